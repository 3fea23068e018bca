package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.style.TimePattern;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Labels;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.MinuteHeading;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Signature;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.MinutesState;
import org.minutebook.db.model.MeetingPart;
import org.minutebook.db.model.NoneRecorded;
import org.minutebook.db.store.Stores;

/** The minutes of a meeting in a house style. The same record can be composed in any of them; none loses a word of it. */
public final class MinutesComposer {

    /** The minutes for one audience; {@code madeAt} is what the file says of its making. */
    public Document compose(Stores stores, Id<Meeting> meeting, HouseStyle style, Audience audience, Instant madeAt) {
        return new Composing(MeetingRecord.of(stores, meeting, audience), style).document(madeAt);
    }

    private static final class Composing {
        private final MeetingRecord record;
        private final HouseStyle style;
        private final boolean inTable;
        private final ItemPoints points;
        private final List<Block> blocks = new ArrayList<>();

        Composing(MeetingRecord record, HouseStyle style) {
            this.record = record;
            this.style = style;
            inTable = style.layout() == org.minutebook.db.model.HouseStyle.Layout.TABLE;
            points = new ItemPoints(record, style, inTable);
        }

        Document document(Instant madeAt) {
            String title = title();
            blocks.add(new Title(title));
            notHeld();
            blocks.addAll(new Attendees(record, style).blocks());
            record.corrections().stream()
                    .filter(correction -> correction.correctedItem() == null && correction.declaration() == null)
                    .forEach(correction -> blocks.add(points.correctionNote(correction)));
            withoutItem();
            if (inTable) {
                table();
            } else {
                prose();
            }
            foot();
            Meta meta = Meta.of(title.replace('\n', ' '), record.board().council(), madeAt)
                    .withSubject(record.board().name());
            return new Document(meta, Page.portrait().withHeader(mark()), blocks);
        }

        private String title() {
            Meeting meeting = record.meeting();
            Map<String, String> values = new HashMap<>();
            values.put("board", record.board().name());
            values.put("council", record.board().council());
            values.put("venue", meeting.venue());
            values.put(
                    "day",
                    meeting.dayPrinted().isBlank() ? style.day(Setting.DAY, meeting.day()) : meeting.dayPrinted());
            values.put("start", meeting.startsAt() == null ? "" : style.time(meeting.startsAt()));
            values.put("title", meeting.title());
            return style.fill(Setting.TITLE, values);
        }

        private String mark() {
            List<String> marks = new ArrayList<>();
            MinutesState state = record.meeting().minutesState();
            if (state == MinutesState.DRAFT
                    || state == MinutesState.WITH_CHAIR
                    || state == MinutesState.PUBLISHED_DRAFT) {
                marks.add(style.word(Setting.DRAFT_MARK));
            }
            if (record.audience() == Audience.RESTRICTED) {
                marks.add(style.word(Setting.RESTRICTED_MARK));
            }
            marks.removeIf(String::isBlank);
            return String.join(" – ", marks);
        }

        private void notHeld() {
            String what =
                    switch (record.meeting().state()) {
                        case CANCELLED -> "cancelled";
                        case POSTPONED -> "postponed";
                        case ADJOURNED -> "adjourned";
                        case INQUORATE -> "not quorate";
                        case PLANNED, CALLED, ISSUED, HELD -> "";
                    };
            if (!what.isEmpty()) {
                blocks.add(Paragraph.of(style.fill(
                        Setting.NOT_HELD,
                        Map.of("what", what, "reason", record.meeting().cancelledBecause()))));
            }
        }

        /** Facts that usually stand under an item of their own, where this meeting had no such item. */
        private void withoutItem() {
            List<String> sentences = new ArrayList<>();
            Said said = new Said();
            if (!has(AgendaItem.Role.DECLARATIONS)) {
                sentences.addAll(points.interests(said));
            }
            if (!has(AgendaItem.Role.APOLOGIES)) {
                points.none(said, sentences, NoneRecorded.Subject.APOLOGIES, NoneRecorded.Subject.SUBSTITUTES);
            }
            if (!has(AgendaItem.Role.URGENT)) {
                points.none(said, sentences, NoneRecorded.Subject.URGENT_ITEMS);
            }
            if (!has(AgendaItem.Role.PUBLIC)) {
                points.none(said, sentences, NoneRecorded.Subject.PUBLIC_QUESTIONS);
            }
            sentences.forEach(sentence -> blocks.add(Paragraph.of(sentence)));
        }

        private boolean has(AgendaItem.Role role) {
            return record.items().stream()
                    .anyMatch(item -> !item.withheld() && item.item().role() == role);
        }

        private void prose() {
            MeetingPart part = null;
            for (ItemRecord item : record.items()) {
                MeetingPart now = record.part(item.item()).orElse(null);
                if (now != null && !now.equals(part)) {
                    partWords(now).forEach(blocks::add);
                }
                part = now;
                if (item.item().heading()) {
                    blocks.add(new Heading(1, headingTitle(item)));
                } else {
                    blocks.add(heading(item));
                }
                points.of(item).forEach(point -> blocks.addAll(point.blocks()));
            }
        }

