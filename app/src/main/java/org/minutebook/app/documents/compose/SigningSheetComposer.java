package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.style.AfterSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Correction;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.MinutesToApprove;
import org.minutebook.db.store.Stores;

/** The page that whoever presides signs: which minutes, in which words, subject to what, and the place for name and date. */
public final class SigningSheetComposer {

    /** The sheet of a meeting's minutes, for the meeting that approved them or else for the next suitable one. */
    public Document compose(Stores stores, Id<Meeting> meeting, HouseStyle style, Instant madeAt) {
        MeetingRecord record = MeetingRecord.of(stores, meeting, Audience.PUBLIC);
        Meeting of = record.meeting();
        Optional<Approval> approval = record.approvals().stream()
                .filter(one -> one.state() != Approval.State.NOT_APPROVED)
                .max(Comparator.comparing(Approval::id));
        Optional<Meeting> at = approval.isPresent()
                ? stores.of(Meeting.class).find(approval.get().approvedAt())
                : new MinutesToApprove(
                                stores.meetings().list(of.board()),
                                stores.minutes().approvalsOf(of.board()))
                        .next(of);
        Map<String, String> values = new HashMap<>();
        values.put("board", record.board().name());
        values.put("council", record.board().council());
        values.put("day", style.day(Setting.DAY_IN_TEXT, of.day()));
        String on = at.map(one -> style.day(Setting.DAY_IN_TEXT, one.day())).orElse("");
        values.put("at", approval.isPresent() ? on : "");
        values.put("corrections", Names.listed(corrections(record, approval)));
        List<String> numbers = record.items().stream()
                .map(ItemRecord::number)
                .filter(number -> !number.isBlank())
                .toList();
        values.put("first", numbers.isEmpty() ? "" : numbers.getFirst());
        values.put("last", numbers.isEmpty() ? "" : numbers.getLast());
        String title = style.fill(AfterSetting.SIGNING_TITLE, values);
        List<Block> blocks = new ArrayList<>(
                List.of(new Title(title), Paragraph.of(style.fill(AfterSetting.SIGNED_MINUTES, values))));
        if (approval.isEmpty()
                && !on.isEmpty()
                && !style.word(AfterSetting.SIGNING_AT).isBlank()) {
            blocks.add(Paragraph.of(style.fill(AfterSetting.SIGNING_AT, Map.of("at", on))));
        }
        blocks.add(Paragraph.of(style.fill(AfterSetting.SIGNING_WORDS, values)).keptWithNext());
        blocks.add(lines(
                "Signature, name and date",
                line(style, AfterSetting.SIGNED, ""),
                line(
                        style,
                        AfterSetting.SIGNED_BY,
                        approval.map(Approval::signedBy).orElse("")),
                line(
                        style,
                        AfterSetting.SIGNED_ON,
                        approval.map(Approval::signedOn)
                                .map(day -> style.day(Setting.DAY_IN_TEXT, day))
                                .orElse(""))));
        Meta meta = Meta.of(Meta.titled(title, List.of()), record.board().council(), madeAt)
                .withSubject(record.board().name());
        return new Document(meta, Page.portrait(), blocks);
    }

    /** Only those that this approval was subject to; what was corrected later is a later minute's. */
    private static List<String> corrections(MeetingRecord record, Optional<Approval> approval) {
        return record.corrections().stream()
                .filter(correction -> approval.filter(one -> one.id().equals(correction.approval())
                                || correction.approval() == null
                                        && correction.correctedAt() != null
                                        && correction.correctedAt().equals(one.approvedAt()))
                        .isPresent())
                .map(SigningSheetComposer::words)
                .toList();
    }

    private static String words(Correction correction) {
        String words = correction.words().isBlank()
                ? "“" + correction.was() + "” becoming “" + correction.becomes() + "”"
                : correction.words();
        return words.strip().replaceFirst("[.;]$", "");
    }

    /** A line to write on. */
    static Table.Row line(HouseStyle style, AfterSetting what, String known) {
        return Table.Row.of(style.word(what), known + "\n");
    }

    static Table lines(String summary, Table.Row... rows) {
        return new Table(summary, Optional.empty(), List.of(32, 68), 0, true, List.of(rows));
    }
}
