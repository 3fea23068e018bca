package org.minutebook.db.rules.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.calendar.SourceStatus;
import org.minutebook.db.rules.interest.ItemInterest.Touch;

/** INT-04: what somebody with an interest may do in an item. */
class ParticipationTest {
    /** Letters: Y and N, and ? where somebody must judge; discussion, vote, room; then whether the person counts to the quorum. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // kind | touch | limb (a) | limb (b) | relief | discuss vote room counts
                "DPI | NOT_SAID | NOT_SAID | NOT_SAID | NONE | NNNN",
                "DPI | NOT_SAID | NOT_SAID | NOT_SAID | TO_DISCUSS | YNYN",
                "DPI | NOT_SAID | NOT_SAID | NOT_SAID | TO_VOTE | NYYY",
                "DPI | NOT_SAID | NOT_SAID | NOT_SAID | BOTH | YYYY",
                "ORI | RELATES | NOT_SAID | NOT_SAID | NONE | NNNN",
                "ORI | RELATES | NOT_SAID | NOT_SAID | BOTH | YYYY",
                "ORI | NOT_SAID | NOT_SAID | NOT_SAID | NONE | ???N",
                "ORI | AFFECTS | YES | YES | NONE | NNNN",
                "ORI | AFFECTS | YES | YES | TO_DISCUSS | YNYN",
                "ORI | AFFECTS | YES | NO | NONE | YYYY",
                "ORI | AFFECTS | NO | YES | NONE | YYYY",
                "ORI | AFFECTS | NO | NOT_SAID | NONE | YYYY",
                "ORI | AFFECTS | YES | NOT_SAID | NONE | ???N",
                "ORI | AFFECTS | NOT_SAID | NOT_SAID | NONE | ???N",
                "NRI_DIRECT | NOT_SAID | NOT_SAID | NOT_SAID | NONE | NNNN",
                "NRI_AFFECTS | NOT_SAID | YES | YES | NONE | NNNN",
                "NRI_AFFECTS | NOT_SAID | NO | NO | NONE | YYYY",
                "PERSONAL_LEGACY | NOT_SAID | NOT_SAID | NOT_SAID | NONE | YYYY",
                "PREJUDICIAL_LEGACY | NOT_SAID | NOT_SAID | NOT_SAID | NONE | NNNN",
                "DECLARED_STAYS | NOT_SAID | NOT_SAID | NOT_SAID | NONE | YYYY",
                "LOCAL_OTHER | NOT_SAID | NOT_SAID | NOT_SAID | NONE | ???N",
                "NHS_FINANCIAL | NOT_SAID | NOT_SAID | NOT_SAID | NONE | ???N",
                "NHS_NON_FINANCIAL_PROFESSIONAL | NOT_SAID | NOT_SAID | NOT_SAID | NONE | YYYY",
                "NHS_NON_FINANCIAL_PERSONAL | NOT_SAID | NOT_SAID | NOT_SAID | NONE | YYYY",
                "NHS_INDIRECT | NOT_SAID | NOT_SAID | NOT_SAID | NONE | ???N",
                "NIL | NOT_SAID | NOT_SAID | NOT_SAID | NONE | YYYY",
            })
    void eachKindHasItsEffect(
            InterestKind kind, Touch touch, Answer more, Answer reasonable, Relief relief, String is) {
        ItemInterest interest = touch == Touch.AFFECTS || kind == InterestKind.NRI_AFFECTS
                ? ItemInterest.of("A", "item 6", kind).affected(more, reasonable)
                : ItemInterest.of("A", "item 6", kind).touching(touch);
        assertEquals(is, letters(Participation.of(interest.relieved(relief, "D1"))));
    }

    /** The four examples of the rule, for the meeting of 16 July 2026. */
    @Test
    void theExamplesOfTheRule() {
        Participation healthwatch = Participation.of(ItemInterest.of("Healthwatch member", "item 6", InterestKind.DPI)
                .touching(Touch.RELATES));
        assertEquals("NNNN", letters(healthwatch));
        assertEquals(
                "Healthwatch member, item 6: A disclosable pecuniary interest. Does not take part, does not vote,"
                        + " leaves the room, does not count to the quorum.",
                healthwatch.prompt().says());
        assertEquals("NNNN", letters(Participation.of(ItemInterest.of("ICB member", "item 7", InterestKind.DPI))));
        // A sister's work: no disclosable pecuniary interest, so a non-registrable one, and the test of two limbs
        assertEquals(Answer.NO, InterestHead.disclosable(InterestHead.Whose.SOMEBODY_ELSE, Answer.YES));
        Participation sister = Participation.of(ItemInterest.of("Councillor", "item 8", InterestKind.NRI_AFFECTS));
        assertEquals("???N", letters(sister));
        assertEquals(SourceStatus.UNVERIFIED, sister.prompt().rule().status());
        assertEquals(Finding.Level.AMBER, sister.prompt().level());
        assertEquals(
                "Have it answered before the item is taken.", sister.prompt().cure());
        assertEquals("???N", letters(Participation.of(ItemInterest.of("Governor", "item 9", InterestKind.ORI))));
    }

