package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.ClauseBuilder;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.HouseStyleBuilder;
import org.minutebook.db.model.Id;

/** What became of recommendations, and how each was voted: by label in a table, in the words of the clause elsewhere. */
class RecommendationWordsTest {
    @Test
    void aTableNamesRecommendationsByTheirLabels(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "recommended.json")) {
            assertEquals("""
                5. PREVENT | Michelle presented the report ‘Prevent’. |\s
                The Chair could not agree recommendation 1.2 as it stood. |\s
                Recommendation 1.1 was agreed. |\s
                Recommendation 1.2 was agreed as amended: That members satisfy themselves of it. |\s
                Ask for the figures. | Michelle
                6. Engaging with Users | Len Green presented the report ‘Engaging’. |\s
                Recommendation 1.1 was agreed. Vote at 12.05pm: 5 for, 2 against; carried. |\s
                Recommendation 1.2 was agreed. Agreed without a vote at 12.10pm. |\s
                Recommendation 1.3 was not agreed. Vote: 1 for, 6 against; lost. |\s
                Recommendation 1.4 was deferred. |\s
                """, from(book, "5. PREVENT"));
        }
    }

    @Test
    void proseGivesTheWordsOfEachClauseAndHowItWasVotedWithIt(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "recommended.json")) {
            book.apply(new Act<>(
                    "Another layout",
                    writing -> writing.save(HouseStyleBuilder.builder(
                                    writing.stores().of(HouseStyle.class).get(Id.of(1)))
                            .layout(HouseStyle.Layout.NARRATIVE)
                            .build())));
            assertEquals("""
                # 5. PREVENT
                The Board considered a report of Michelle.
                The Chair could not agree recommendation 1.2 as it stood.
                RESOLVED:
                a) That the referrals be noted.
                b) That members satisfy themselves of it;
                # 6. Engaging with Users
                The Board considered a report of Len Green.
                RESOLVED:
                a) That the chart be agreed.
                  The motion was put at 12.05 pm and carried, five voting for and two against.
                b) That a group be set up.
                  This was agreed without a vote at 12.10 pm.
                Recommendation 1.3 was not agreed. The motion was put and lost, one voting for and six against.
                Recommendation 1.4 was deferred.
                """, from(book, "# 5. PREVENT"));
        }
    }

    @Test
    void wordsThatBecameOthersThanTheReportsStandThereWhateverTheHouseDoesWithLabels(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "recommended.json")) {
            book.apply(new Act<>(
                    "Other words",
                    writing -> writing.save(ClauseBuilder.builder(
                                    writing.stores().of(Clause.class).get(Id.of(72)))
                            .text("That the chart of users be agreed.")
                            .build())));
            assertEquals("""
                6. Engaging with Users | Len Green presented the report ‘Engaging’. |\s
                RESOLVED: / 1. That the chart of users be agreed. /   Vote at 12.05pm: 5 for, 2 against; carried. / 2. That a group be set up. /   Agreed without a vote at 12.10pm. |\s
                Recommendation 1.3 was not agreed. Vote: 1 for, 6 against; lost. |\s
                Recommendation 1.4 was deferred. |\s
                """, from(book, "6. Engaging"));
        }
    }

    private static String from(MinuteBook book, String line) {
        String text = MinutesComposerTest.text(book, "2014-07-17", Audience.PUBLIC);
        int end = text.lastIndexOf('\n');
        return text.substring(text.indexOf(line), end + 1);
    }
}
