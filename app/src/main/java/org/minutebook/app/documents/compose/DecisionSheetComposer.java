package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minutebook.app.documents.style.AfterSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.MinutesToApprove;
import org.minutebook.db.store.Stores;

/** What a meeting decided, on the day itself: provisional until its minutes are approved. */
public final class DecisionSheetComposer {

    /** The sheet for one audience, issued on a day. */
    public Document compose(
            Stores stores, Id<Meeting> meeting, HouseStyle style, Audience audience, LocalDate issued, Instant madeAt) {
        MeetingRecord record = MeetingRecord.of(stores, meeting, audience);
        MinuteBody body = new MinuteBody(record, style);
        Map<String, String> values = Map.of(
                "board", record.board().name(),
                "council", record.board().council(),
                "day", style.day(Setting.DAY, record.meeting().day()),
                "issued", style.day(Setting.DAY_IN_TEXT, issued));
        String title = style.fill(AfterSetting.DECISIONS_TITLE, values);
        List<Block> blocks = new ArrayList<>(List.of(new Title(title)));
        body.notHeld().ifPresent(blocks::add);
        boolean provisional = !MinutesToApprove.isApproved(record.meeting());
        if (provisional) {
            add(style.fill(AfterSetting.DECISIONS_NOTE, values), blocks);
        }
        List<Table.Row> rows = rows(record, style, body);
        if (rows.isEmpty()) {
            add(style.word(AfterSetting.NO_DECISIONS), blocks);
        } else {
            blocks.add(Table.of(
                    "Decisions: item, decision, outcome with owner and deadline",
                    List.of(24, 52, 24),
                    List.of(
                            style.word(Setting.ITEM_COLUMN),
                            style.word(AfterSetting.DECISION_COLUMN),
                            style.word(AfterSetting.OUTCOME_COLUMN)),
                    rows));
            add(style.word(AfterSetting.CALL_IN), blocks);
        }
        List<String> marks = new ArrayList<>();
        if (provisional) {
            marks.add(style.word(AfterSetting.DECISIONS_MARK));
        }
        if (audience == Audience.RESTRICTED) {
            marks.add(style.word(Setting.RESTRICTED_MARK));
        }
        marks.removeIf(String::isBlank);
        Meta meta = Meta.of(Meta.titled(title, marks), record.board().council(), madeAt)
                .withSubject(record.board().name());
        return new Document(meta, Page.portrait().withHeader(String.join(" – ", marks)), blocks);
    }

    private static List<Table.Row> rows(MeetingRecord record, HouseStyle style, MinuteBody body) {
        DecisionPoints decisions = new DecisionPoints(record, style, body.points());
        List<Table.Row> rows = new ArrayList<>();
        for (ItemRecord item : record.items()) {
            List<Point> decided = decisions.of(item);
            for (int i = 0; i < decided.size(); i++) {
                List<Table.Cell> cells = new ArrayList<>();
                if (i == 0) {
                    cells.add(Table.Cell.of(List.of(Paragraph.of(List.of(Run.bold(body.plainTitle(item))))))
                            .over(decided.size()));
                }
                cells.add(Table.Cell.of(TypedPoints.inCell(decided.get(i).blocks())));
                cells.add(Table.Cell.of(decided.get(i).owner()));
                rows.add(new Table.Row(cells));
            }
        }
        return rows;
    }

    private static void add(String sentence, List<Block> to) {
        if (!sentence.isBlank()) {
            to.add(Paragraph.of(sentence));
        }
    }
}
