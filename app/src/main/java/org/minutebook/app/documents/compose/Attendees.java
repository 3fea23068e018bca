package org.minutebook.app.documents.compose;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.NameColumns;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Attendance.Capacity;
import org.minutebook.db.model.Attendance.ColumnPrinted;
import org.minutebook.db.model.Attendance.Presence;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.MeetingChair;

/** Who was there, in attendance and absent, in the three ways that councils set it out. */
final class Attendees {
    private final MeetingRecord record;
    private final HouseStyle style;
    private final boolean besidePosts;

    Attendees(MeetingRecord record, HouseStyle style) {
        this(record, style, true);
    }

    /** @param besidePosts whether the names stand beside their posts */
    Attendees(MeetingRecord record, HouseStyle style, boolean besidePosts) {
        this.record = record;
        this.style = style;
        this.besidePosts = besidePosts;
    }

    List<Block> blocks() {
        List<Attendance> present = present();
        List<Attendance> attending = attending();
        List<Attendance> apologies = who(Presence.APOLOGIES);
        if (style.is(Setting.ATTENDANCE_LAYOUT, "table")) {
            return tables(present, attending, apologies);
        }
        return style.is(Setting.ATTENDANCE_LAYOUT, "sentence")
                ? new AttendanceSentences(this, record, style).blocks(present, attending, apologies)
                : groups(present, attending, apologies);
    }

    /** Whom these minutes list as present; an extract lists the same. */
    List<Attendance> present() {
        return who(Presence.PRESENT).stream().filter(one -> !inAttendance(one)).toList();
    }

    List<Attendance> attending() {
        return who(Presence.PRESENT).stream().filter(Attendees::inAttendance).toList();
    }

    private List<Attendance> who(Presence presence) {
        return record.attendance().stream()
                .filter(one -> one.presence() == presence)
                .toList();
    }

    /** Officers who advise are listed with those present, under their organisation, as catalogue 4.1 shows. */
    private static boolean inAttendance(Attendance one) {
        return one.capacity() == Capacity.IN_ATTENDANCE
                || one.capacity() == Capacity.OBSERVER
                || one.capacity() == Capacity.GUEST;
    }

    private List<Block> groups(List<Attendance> present, List<Attendance> attending, List<Attendance> apologies) {
        List<Block> blocks = new ArrayList<>();
        if (!present.isEmpty()) {
            blocks.add(new Heading(1, style.word(Setting.PRESENT)));
        }
        byOrganisation(present).forEach((organisation, people) -> {
            if (!organisation.isBlank()) {
                blocks.add(new Heading(2, organisation));
            }
            blocks.add(NameColumns.beside(column(people, ColumnPrinted.LEFT), column(people, ColumnPrinted.RIGHT)));
        });
        if (!attending.isEmpty()) {
            blocks.add(new Heading(1, style.word(Setting.IN_ATTENDANCE)));
            blocks.add(NameColumns.pairs(
                    attending.stream().map(this::withPost).toList(),
                    attending.stream().map(Attendance::organisationPrinted).toList()));
        }
        if (!apologies.isEmpty()) {
            blocks.add(new Heading(1, style.word(Setting.APOLOGIES)));
            blocks.add(Paragraph.of(Names.listed(
                    apologies.stream().map(this::withPostAndOrganisation).toList())));
        }
        return blocks;
    }

    private List<String> column(List<Attendance> people, ColumnPrinted column) {
        return people.stream()
                .filter(one -> one.columnPrinted() == column)
                .map(this::withPost)
                .toList();
    }

    private List<Block> tables(List<Attendance> present, List<Attendance> attending, List<Attendance> apologies) {
        List<Block> blocks = new ArrayList<>();
        table(Setting.PRESENT, Setting.MEMBER_COLUMN, present, blocks);
        table(Setting.APOLOGIES, Setting.MEMBER_COLUMN, apologies, blocks);
        table(Setting.IN_ATTENDANCE, Setting.NAME_COLUMN, attending, blocks);
        return blocks;
    }

