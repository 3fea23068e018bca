package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.style.TimePattern;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Labels;
import org.minutebook.app.documents.tree.MinuteHeading;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Signature;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingPart;

/** The items of minutes one after the other, as the layout sets them out: headings and prose, or rows of a table. */
final class MinuteBody {
    private final MeetingRecord record;
    private final HouseStyle style;
    private final boolean inTable;
    private final ItemPoints points;

    MinuteBody(MeetingRecord record, HouseStyle style) {
        this.record = record;
        this.style = style;
        inTable = style.layout() == org.minutebook.db.model.HouseStyle.Layout.TABLE;
        points = new ItemPoints(record, style, inTable);
    }

    ItemPoints points() {
        return points;
    }

    List<Block> blocks(List<ItemRecord> items) {
        return inTable ? table(items) : prose(items);
    }

    /** What stands for the minutes of a meeting that did not take place. */
    Optional<Block> notHeld() {
        String what =
                switch (record.meeting().state()) {
                    case CANCELLED -> "cancelled";
                    case POSTPONED -> "postponed";
                    case ADJOURNED -> "adjourned";
                    case INQUORATE -> "not quorate";
                    case PLANNED, CALLED, ISSUED, HELD -> "";
                };
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.of(style.fill(
                        Setting.NOT_HELD,
                        Map.of("what", what, "reason", record.meeting().cancelledBecause()))));
    }

    /** The foot: the times, the chair's word, the day ("2.00 - 4.43 pm  CHAIRMAN  28 November 2019"). */
    Signature foot() {
        Meeting meeting = record.meeting();
        String times = meeting.timesPrinted();
        if (times.isBlank() && meeting.startsAt() != null && meeting.endsAt() != null) {
            times = TimePattern.between(style.word(Setting.TIME), meeting.startsAt(), meeting.endsAt());
        }
        return new Signature(times, style.word(Setting.CHAIR), style.day(Setting.SIGN_OFF_DAY, meeting.day()));
    }

    /** The title of the minutes. */
    String title() {
        Meeting meeting = record.meeting();
        Map<String, String> values = new HashMap<>();
        values.put("board", record.board().name());
        values.put("council", record.board().council());
        values.put("venue", meeting.venue());
        values.put(
                "day", meeting.dayPrinted().isBlank() ? style.day(Setting.DAY, meeting.day()) : meeting.dayPrinted());
        values.put("start", meeting.startsAt() == null ? "" : style.time(meeting.startsAt()));
        values.put("title", meeting.title());
        return style.fill(Setting.TITLE, values);
    }

    /** The number and title that an item has in the minutes: "199. Better Care Fund". */
    String title(ItemRecord item) {
        String number = item.number().strip();
        return (number.isEmpty() ? "" : label(number) + " ") + itemTitle(item);
    }

    /** The same where the style's capitals would stand in a narrow column. */
    String plainTitle(ItemRecord item) {
        String number = item.number().strip();
        return (number.isEmpty() ? "" : label(number) + " ") + headingTitle(item);
    }

    private List<Block> prose(List<ItemRecord> items) {
        List<Block> blocks = new ArrayList<>();
        MeetingPart part = null;
        for (ItemRecord item : items) {
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
        return blocks;
    }

    private List<Block> partWords(MeetingPart part) {
        List<Block> words = new ArrayList<>();
        words.add(new Heading(1, part.title()));
        if (!part.reason().isBlank()) {
            words.add(Paragraph.of(part.reason()));
        }
        return words;
    }

    Block heading(ItemRecord item) {
        int level = item.item().parent() == null ? 1 : 2;
        String title = itemTitle(item);
        String number = item.number().strip();
        if (number.isEmpty()) {
            return new Heading(level, title);
        }
        String label = label(number);
        if (number.matches("[1-9]\\d{0,8}")) { // what Word counts has no zeros before it
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

    private List<Block> table(List<ItemRecord> items) {
        List<Table.Row> rows = new ArrayList<>();
        MeetingPart part = null;
        for (ItemRecord item : items) {
            MeetingPart now = record.part(item.item()).orElse(null);
            if (now != null && !now.equals(part)) {
                rows.add(Table.Row.of(bold(now.title(), now.reason()).across(3)));
            }
            part = now;
            rows.addAll(rows(item));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(Table.of(
                        "Minutes: item, key points and actions, owner and deadline",
                        List.of(23, 55, 22),
                        List.of(
                                style.word(Setting.ITEM_COLUMN),
                                style.word(Setting.POINTS_COLUMN),
                                style.word(Setting.OWNER_COLUMN)),
                        rows)
                .withRowHeads());
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
        String head = title(item);
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
}
