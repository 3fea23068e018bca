package org.minutebook.db.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.agenda.AgendaChanges.Line;

class AgendaChangesTest {
    /** Lines are written "id number title", a heading without a number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 1 A; 2 2 B        | 1 1 A; 2 2 B           |
        1 1 A; 2 2 B        | 1 1 A; 3 1A C; 2 2 B   | ADDED 1A
        1 1 A; 2 2 B; 3 3 C | 1 1 A; 3 3 C           | WITHDRAWN 2
        1 1 A; 2 2 B        | 1 1 A; 2 2 Budget      | RETITLED 2
        1 1 A; 2 2 B; 3 3 C | 3 3 C; 1 1 A; 2 2 B    | MOVED 3
        1 1 A; 2 2 B; 3 3 C | 2 2 B; 3 3 Sea; 1 1 A  | RETITLED 3, MOVED 1
        1 1 A; 9 = Head     | 1 1 A                  | WITHDRAWN
        """)
    void oneAgendaIsHeldAgainstTheNext(String before, String after, @Nullable String expected) {
        assertEquals(
                expected == null ? "" : expected,
                AgendaChanges.between(lines(before), lines(after)).stream()
                        .map(difference -> (difference.kind() + " " + difference.number()).strip())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void everyChangeIsSaidInWords() {
        List<Line> before = List.of(
                new Line(Id.of(1), false, "1", "Winter", "Report of the Director, attached.", Audience.PUBLIC),
                new Line(Id.of(2), false, "2", "Fees", "", Audience.RESTRICTED),
                new Line(Id.of(3), true, "", "Children", "", Audience.PUBLIC),
                new Line(Id.of(4), false, "3", "Youth work", "", Audience.PUBLIC));
        List<Line> after = List.of(
                new Line(Id.of(1), false, "1", "Winter", "", Audience.RESTRICTED),
                new Line(Id.of(2), false, "2", "Fees", "Report of the Director, to follow.", Audience.PUBLIC));
        assertEquals(
                List.of(
                        "Item 1 “Winter” has no line under its title any more.",
                        "Item 1 “Winter” is now not for publication.",
                        "Item 2 “Fees” now says: “Report of the Director, to follow.”",
                        "Item 2 “Fees” is now open to the public.",
                        "The heading “Children” was taken off.",
                        "Item 3 “Youth work” was withdrawn; its number is not used again."),
                AgendaChanges.between(before, after).stream()
                        .map(AgendaChanges.Difference::words)
                        .toList());
    }

    @Test
    void anAgendaOfAnEarlierProgramIsComparedByItsNumbers() {
        List<Line> before = List.of(new Line(null, false, "4", "Old words", "", Audience.PUBLIC));
        List<Line> after = List.of(new Line(Id.of(7), false, "4", "New words", "", Audience.PUBLIC));
        assertEquals(
                List.of("Item 4 “Old words” is now called “New words”."),
                AgendaChanges.between(before, after).stream()
                        .map(AgendaChanges.Difference::words)
                        .toList());
    }

    private static List<Line> lines(String words) {
        return Arrays.stream(words.split("; "))
                .map(line -> line.split(" ", 3))
                .map(parts -> new Line(
                        Id.of(Long.parseLong(parts[0])),
                        parts[1].equals("="),
                        parts[1].equals("=") ? "" : parts[1],
                        parts[2],
                        "",
                        Audience.PUBLIC))
                .toList();
    }
}
