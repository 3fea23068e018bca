package org.minutebook.app.documents.word;

import org.minutebook.app.documents.tree.Field;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDropDownList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtListItem;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLock;

/** Content controls: named places of a Word file that keep their names while people write in them. */
final class Fields {
    /** Dark enough to be read on white. */
    private static final String PROMPT_COLOUR = "595959";

    private Fields() {}

    static CTSdtContentBlock block(CTSdtBlock control, Field field) {
        properties(control.addNewSdtPr(), field);
        return control.addNewSdtContent();
    }

    static CTSdtContentRun run(CTSdtRun control, Field field) {
        properties(control.addNewSdtPr(), field);
        return control.addNewSdtContent();
    }

    static void prompt(CTR run, Field field) {
        if (!field.prompt().isEmpty()) {
            run.addNewRPr().addNewColor().setVal(PROMPT_COLOUR);
            run.addNewT().setStringValue(field.prompt());
        }
    }

    private static void properties(CTSdtPr properties, Field field) {
        properties.addNewAlias().setVal(field.name());
        properties.addNewTag().setVal(field.key());
        // the author may write in it, but not take it out by accident
        properties.addNewLock().setVal(STLock.SDT_LOCKED);
        if (field.blocks().isEmpty() && !field.prompt().isEmpty()) {
            properties.addNewShowingPlcHdr();
        }
        if (!field.choices().isEmpty()) {
            CTSdtDropDownList list = properties.addNewDropDownList();
            for (String choice : field.choices()) {
                CTSdtListItem item = list.addNewListItem();
                item.setDisplayText(choice);
                item.setValue(choice);
            }
        }
    }
}
