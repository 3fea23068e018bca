package org.minutebook.app.documents.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Where blocks go: into the body of the document, or into a content control of it. */
interface Place {
    CTP paragraph();

    CTTbl table();

    CTSdtBlock field();

    static Place in(CTBody body) {
        return new Place() {
            @Override
            public CTP paragraph() {
                return body.addNewP();
            }

            @Override
            public CTTbl table() {
                return body.addNewTbl();
            }

            @Override
            public CTSdtBlock field() {
                return body.addNewSdt();
            }
        };
    }

    static Place in(CTSdtContentBlock content) {
        return new Place() {
            @Override
            public CTP paragraph() {
                return content.addNewP();
            }

            @Override
            public CTTbl table() {
                return content.addNewTbl();
            }

            @Override
            public CTSdtBlock field() {
                return content.addNewSdt();
            }
        };
    }
}
