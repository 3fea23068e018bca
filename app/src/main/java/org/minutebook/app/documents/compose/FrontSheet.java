package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.TimePattern;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.db.file.BoardOnDay;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.QuorumRule;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.quorum.Quorum;

/** What stands before the items of an agenda: when and where, who the members are, whom to ask, the quorum, the year's dates. */
final class FrontSheet {
    private final AgendaRecord record;
    private final HouseStyle style;

    FrontSheet(AgendaRecord record, HouseStyle style) {
        this.record = record;
        this.style = style;
    }

    /** When, where, who. What a standing page says already is not said here. */
    List<Block> blocks(StandingPages pages) {
        List<Block> blocks = whenAndWhere();
        if (style.is(AgendaSetting.OPEN_TO_PUBLIC_PLACE, "front")) {
            blocks.add(openToPublic());
        }
        blocks.addAll(new Members(record, style).blocks());
        if (style.is(AgendaSetting.CONTACT_PLACE, "front") && !pages.say("contact")) {
            blocks.addAll(contact());
        }
        if (!pages.say("quorum")) {
            blocks.addAll(quorumHeaded());
        }
        if (!pages.say("dates of meetings")) {
            blocks.addAll(dates(1));
        }
        return blocks;
    }

    List<Block> whenAndWhere() {
        List<Block> blocks = new ArrayList<>();
        add(when(), blocks);
        add(record.meeting().venue(), blocks);
        return blocks;
    }

    Paragraph openToPublic() {
        boolean open = record.meeting().openToPublic();
        List<String> closed = record.lines().stream()
                .filter(AgendaLine::excludesThePublic)
                .map(AgendaLine::number)
                .filter(number -> !number.isBlank())
                .toList();
        String words = style.word(open ? AgendaSetting.OPEN_TO_PUBLIC : AgendaSetting.NOT_OPEN_TO_PUBLIC);
        String except = style.fill(
                AgendaSetting.OPEN_EXCEPT,
                Map.of("items", (closed.size() == 1 ? "item " : "items ") + Names.listed(closed)));
        return Paragraph.of(List.of(Run.bold(open && !closed.isEmpty() ? words + except : words)));
    }

    private String when() {
        Meeting meeting = record.meeting();
        Map<String, String> values = new HashMap<>();
        values.put(
                "day",
                meeting.dayPrinted().isBlank()
                        ? style.day(AgendaSetting.AGENDA_DAY, meeting.day())
                        : meeting.dayPrinted());
        values.put(
                "start",
                meeting.startsAt() == null
                        ? ""
                        : TimePattern.write(style.word(AgendaSetting.AGENDA_START), meeting.startsAt()));
        return style.fill(AgendaSetting.AGENDA_WHEN, values);
    }

    /** The officer who runs the board, with telephone and e-mail where the book knows the person. */
    List<Block> contact() {
        String clerk = record.board().clerk();
        if (clerk.isBlank()) {
            return List.of();
        }
        int comma = clerk.indexOf(',');
        String name = comma < 0 ? clerk : clerk.substring(0, comma);
        Optional<Person> person = record.stores().boards().people().stream()
                .filter(one -> one.name().equals(name.strip()))
                .findFirst();
        Map<String, String> values = new HashMap<>();
        values.put("name", name.strip());
        values.put("post", comma < 0 ? "" : clerk.substring(comma + 1).strip());
        values.put("telephone", person.map(Person::phone).orElse(""));
        values.put("email", person.map(Person::email).orElse(""));
        List<Block> blocks = new ArrayList<>();
        heading(AgendaSetting.CONTACTS, blocks);
        add(style.fill(AgendaSetting.CONTACT, values), blocks);
        return blocks;
    }

    private List<Block> quorumHeaded() {
        List<Block> words = quorum();
        List<Block> blocks = new ArrayList<>();
        if (!words.isEmpty()) {
            heading(AgendaSetting.QUORUM_HEADING, blocks);
            blocks.addAll(words);
        }
        return blocks;
    }

    /** The quorum of the day by the terms in force then; the words kept with the board only where no quorum is. */
    List<Block> quorum() {
        Quorum quorum = BoardOnDay.read(
                        record.stores(), record.board().id(), record.meeting().day())
                .quorum();
        QuorumRule rule = quorum.rule();
        String composed = TermsComposer.quorum(quorum.limbs());
        String words = rule != null && !rule.words().isBlank()
                ? rule.words()
                : composed.isBlank() ? record.board().quorumWords() : composed;
        return words.isBlank() ? List.of() : List.of(Paragraph.of(closed(words.strip())));
    }

    private static String closed(String sentence) {
        return sentence.matches("(?s).*[.!?:;]") ? sentence : sentence + ".";
    }

    /** The meetings of the municipal year, a column for each calendar year; under the heading of a standing page. */
    List<Block> dates() {
        return dates(2);
    }

    private List<Block> dates(int level) {
        String year = record.meeting().municipalYear();
        String heading = style.fill(AgendaSetting.DATES_HEADING, Map.of("year", year));
        if (year.isBlank() || style.word(AgendaSetting.DATES_HEADING).isBlank()) {
            return List.of();
        }
        TreeMap<Integer, List<String>> years = new TreeMap<>();
        record.stores().meetings().list(record.board().id()).stream()
                .filter(meeting -> meeting.municipalYear().equals(year) && BoardMeetings.isPublicDate(meeting))
                .forEach(meeting -> years.computeIfAbsent(meeting.day().getYear(), unused -> new ArrayList<>())
                        .add(style.day(AgendaSetting.DATES_DAY, meeting.day())));
        int rows = years.values().stream().mapToInt(List::size).max().orElse(0);
        if (rows == 0) {
            return List.of();
        }
        List<Table.Row> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int at = row;
            all.add(new Table.Row(years.values().stream()
                    .map(days -> Table.Cell.of(at < days.size() ? days.get(at) : ""))
                    .toList()));
        }
        return List.of(
                new Heading(level, heading),
                Table.of(
                        heading,
                        years.keySet().stream().map(unused -> 1).toList(),
                        years.keySet().stream().map(String::valueOf).toList(),
                        all));
    }

    private void heading(AgendaSetting heading, List<Block> blocks) {
        if (!style.word(heading).isBlank()) {
            blocks.add(new Heading(1, style.word(heading)));
        }
    }

    private static void add(String line, List<Block> blocks) {
        if (!line.isBlank()) {
            blocks.add(Paragraph.of(line.strip()));
        }
    }
}
