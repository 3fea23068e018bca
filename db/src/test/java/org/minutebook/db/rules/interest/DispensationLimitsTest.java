package org.minutebook.db.rules.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.DispensationBuilder;
import org.minutebook.db.model.Id;

/** INT-06: how far a dispensation reaches. */
class DispensationLimitsTest {
    @ParameterizedTest
    @CsvSource({"2024-06-01, 2028-05-31", "2024-02-29, 2028-02-28", "2026-07-16, 2030-07-15", "2023-03-01, 2027-02-28"})
    void fourYearsEndOnTheDayBeforeTheAnniversary(LocalDate from, LocalDate latest) {
        assertEquals(latest, DispensationLimits.latestEnd(from));
        assertEquals(List.of("GREEN"), levels(granted(from, latest)));
        assertEquals(List.of("RED"), levels(granted(from, latest.plusDays(1))));
    }

    @Test
    void anEndOnTheTwentyNinthIsADayTooLong() {
        assertEquals(
                "Four years from Thursday 29 February 2024 end at the latest on Monday 28 February 2028; it is entered"
                        + " to Tuesday 29 February 2028: does not meet rule INT-06.",
                granted(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29))
                        .findings("A")
                        .getFirst()
                        .says());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-31, NONE",
        "2024-06-01, BOTH",
        "2028-05-31, BOTH",
        "2028-06-14, NONE",
    })
    void itGivesItsReliefWhileItRuns(LocalDate day, Relief relief) {
        assertEquals(
                relief,
                granted(LocalDate.of(2024, 6, 1), LocalDate.of(2028, 5, 31)).on(day));
    }

    @Test
    void itNeverRunsBeyondFourYearsWhateverIsEntered() {
        DispensationLimits tooLong = granted(LocalDate.of(2024, 6, 1), LocalDate.of(2030, 1, 1));
        assertEquals(Relief.BOTH, tooLong.on(LocalDate.of(2028, 5, 31)));
        assertEquals(Relief.NONE, tooLong.on(LocalDate.of(2028, 6, 1)));
        assertEquals(Relief.NONE, granted(LocalDate.of(2024, 6, 1), null).on(LocalDate.of(2024, 6, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "To speak but not to vote on the Better Care Fund as a whole; not on care at home fees | TO_DISCUSS",
                "To speak and vote | BOTH",
                "To take part in the discussion and to vote | BOTH",
                "To participate, not vote | TO_DISCUSS",
                "To speak only | TO_DISCUSS",
                "To vote only | TO_VOTE",
                "To vote but not to speak | TO_VOTE",
                "Reported to the next meeting | NONE",
                "'' | NONE",
            })
    void whatItRelievesIsReadFromItsWords(String limits, Relief relief) {
        assertEquals(relief, Relief.read(limits));
    }

    @Test
    void whatIsMissingIsSaidOneByOne() {
        DispensationLimits bare = DispensationLimits.of(
                DispensationBuilder.builder()
                        .id(Id.of(1))
                        .person(Id.of(2))
                        .grantedBy("the Chair, at the meeting")
                        .build(),
                Answer.NOT_SAID);
        assertEquals(
                List.of(
                        "The period of the dispensation is not recorded: it must specify one of at most four years."
                                + " Does not meet rule INT-06.",
                        "From what it relieves is not said: to take part in the discussion, to vote, or both.",
                        "The written request to the proper officer is not recorded.",
                        "Granted by the Chair, at the meeting: the authority grants it, or whom it delegated to, and"
                                + " not the chair of the board on the spot."),
                bare.findings("A").stream().map(each -> each.says()).toList());
    }

    private static DispensationLimits granted(LocalDate from, @Nullable LocalDate until) {
        return new DispensationLimits(from, until, Relief.BOTH, Answer.YES, "Standards Committee");
    }

    private static List<String> levels(DispensationLimits limits) {
        return Stream.of(limits)
                .flatMap(each -> each.findings("A").stream())
                .map(finding -> finding.level().name())
                .toList();
    }
}