    @Test
    void whatWasBeforeSomebodyBecameAwareIsNotedAndNotJudged() {
        Participation noticed = Participation.of(
                ItemInterest.of("A", "item 6", InterestKind.DPI).awareAt(LocalTime.of(14, 40)));
        assertEquals("YYYY", letters(noticed.at(LocalTime.of(14, 39))));
        assertEquals("NNNN", letters(noticed.at(LocalTime.of(14, 40))));
        assertEquals(
                "Not aware of it until 14:40: taking part before is noted, not judged.",
                noticed.at(LocalTime.of(14, 39)).because());
        Id<AgendaItem> item = Id.of(6);
        Barred barred = Barred.of(noticed, Id.of(1), item).getFirst();
        assertFalse(barred.holds(item, LocalTime.of(14, 39)));
        assertTrue(barred.holds(item, LocalTime.of(14, 40)));
        assertTrue(barred.holds(item, null));
        assertFalse(barred.holds(Id.of(7), LocalTime.of(14, 40)));
    }

    @Test
    void whoeverDoesNotVoteHasNoStatutoryDuty() {
        Participation observer = Participation.of(
                ItemInterest.of("Superintendent", "item 6", InterestKind.DPI).notCaught());
        assertEquals("YNYN", letters(observer));
        assertEquals("INT-01", observer.rule().id());
    }

    @Test
    void aDirectInterestAndAPrejudicialOneSpeakAsThePublicMay() {
        assertTrue(Participation.of(ItemInterest.of("A", "item 6", InterestKind.NRI_DIRECT))
                .asPublic());
        assertTrue(Participation.of(ItemInterest.of("A", "item 6", InterestKind.PREJUDICIAL_LEGACY))
                .asPublic());
        assertFalse(Participation.of(ItemInterest.of("A", "item 6", InterestKind.DPI))
                .asPublic());
    }

    /** A dispensation never takes anything away, whatever it is for. */
    @ParameterizedTest
    @EnumSource
    void aDispensationNeverTakesAnythingAway(InterestKind kind) {
        for (Touch touch : Touch.values()) {
            ItemInterest interest = ItemInterest.of("A", "item 6", kind).touching(touch);
            Participation before = Participation.of(interest);
            for (Relief relief : Relief.values()) {
                Participation after = Participation.of(interest.relieved(relief, ""));
                assertTrue(before.discuss() != Answer.YES || after.discuss() == Answer.YES);
                assertTrue(before.vote() != Answer.YES || after.vote() == Answer.YES);
                assertTrue(!before.counts() || after.counts());
            }
        }
    }

    @Test
    void whatTheRecordSaysIsSetBesideTheRule() {
        Declaration declaration = DeclarationBuilder.builder()
                .id(Id.of(1))
                .meeting(Id.of(2))
                .conduct(Declaration.Conduct.REMAINED)
                .tookPart(Answer.YES)
                .voted(Answer.YES)
                .build();
        Participation rule = Participation.of(ItemInterest.of("Cllr A", "item 6", InterestKind.DPI));
        assertEquals(
                List.of(
                        "AMBER The record says that Cllr A took part; the rule as recorded says not to. Does not meet"
                                + " rule INT-04.",
                        "AMBER The record says that Cllr A voted; the rule as recorded says not to. Does not meet rule"
                                + " INT-04.",
                        "AMBER The record says that Cllr A stayed in the room. Statute does not itself ask to leave;"
                                + " most codes and standing orders do."),
                said(ConductRecorded.findings(declaration, rule, false)));
        Declaration left = DeclarationBuilder.builder(declaration)
                .conduct(Declaration.Conduct.LEFT)
                .tookPart(Answer.NO)
                .voted(Answer.NO)
                .build();
        assertEquals(List.of(), said(ConductRecorded.findings(left, rule, false)));
        assertEquals(
                List.of("GREY In the register already: statute asks for no oral disclosure, the LGA Model Code does."),
                said(ConductRecorded.findings(left, rule, true)));
    }

    /** Catalogue F17: a declaration for the substantive items 196 to 205 of fifteen. */
    @Test
    void aDeclarationForTheWholeAgendaCoversItsSubstantiveItems() {
        List<AgendaItem> agenda = IntStream.rangeClosed(192, 206)
                .mapToObj(number -> AgendaItemBuilder.builder()
                        .id(Id.of(number))
                        .meeting(Id.of(2))
                        .minuteNumber("" + number)
                        .role(
                                switch (number) {
                                    case 192 -> AgendaItem.Role.MINUTES;
                                    case 193 -> AgendaItem.Role.URGENT;
                                    case 194 -> AgendaItem.Role.DECLARATIONS;
                                    case 195 -> AgendaItem.Role.CHAIR;
                                    case 206 -> AgendaItem.Role.NEXT_MEETING;
                                    default -> AgendaItem.Role.ORDINARY;
                                })
                        .build())
                .toList();
        Declaration king = DeclarationBuilder.builder()
                .id(Id.of(1))
                .meeting(Id.of(2))
                .scope(Declaration.Scope.AGENDA)
                .build();
        List<String> covered = DeclarationScope.items(king, List.of(), agenda).stream()
                .map(AgendaItem::minuteNumber)
                .toList();
        assertEquals(List.of("196", "197", "198", "199", "200", "201", "202", "203", "204", "205"), covered);
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.level() + " " + finding.says())
                .toList();
    }

    private static String letters(Participation is) {
        return letter(is.discuss()) + letter(is.vote()) + letter(is.room()) + (is.counts() ? "Y" : "N");
    }

    private static String letter(Answer answer) {
        return switch (answer) {
            case YES -> "Y";
            case NO -> "N";
            case NOT_SAID -> "?";
        };
    }
}
