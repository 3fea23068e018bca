package org.minutebook.db.rules.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;

/** INT-08: every label of the table, with the class it stands for and who chooses it. */
class InterestLabelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Disclosable pecuniary interest        | AUTO   | DPI",
                "DPI                                   | AUTO   | DPI",
                "Disclosable pecuniary interest / DPI  | AUTO   | DPI",
                "disclosable pecuniary                 | AUTO   | DPI",
                "Pecuniary interest                    | REVIEW | DPI NRI_DIRECT",
                "Non-pecuniary interest                | REVIEW | ORI NRI_DIRECT NRI_AFFECTS DECLARED_STAYS",
                "Other registrable interest            | AUTO   | ORI",
                "ORI                                   | AUTO   | ORI",
                "Non-registrable interest              | REVIEW | NRI_DIRECT NRI_AFFECTS",
                "NRI                                   | REVIEW | NRI_DIRECT NRI_AFFECTS",
                "a personal interest                   | AUTO   | PERSONAL_LEGACY",
                "personal                              | AUTO   | PERSONAL_LEGACY",
                "Personal (but not prejudicial)        | AUTO   | PERSONAL_LEGACY",
                "personal but not prejudicial interest | AUTO   | PERSONAL_LEGACY",
                "Prejudicial                           | AUTO   | PREJUDICIAL_LEGACY",
                "personal and prejudicial interest     | AUTO   | PREJUDICIAL_LEGACY",
                "Significant interest                  | REVIEW | LOCAL_OTHER",
                "close association                     | REVIEW | LOCAL_OTHER",
                "Bias                                  | REVIEW | LOCAL_OTHER",
                "Financial interest                    | AUTO   | NHS_FINANCIAL",
                "Non-financial professional interest   | AUTO   | NHS_NON_FINANCIAL_PROFESSIONAL",
                "Non-financial personal interest       | AUTO   | NHS_NON_FINANCIAL_PERSONAL",
                "Indirect interest                     | AUTO   | NHS_INDIRECT",
                "None                                  | AUTO   | NIL",
                "No declarations                       | AUTO   | NIL",
                "No interests declared                 | AUTO   | NIL",
                "Other Interest                        | REVIEW | ORI NRI_DIRECT NRI_AFFECTS LOCAL_OTHER",
                "conflict of loyalty                   | NEVER  | ''",
                "''                                    | NEVER  | ''",
            })
    void eachLabelHasItsClass(String printed, InterestLabel.Mapping mapping, String kinds) {
        InterestLabel label = InterestLabel.read(printed);
        assertEquals(printed, label.printed());
        assertEquals(mapping, label.mapping());
        assertEquals(kinds, label.kinds().stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    @Test
    void aPrejudicialInterestIsNeverADisclosablePecuniaryOne() {
        assertFalse(InterestLabel.read("prejudicial").kinds().contains(InterestKind.DPI));
    }

    @Test
    void anNhsLabelMayBePecuniaryAsWell() {
        Finding finding = InterestLabel.read("Financial interest").finding();
        assertEquals(Level.AMBER, finding.level());
        assertEquals("Compare it with the list of disclosable pecuniary interests.", finding.cure());
        assertEquals(
                Level.AMBER, InterestLabel.read("Indirect interest").finding().level());
        assertEquals(
                Level.GREY,
                InterestLabel.read("Non-financial personal interest").finding().level());
    }

    @Test
    void whatMustBeChosenSaysBetweenWhat() {
        assertEquals(
                "“Pecuniary interest” may be more than one thing: disclosable pecuniary interest; non-registrable"
                        + " interest to which the matter directly relates.",
                InterestLabel.read("Pecuniary interest").finding().says());
        assertEquals(
                "“conflict of loyalty” is in no table of labels: nothing is chosen for it.",
                InterestLabel.read("conflict of loyalty").finding().says());
    }

    @ParameterizedTest
    @CsvSource({
        "personal, NOT_CLASSED, PERSONAL_LEGACY",
        "pecuniary, PECUNIARY, DPI",
        "pecuniary, NOT_CLASSED, LOCAL_OTHER",
        "non-pecuniary, NON_PECUNIARY, DECLARED_STAYS",
        "other, OTHER, ORI",
        "DPI, OTHER, DPI",
    })
    void aDeclarationIsWhatItsLabelSaysElseWhatSomebodyChose(
            String label, Declaration.InterestClass chosen, InterestKind kind) {
        assertEquals(
                kind,
                InterestKind.of(DeclarationBuilder.builder()
                        .id(Id.of(1))
                        .meeting(Id.of(2))
                        .labelPrinted(label)
                        .interestClass(chosen)
                        .build()));
    }
}
