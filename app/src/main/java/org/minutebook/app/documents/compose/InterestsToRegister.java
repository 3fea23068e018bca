package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minutebook.app.documents.style.BriefSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.db.file.DeclaredToRegister;

/** Who declared an interest at an earlier meeting that the register does not have yet (INT-03); never what it is. */
record InterestsToRegister(AgendaRecord record, HouseStyle style) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (DeclaredToRegister one : DeclaredToRegister.of(
                record.stores(),
                record.meeting().board(),
                record.meeting().day().minusDays(1))) {
            if (one.open()) {
                blocks.add(Paragraph.of(style.fill(
                        BriefSetting.INTEREST_TO_REGISTER,
                        Map.of(
                                "member", one.declaration().printed(),
                                "declared",
                                        style.day(
                                                Setting.DAY_IN_TEXT,
                                                one.meeting().day()),
                                "by", style.day(Setting.DAY_IN_TEXT, one.task().safe())))));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Heading(1, "Interests to be registered"));
        }
        return blocks;
    }
}
