package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.style.AfterSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.style.TimePattern;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.db.file.BoardOnDay;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.quorum.Reconvening;
import org.minutebook.db.store.Stores;

/**
 * The note of a meeting that had no quorum (VOT-04): who was there and until when they waited, and when the board meets again. It is no
 * minutes: without a quorum there is no business, so nothing that was talked over is in it.
 */
public final class NoQuorumComposer {

    /** Empty where the meeting is not marked as one without a quorum. */
    public Optional<Document> compose(Stores stores, Id<Meeting> meeting, HouseStyle style, Instant madeAt) {
        MeetingRecord record = MeetingRecord.of(stores, meeting, Audience.PUBLIC);
        return record.meeting().state() == Meeting.State.INQUORATE
                ? Optional.of(document(stores, record, style, madeAt))
                : Optional.empty();
    }

    private static Document document(Stores stores, MeetingRecord record, HouseStyle style, Instant madeAt) {
        Meeting of = record.meeting();
        BoardOnDay board = BoardOnDay.read(stores, of.board(), of.day());
        Map<String, String> values = new HashMap<>();
        values.put("board", record.board().name());
        values.put("council", record.board().council());
        values.put("day", style.day(Setting.DAY_IN_TEXT, of.day()));
        values.put("venue", of.venue());
        LocalTime starts = of.startsAt();
        values.put("start", starts == null ? "" : time(style, starts));
        values.put(
                "waited",
                starts == null
                        ? ""
                        : time(style, starts.plusMinutes(board.terms().waitMinutes())));
        String quorum = TermsComposer.quorum(board.quorum().limbs());
        values.put("quorum", quorum.isBlank() ? record.board().quorumWords() : quorum);
        String title = style.fill(AfterSetting.NO_QUORUM_TITLE, values);
        List<Block> blocks = new ArrayList<>(
                List.of(new Title(title), Paragraph.of(style.fill(AfterSetting.NO_QUORUM_WORDS, values))));
        if (!values.get("quorum").isBlank()) {
            blocks.add(Paragraph.of(style.fill(AfterSetting.NO_QUORUM_NEEDED, values)));
        }
        Attendees attendees = new Attendees(record, style, false);
        people(
                style.word(AfterSetting.NO_QUORUM_THERE),
                attendees.present().stream().map(attendees::marked).toList(),
                blocks);
        people(
                style.word(Setting.IN_ATTENDANCE).replaceFirst(":\\s*$", ""),
                attendees.attending().stream().map(attendees::withOrganisation).toList(),
                blocks);
        again(stores, of, board, style).ifPresent(words -> blocks.add(Paragraph.of(words)));
        Meta meta = Meta.of(Meta.titled(title, List.of()), record.board().council(), madeAt)
                .withSubject(record.board().name());
        return new Document(
                meta,
                Page.portrait()
                        .withFooter(Footers.of(record.board(), title.lines().reduce("", (first, last) -> last))),
                blocks);
    }

    private static String time(HouseStyle style, LocalTime at) {
        return TimePattern.write(style.word(Setting.TIME), at);
    }

    private static void people(String heading, List<String> names, List<Block> blocks) {
        if (!names.isEmpty()) {
            blocks.add(new Heading(1, heading));
            blocks.add(Paragraph.of(Names.listed(names) + "."));
        }
    }

    /** The day that was fixed, else the last one that the terms of reference allow. */
    private static Optional<String> again(Stores stores, Meeting of, BoardOnDay board, HouseStyle style) {
        Optional<String> fixed = BoardMeetings.standIn(of, stores.meetings().list(of.board()))
                .map(one -> style.fill(
                        AfterSetting.NO_QUORUM_AGAIN, Map.of("day", style.day(Setting.DAY_IN_TEXT, one.day()))));
        return fixed.or(() -> board.terms()
                .reconvening(of.day(), Calendars.of(stores, of.board()))
                .map(Reconvening::last)
                .map(last ->
                        style.fill(AfterSetting.NO_QUORUM_BY, Map.of("by", style.day(Setting.DAY_IN_TEXT, last)))));
    }
}
