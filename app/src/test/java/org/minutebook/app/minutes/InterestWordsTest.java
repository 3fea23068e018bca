package org.minutebook.app.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Declaration.InterestClass;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.Id;

/** The class of an interest stands beside its label where the label does not say it. */
class InterestWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "disclosable pecuniary          | disclosable pecuniary; a director; this item",
                "Disclosable pecuniary interest | Disclosable pecuniary interest; a director; this item",
                "financial                      | financial; class disclosable pecuniary; a director; this item"
            })
    void theClassIsNotSaidTwice(String label, String says) {
        assertEquals(
                says,
                InterestWords.of(DeclarationBuilder.builder()
                        .id(Id.of(1))
                        .meeting(Id.of(2))
                        .labelPrinted(label)
                        .interestClass(InterestClass.PECUNIARY)
                        .nature("a director")
                        .build()));
    }

    @Test
    void whatIsChosenBeginsWithACapital() {
        assertEquals("Not chosen yet", InterestWords.capital(InterestWords.of(InterestClass.NOT_CLASSED)));
    }
}
