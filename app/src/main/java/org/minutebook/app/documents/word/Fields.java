package org.minutebook.app.documents.word;

import java.util.List;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Field;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.MinuteHeading;
import org.minutebook.app.documents.tree.NameColumns;
import org.minutebook.app.documents.tree.PageBreak;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Signature;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
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

    /** A name of at most 40 letters, as Word wants them, from which the key can be read again. */
    static String bookmark(String key, int number) {
        return "field_" + key.replace(' ', '_') + "_n" + number;
    }

    static boolean isFormatted(List<? extends Block> blocks) {
        return blocks.stream().anyMatch(Fields::isFormatted);
    }

    private static boolean isFormatted(Block block) {
        return switch (block) {
            case Paragraph paragraph -> formatted(paragraph.runs());
            case Bullets bullets -> entriesFormatted(bullets.entries());
            case Clauses clauses -> entriesFormatted(clauses.entries());
            case Table table ->
                table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> isFormatted(cell.blocks()));
            case Field field -> isFormatted(field.blocks());
            case Title _, Heading _, MinuteHeading _, NameColumns _, Signature _, PageBreak _ -> false;
        };
    }

    private static boolean entriesFormatted(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> formatted(entry.runs()) || isFormatted(entry.under()));
    }

    private static boolean formatted(List<Run> runs) {
        return runs.stream().anyMatch(run -> run.link().isPresent() || run.bold() || run.italic());
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
