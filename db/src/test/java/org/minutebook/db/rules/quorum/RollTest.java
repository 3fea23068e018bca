package org.minutebook.db.rules.quorum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.db.model.AttendanceSpan.Kind.ARRIVED;
import static org.minutebook.db.model.AttendanceSpan.Kind.LEFT;
import static org.minutebook.db.model.AttendanceSpan.Kind.ONLY_FOR;
import static org.minutebook.db.model.AttendanceSpan.Kind.OUT_FOR;
import static org.minutebook.db.rules.quorum.Table.at;
import static org.minutebook.db.rules.quorum.Table.attendance;
import static org.minutebook.db.rules.quorum.Table.boardSeat;
import static org.minutebook.db.rules.quorum.Table.span;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Seat.StatutoryClass;
import org.minutebook.db.rules.interest.Barred;

/** Who counts at a moment: times and items of coming and going, screens, substitutes, and interests. */
class RollTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);

    /** The span, then the moment; a 0 is no item. */
    @ParameterizedTest
    @CsvSource({
        "ARRIVED, 4, 14:22, 4, 14:21, NO",
        "ARRIVED, 4, 14:22, 4, 14:22, YES", // VOT-05: present from the recorded time
        "ARRIVED, 4, 14:22, 4, 14:30, YES",
        "ARRIVED, 4, 14:22, 3, , NO",
        "ARRIVED, 4, 14:22, 4, , YES",
        "ARRIVED, 0, 14:22, 4, , UNSURE",
        "ARRIVED, 4, , 4, 14:30, YES",
        "ARRIVED, 4, , 3, 14:30, NO",
        "LEFT, 7, 15:05, 7, 15:10, NO", // leaves before the vote of item 7
        "LEFT, 7, 15:05, 7, 15:04, YES",
        "LEFT, 7, , 4, , YES",
        "LEFT, 7, , 7, , NO",
        "LEFT, 7, , 8, , NO",
        "LEFT, 0, 15:05, 8, , UNSURE",
        "OUT_FOR, 8, , 8, 15:00, NO",
        "OUT_FOR, 8, , 7, , YES",
        "OUT_FOR, 8, , 9, , YES",
        "ONLY_FOR, 8, , 8, , YES",
        "ONLY_FOR, 8, , 7, , NO",
        "ONLY_FOR, 8, , 0, 15:00, UNSURE",
    })
    void comingAndGoingIsReadAtAMoment(
            AttendanceSpan.Kind kind,
            int spanItem,
            @Nullable LocalTime spanAt,
            int item,
            @Nullable LocalTime time,
            MeetingMoment.There there) {
        assertEquals(there, at(item, time).there(List.of(span(1, 1, kind, spanItem, spanAt))));
    }

    @Test
    void somebodyMayLeaveAndComeBack() {
        List<AttendanceSpan> spans =
                List.of(span(1, 1, LEFT, 3, LocalTime.of(14, 20)), span(1, 2, ARRIVED, 7, LocalTime.of(14, 50)));
        assertEquals(MeetingMoment.There.YES, at(2, LocalTime.of(14, 0)).there(spans));
        assertEquals(MeetingMoment.There.NO, at(4, LocalTime.of(14, 30)).there(spans));
        assertEquals(MeetingMoment.There.YES, at(7, LocalTime.of(14, 50)).there(spans));
        List<AttendanceSpan> two = List.of(span(1, 1, ONLY_FOR, 2, null), span(1, 2, ONLY_FOR, 3, null));
        assertEquals(MeetingMoment.There.YES, at(3, null).there(two));
        List<AttendanceSpan> out = List.of(span(1, 1, ARRIVED, 2, null), span(1, 2, OUT_FOR, 4, null));
        assertEquals(MeetingMoment.There.NO, at(4, null).there(out));
        assertEquals(MeetingMoment.There.YES, at(7, null).there(out));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMBER | PRESENT | false | counted",
                "MEMBER | PRESENT | true | is on a screen and so not present (ATI-11)",
                "MEMBER | APOLOGIES | false | sent apologies",
                "MEMBER | ABSENT | false | is absent",
                "OFFICER | PRESENT | false | is no member",
                "OBSERVER | PRESENT | false | is no member",
                "GUEST | PRESENT | false | is no member",
                "IN_ATTENDANCE | PRESENT | false | is no member",
                "SUBSTITUTE | PRESENT | false | may not sit as a substitute, as far as is recorded",
            })
    void eachReasonIsNamed(Attendance.Capacity capacity, Attendance.Presence presence, boolean remote, String why) {
        Table table = new Table().seat(1, StatutoryClass.NHS, "");
        table.change(
                1,
                attendance(1)
                        .capacity(capacity)
                        .presence(presence)
                        .remote(remote)
                        .build());
        assertEquals(why, why(roll(table, DAY, List.of(), Roll.Terms.USUAL)));
    }

    /** ATI-11: a screen counted for meetings up to 6 May 2021, for NHS and Healthwatch members alike. */
    @ParameterizedTest
    @CsvSource({"2021-05-06, true", "2021-05-07, false", "2026-07-16, false"})
    void aScreenCountedForAWhile(LocalDate day, boolean counts) {
        Table table = new Table().seat(1, StatutoryClass.HEALTHWATCH, "");
        table.change(1, attendance(1).remote(true).build());
        assertEquals(
                counts ? 1 : 0,
                roll(table, day, List.of(), Roll.Terms.USUAL).counted().size());
    }

    @Test
    void aMemberWhoDoesNotVoteCountsOnlyWhereTheTermsSaySo() {
        Table table = new Table();
        table.attenders.add(new Attender(
                attendance(1).build(),
                boardSeat(1, StatutoryClass.DIRECTOR_PUBLIC_HEALTH, "", true, false),
                Answer.NOT_SAID,
                List.of()));
        assertEquals("does not vote", why(roll(table, DAY, List.of(), Roll.Terms.USUAL)));
        Roll.Terms all = new Roll.Terms(true, Roll.Terms.USUAL.remoteCounts());
        assertEquals("counted", why(roll(table, DAY, List.of(), all)));
    }

    @Test
    void aSubstituteNeverSitsBesideTheMemberReplaced() {
        Table table = new Table().seat(1, StatutoryClass.NHS, "");
        table.attenders.addFirst(new Attender(
                attendance(40).capacity(Attendance.Capacity.SUBSTITUTE).build(),
                table.seats.getFirst(),
                Answer.YES,
                List.of()));
        Roll roll = roll(table, DAY, List.of(), Roll.Terms.USUAL);
        assertEquals(
                List.of("P1"),
                roll.counted().stream().map(each -> each.attendance().printed()).toList());
        assertEquals("the seat is taken already", roll.notCounted().getFirst().why());
        table.attenders.set(
                1,
                new Attender(
                        attendance(1).build(),
                        table.seats.getFirst(),
                        Answer.NOT_SAID,
                        List.of(span(1, 1, LEFT, 1, null))));
        assertEquals(
                List.of("P40"),
                roll(table, DAY, List.of(), Roll.Terms.USUAL).counted().stream()
                        .map(each -> each.attendance().printed())
                        .toList());
    }

    @Test
    void somebodyBarredDoesNotCountEvenInTheRoom() {
        Table table = new Table().seat(1, StatutoryClass.NHS, "");
        List<Barred> barred =
                List.of(new Barred(Id.of(1), "P1", Id.of(1), LocalTime.of(14, 40), "disclosable pecuniary interest"));
        assertEquals(
                "takes no part in the item because of an interest", why(roll(table, DAY, barred, Roll.Terms.USUAL)));
        assertEquals(
                1,
                Roll.at(at(1, LocalTime.of(14, 39)), DAY, table.attenders, barred, Roll.Terms.USUAL)
                        .counted()
                        .size());
    }

    @Test
    void whoeverCannotBeToldDoesNotCountAndIsNamed() {
        Table table = new Table().seat(2, StatutoryClass.NHS, "").atLeast(2);
        table.spans(2, span(2, 1, ARRIVED, 0, LocalTime.of(14, 22)));
        QuorumReading reading = table.quorum().read(roll(table, DAY, List.of(), Roll.Terms.USUAL));
        assertEquals("Inquorate: 1 present (2 needed)", reading.words());
        assertEquals(
                "Enter when P2 came and left, by time and item.",
                reading.finding("item 1").cure());
    }

    private static Roll roll(Table table, LocalDate day, List<Barred> barred, Roll.Terms terms) {
        return Roll.at(at(1, null), day, table.attenders, barred, terms);
    }

    private static String why(Roll roll) {
        return roll.notCounted().isEmpty()
                ? "counted"
                : roll.notCounted().getFirst().why();
    }
}
