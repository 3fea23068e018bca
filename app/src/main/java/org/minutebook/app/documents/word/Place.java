package org.minutebook.app.documents.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Where blocks go: into the body of the document, or into a content control of it. */
interface Place {
    CTP paragraph();

    CTTbl table();

    CTSdtBlock field();

    CTBookmark begin();

    CTMarkupRange end();

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

            @Override
            public CTBookmark begin() {
                return body.addNewBookmarkStart();
            }

            @Override
            public CTMarkupRange end() {
                return body.addNewBookmarkEnd();
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

            @Override
            public CTBookmark begin() {
                return content.addNewBookmarkStart();
            }

            @Override
            public CTMarkupRange end() {
                return content.addNewBookmarkEnd();
            }
        };
    }
}
