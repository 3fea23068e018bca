package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.SourceStatus;

/** A finding is read by people at a desk, who ask for the thing first and for the rule's name after. */
class FindingTest {
    private static final Rule RULE = new Rule("INT-03", "28 days to register", "Localism Act 2011 s30", SourceStatus.V);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No entry is recorded: does not meet rule INT-03.                    | No entry is recorded.",
                "4 clear days before: does not meet rule ATI-01 (5 clear days).      | 4 clear days before: 5 clear"
                        + " days are needed.",
                "3 days: does not meet rule ATI-10 unless it is convened at once.    | 3 days: not in time unless it is"
                        + " convened at once.",
                "Inquorate: 1 present (2 needed). Does not meet rule VOT-04.         | Inquorate: 1 present (2"
                        + " needed).",
                "2 expected. By the replies the meeting does not meet rule VOT-04.   | 2 expected.",
                "Taken as urgent: meets rule ATI-05 by the urgency route.            | Taken as urgent by the urgency"
                        + " route.",
                "The terms allow no deputies. Does not meet rule TERMS-DEPUTIES.     | The terms allow no deputies.",
                "Nothing of a rule is said.                                          | Nothing of a rule is said."
            })
    void plainWordsLeaveTheNameOfTheRuleToItsCitation(String says, String plainly) {
        assertEquals(plainly, Finding.of(RULE, Level.AMBER, says).plainly());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "item 7        | No report is there.                | item 7: No report is there.",
                "the terms     | The terms were to be reviewed.     | The terms were to be reviewed.",
                "item 1        | Item 12 is late.                   | item 1: Item 12 is late.",
                "''            | Nobody is expected.                | Nobody is expected."
            })
    void aThingIsNamedOnceBesideWhatIsSaidOfIt(String about, String says, String named) {
        assertEquals(named, Finding.of(RULE, Level.AMBER, says).about(about).naming(says));
    }

    @Test
    void aRuleIsCitedWithItsSourceAndItsName() {
        assertEquals("Localism Act 2011 s30 (INT-03)", RULE.cited());
    }
}