    private void table(Setting heading, Setting column, List<Attendance> people, List<Block> blocks) {
        if (people.isEmpty()) {
            return;
        }
        boolean posts = people.stream().anyMatch(one -> !one.postPrinted().isBlank());
        boolean organisations =
                people.stream().anyMatch(one -> !one.organisationPrinted().isBlank());
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Attendance one = people.get(i);
            List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(marked(one))));
            if (posts) {
                cells.add(Table.Cell.of(one.postPrinted()));
            }
            if (organisations && !goesOn(people, i)) {
                int reach = 1;
                while (i + reach < people.size() && goesOn(people, i + reach)) {
                    reach++;
                }
                cells.add(Table.Cell.of(one.organisationPrinted()).over(reach));
            }
            rows.add(new Table.Row(cells));
        }
        String words = style.word(heading);
        blocks.add(new Heading(1, words));
        List<Integer> widths = new ArrayList<>(List.of(34));
        List<String> headings = new ArrayList<>(List.of(style.word(column)));
        if (posts) {
            widths.add(36);
            headings.add(style.word(Setting.POSITION_COLUMN));
        }
        if (organisations) {
            widths.add(30);
            headings.add(style.word(Setting.ORGANISATION_COLUMN));
        }
        blocks.add(Table.of(words.replaceAll("[:\\s]+$", ""), widths, headings, rows));
    }

    /** Printed once for several people: the organisation of the one above. */
    private static boolean goesOn(List<Attendance> people, int at) {
        String organisation = people.get(at).organisationPrinted();
        return at > 0
                && !organisation.isBlank()
                && people.get(at - 1).organisationPrinted().equals(organisation);
    }

    static Map<String, List<Attendance>> byOrganisation(List<Attendance> people) {
        Map<String, List<Attendance>> groups = new LinkedHashMap<>();
        people.forEach(one -> groups.computeIfAbsent(one.organisationPrinted(), unused -> new ArrayList<>())
                .add(one));
        return groups;
    }

    String withOrganisation(Attendance one) {
        return Names.of(marked(one), one.organisationPrinted());
    }

    String withPostAndOrganisation(Attendance one) {
        return Names.of(withPost(one), one.organisationPrinted());
    }

    String withPost(Attendance one) {
        return one.postPrinted().isBlank() ? marked(one) : marked(one) + ", " + one.postPrinted();
    }

    /** The name with all that the record says of this sitting: chair, substitute, remote, note, times. */
    String marked(Attendance one) {
        List<String> words = new ArrayList<>(List.of(one.printed()));
        chair(one).ifPresent(words::add);
        if (!one.actingForPrinted().isBlank()) {
            words.add(style.fill(Setting.SUBSTITUTE_MARK, Map.of("member", one.actingForPrinted())));
        }
        if (one.remote()) {
            words.add(style.word(Setting.REMOTE_MARK));
        }
        if (!one.note().isBlank()) {
            words.add(one.note());
        }
        record.spans(one).stream().map(this::span).forEach(words::add);
        words.removeIf(String::isBlank);
        return String.join(" ", words);
    }

    /** What a list has a column for beside the name: in the chair, the note, when somebody came and went. */
    String remarks(Attendance one) {
        List<String> words = new ArrayList<>();
        chair(one).ifPresent(words::add);
        words.add(one.note());
        record.spans(one).stream().map(this::span).forEach(words::add);
        words.removeIf(String::isBlank);
        return String.join(" ", words);
    }

    private Optional<String> chair(Attendance one) {
        List<MeetingChair> chairs = record.chairs();
        return chairs.stream()
                .filter(chair -> one.id().equals(chair.attendance())
                        || chair.attendance() == null
                                && chair.person() != null
                                && chair.person().equals(one.person()))
                .findFirst()
                .map(chair -> chair.fromItem() == null && chair.toItem() == null
                        ? chairMark(one)
                        : style.word(Setting.IN_THE_CHAIR).replaceFirst("\\)$", range(chair) + ")"));
    }

    /** A post that names the chair needs no mark beside it. */
    private String chairMark(Attendance one) {
        boolean postSays = besidePosts && one.postPrinted().matches("(?i).*\\bchair(man|woman|person)?\\b.*");
        return postSays && style.is(Setting.ATTENDANCE_LAYOUT, "table") ? "" : style.word(Setting.IN_THE_CHAIR);
    }

    private String range(MeetingChair chair) {
        String from = record.number(chair.fromItem());
        String to = record.number(chair.toItem());
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? (to.isEmpty() ? "" : ", to minute " + to) : ", from minute " + from;
        }
        return from.equals(to) ? ", minute " + from : ", minutes " + from + " to " + to;
    }

    private String span(AttendanceSpan span) {
        if (!span.printed().isBlank()) {
            return span.printed();
        }
        LocalTime at = span.at();
        String time = at == null ? "" : " at " + (span.approximate() ? "about " : "") + style.time(at);
        String number = record.number(span.item());
        return switch (span.kind()) {
            case ARRIVED -> "(arrived" + time + (number.isEmpty() ? "" : ", from minute " + number) + ")";
            case LEFT -> "(left" + time + (number.isEmpty() ? "" : ", before minute " + number) + ")";
            case OUT_FOR -> "(not for minute " + number + ")";
            case ONLY_FOR -> "(minute " + number + " only)";
        };
    }
}
