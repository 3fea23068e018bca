package org.minutebook.db.rules.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.minutebook.db.rules.quorum.Table.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.MeetingChair;
import org.minutebook.db.model.MeetingChairBuilder;
import org.minutebook.db.model.MinuteBuilder;
import org.minutebook.db.model.ResolutionBuilder;
import org.minutebook.db.model.Seat.StatutoryClass;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.quorum.Roll;
import org.minutebook.db.rules.quorum.Table;

/** Wrong order at a meeting is said, each with its cure. */
class OutOfOrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);

    @Test
    void aVoteWithoutAQuorumIsFoundWithItsCure() {
        Table table = new Table().seat(2, StatutoryClass.COUNCILLOR, "").atLeast(3);
        Roll roll = Roll.at(at(8, null), DAY, table.attenders, List.of(), Roll.Terms.USUAL);
        List<Finding> found = OutOfOrder.withoutQuorum(table.quorum().read(roll), "item 8");
        assertEquals(
                "AMBER A vote is recorded without a quorum. Inquorate: 2 present (3 needed). Does not meet rule"
                        + " VOT-04.",
                said(found));
        assertFalse(found.getFirst().cure().isBlank());
        table.seat(1, StatutoryClass.COUNCILLOR, "");
        Roll three = Roll.at(at(8, null), DAY, table.attenders, List.of(), Roll.Terms.USUAL);
        assertEquals("", said(OutOfOrder.withoutQuorum(table.quorum().read(three), "item 8")));
        assertEquals(
                "AMBER A vote is recorded, and the quorum cannot be told. Quorum not known: no quorum is recorded for"
                        + " the board.",
                said(OutOfOrder.withoutQuorum(new Table().quorum().read(three), "item 8")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-2 3-4 | ''",
                "1-2 2-4 | AMBER P1 and P2 are both in the chair for item 2: one person presides at a time and has the"
                        + " casting vote.",
                "1-  3-4 | AMBER P1 and P2 are both in the chair for item 3 to item 4: one person presides at a time"
                        + " and has the casting vote.",
                "-1  2-  | ''",
            })
    void twoInTheChairAtOnceAreFound(String runs, String said) {
        List<MeetingChair> chairs = new ArrayList<>();
        for (String run : runs.strip().split("\\s+")) {
            String[] ends = run.split("-", 2);
            chairs.add(MeetingChairBuilder.builder()
                    .id(Id.of(chairs.size() + 1L))
                    .meeting(Id.of(1))
                    .printed("P" + (chairs.size() + 1))
                    .fromItem(ends[0].isEmpty() ? null : Id.of(Long.parseLong(ends[0])))
                    .toItem(ends[1].isEmpty() ? null : Id.of(Long.parseLong(ends[1])))
                    .build());
        }
        assertEquals(said, said(OutOfOrder.chairs(chairs, items())));
    }

    @Test
    void anItemOfWhichNothingIsMinutedIsFoundAtTheEnd() {
        assertEquals(
                "AMBER The meeting is closed, and nothing is minuted of item 2 and item 4.",
                said(OutOfOrder.unminuted(
                        items(),
                        List.of(
                                MinuteBuilder.builder()
                                        .id(Id.of(1))
                                        .item(Id.of(1))
                                        .body("Noted.")
                                        .build(),
                                MinuteBuilder.builder()
                                        .id(Id.of(2))
                                        .item(Id.of(2))
                                        .build()),
                        List.of(ResolutionBuilder.builder()
                                .id(Id.of(3))
                                .item(Id.of(3))
                                .build()))));
    }

    private static List<AgendaItem> items() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> AgendaItemBuilder.builder()
                        .id(Id.of(number))
                        .meeting(Id.of(1))
                        .agendaNumber("" + number)
                        .build())
                .toList();
    }

    private static String said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.level() + " " + finding.says())
                .collect(Collectors.joining("|"));
    }
}