        private List<Block> partWords(MeetingPart part) {
            List<Block> words = new ArrayList<>();
            words.add(new Heading(1, part.title()));
            if (!part.reason().isBlank()) {
                words.add(Paragraph.of(part.reason()));
            }
            return words;
        }

        private Block heading(ItemRecord item) {
            int level = item.item().parent() == null ? 1 : 2;
            String title = itemTitle(item);
            String number = item.number().strip();
            if (number.isEmpty()) {
                return new Heading(level, title);
            }
            String label = label(number);
            if (number.matches("\\d{1,9}")) {
                int at = label.lastIndexOf(number);
                if (at >= 0) {
                    Labels labels = new Labels(
                            label.substring(0, at),
                            Labels.Count.DECIMAL,
                            label.substring(at + number.length()),
                            Integer.parseInt(number));
                    return new MinuteHeading(level, new MinuteHeading.Running(Integer.parseInt(number), labels), title);
                }
            }
            return new MinuteHeading(level, new MinuteHeading.Printed(label), title);
        }

        /** The style's dot stands after plain numbers; what was printed with marks of its own stays as printed. */
        private String label(String number) {
            boolean own = !Character.isLetterOrDigit(number.charAt(number.length() - 1));
            return own ? number : style.fill(Setting.ITEM_NUMBER, Map.of("number", number));
        }

        private String headingTitle(ItemRecord item) {
            return item.withheld()
                    ? style.word(Setting.WITHHELD_TITLE)
                    : item.item().title();
        }

        private String itemTitle(ItemRecord item) {
            return style.fill(Setting.ITEM_TITLE, Map.of("title", headingTitle(item)));
        }

        private void table() {
            List<Table.Row> rows = new ArrayList<>();
            MeetingPart part = null;
            for (ItemRecord item : record.items()) {
                MeetingPart now = record.part(item.item()).orElse(null);
                if (now != null && !now.equals(part)) {
                    rows.add(Table.Row.of(bold(now.title(), now.reason()).across(3)));
                }
                part = now;
                rows.addAll(rows(item));
            }
            if (!rows.isEmpty()) {
                blocks.add(Table.of(
                        "Minutes: item, key points and actions, owner and deadline",
                        List.of(24, 58, 18),
                        List.of(
                                style.word(Setting.ITEM_COLUMN),
                                style.word(Setting.POINTS_COLUMN),
                                style.word(Setting.OWNER_COLUMN)),
                        rows));
            }
        }

        private List<Table.Row> rows(ItemRecord item) {
            List<Table.Row> rows = new ArrayList<>();
            if (item.item().heading()) {
                rows.add(Table.Row.of(bold(headingTitle(item), "").across(3)));
                return rows;
            }
            List<Point> said = new ArrayList<>(points.of(item));
            if (said.isEmpty()) {
                said.add(Point.of(""));
            }
            String number = item.number().strip();
            String head = (number.isEmpty() ? "" : label(number) + " ") + itemTitle(item);
            for (int i = 0; i < said.size(); i++) {
                Point point = said.get(i);
                List<Table.Cell> cells = new ArrayList<>();
                if (i == 0) {
                    cells.add(bold(head, "").over(said.size()));
                }
                cells.add(Table.Cell.of(TypedPoints.inCell(point.blocks())));
                cells.add(Table.Cell.of(point.owner()));
                rows.add(new Table.Row(cells));
            }
            return rows;
        }

        private static Table.Cell bold(String words, String more) {
            List<Block> lines = new ArrayList<>();
            lines.add(Paragraph.of(List.of(Run.bold(words))));
            if (!more.isBlank()) {
                lines.add(Paragraph.of(more));
            }
            return Table.Cell.of(lines);
        }

        private void foot() {
            Meeting meeting = record.meeting();
            String times = meeting.timesPrinted();
            if (times.isBlank() && meeting.startsAt() != null && meeting.endsAt() != null) {
                times = TimePattern.between(style.word(Setting.TIME), meeting.startsAt(), meeting.endsAt());
            }
            if (style.says(Setting.SIGN_OFF)) {
                if (blocks.getLast() instanceof Paragraph last) {
                    // a signature alone on a page could be the signature of anything
                    blocks.set(blocks.size() - 1, last.keptWithNext());
                }
                blocks.add(new Signature(
                        times, style.word(Setting.CHAIR), style.day(Setting.SIGN_OFF_DAY, meeting.day())));
            } else if (!times.isBlank()) {
                blocks.add(Paragraph.of(times));
            }
            for (Approval approval : record.approvals()) {
                if (approval.state() != Approval.State.NOT_APPROVED && approval.approvedAt() != null) {
                    blocks.add(Paragraph.small(style.fill(
                            Setting.APPROVED_AT,
                            Map.of(
                                    "day",
                                    style.day(Setting.DAY_IN_TEXT, record.day(approval.approvedAt())),
                                    "signed by",
                                    approval.signedBy(),
                                    "signed on",
                                    approval.signedOn() == null
                                            ? ""
                                            : style.day(Setting.DAY_IN_TEXT, approval.signedOn())))));
                }
            }
        }
    }
}
