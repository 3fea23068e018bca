package org.minutebook.db.rules.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.InterestBuilder;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.interest.InterestHead.Whose;
import org.minutebook.db.rules.interest.RegistrationTask.Trigger;

/** INT-01 to INT-03 and INT-05: who registers what until when, and what of it is printed. */
class RegisterTest {
    private static final CouncilCalendar ENGLAND = Calendars.with(List.of(), List.of());

    @ParameterizedTest
    @CsvSource({
        "BECAME_MEMBER,       2026-05-11, 2026-06-07, 2026-06-07, 2026-06-05",
        "DISCLOSED,           2025-09-16, 2025-10-13, 2025-10-13, 2025-10-13",
        "BECAME_MEMBER,       2024-02-02, 2024-02-29, 2024-02-29, 2024-02-29",
        "CODE_WITHIN_28_DAYS, 2026-08-03, 2026-08-30, 2026-08-31, 2026-08-28",
        "CODE_WITHIN_28_DAYS, 2014-09-11, 2014-10-08, 2014-10-09, 2014-10-08", // catalogue F17 and I6: due 9 October
    })
    void twentyEightDaysAreCountedByTheWordsOfTheRule(
            Trigger trigger, LocalDate from, LocalDate safe, LocalDate ordinary, LocalDate working) {
        assertEquals(
                new RegistrationTask("A", trigger, from, safe, ordinary, working),
                RegistrationTask.of("A", trigger, from, ENGLAND));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-09-11, , GREY",
        "2014-10-08, , GREY",
        "2014-10-09, , AMBER",
        "2014-10-10, , RED",
        "2014-10-20, 2014-10-08, GREEN",
        "2014-10-20, 2014-10-09, AMBER",
        "2014-10-20, 2014-10-10, AMBER",
    })
    void theTaskSaysHowItStands(LocalDate today, @Nullable LocalDate done, Level level) {
        RegistrationTask task =
                RegistrationTask.of("A", Trigger.CODE_WITHIN_28_DAYS, LocalDate.of(2014, 9, 11), ENGLAND);
        assertEquals(level, task.finding(today, done).level());
    }

    @ParameterizedTest
    @CsvSource({
        "DPI, false, false, true",
        "DPI, true, false, false",
        "DPI, false, true, false",
        "personal, false, false, false"
    })
    void theClockRunsOnlyForWhatIsNeitherRegisteredNorPending(
            String label, boolean registered, boolean pending, boolean runs) {
        Declaration declared = DeclarationBuilder.builder()
                .id(Id.of(1))
                .meeting(Id.of(2))
                .printed("A")
                .labelPrinted(label)
                .build();
        assertEquals(
                runs,
                RegistrationTask.after(
                                declared, LocalDate.of(2025, 9, 16), Trigger.DISCLOSED, registered, pending, ENGLAND)
                        .isPresent());
    }

    @Test
    void whoeverGainsAVoteRegistersAndWhoeverLosesItNoLongerDoes() {
        StatutoryDuty icb = new StatutoryDuty("ICB member", false, List.of(turn("2026-05-11", true)));
        assertTrue(icb.caughtOn(LocalDate.of(2026, 5, 11)));
        assertFalse(icb.caughtOn(LocalDate.of(2026, 5, 10)));
        assertEquals(
                List.of(LocalDate.of(2026, 6, 7)),
                icb.registrations(ENGLAND).stream().map(RegistrationTask::safe).toList());
        StatutoryDuty provider = new StatutoryDuty(
                "Provider",
                false,
                List.of(turn("2026-09-09", true), turn("2025-05-01", true), turn("2026-05-20", false)));
        assertTrue(provider.caughtOn(LocalDate.of(2026, 5, 19)));
        assertFalse(provider.caughtOn(LocalDate.of(2026, 7, 16)));
        assertTrue(provider.caughtOn(LocalDate.of(2026, 9, 9)));
        assertEquals(
                List.of(LocalDate.of(2025, 5, 28), LocalDate.of(2026, 10, 6)),
                provider.registrations(ENGLAND).stream()
                        .map(RegistrationTask::safe)
                        .toList());
        assertEquals(
                "Provider has not voted since Wednesday 20 May 2026: the statutory duty ended on that day; a local"
                        + " declaration is invited.",
                provider.finding(LocalDate.of(2026, 7, 16)).says());
    }

    @Test
    void anObserverIsInvitedAndACouncillorIsAlwaysCaught() {
        LocalDate day = LocalDate.of(2026, 7, 16);
        StatutoryDuty police = new StatutoryDuty("Police superintendent", false, List.of(turn("2026-01-01", false)));
        assertFalse(police.caughtOn(day));
        assertEquals(
                "Police superintendent does not vote: statute asks for no entry in the register; a local declaration"
                        + " is invited.",
                police.finding(day).says());
        assertTrue(new StatutoryDuty("Cllr", true, List.of()).caughtOn(day));
    }

    @ParameterizedTest
    @CsvSource({
        "YES, 25000, 2500000, NO", // £25,000 and one hundredth exactly (catalogue F18)
        "YES, 25001, 2500100, YES",
        "YES, 25001, 0, YES",
        "YES, 25000, 0, NOT_SAID",
        "YES, 100, 10000, NO",
        "YES, 100.01, 10000, YES",
        "NO, 900000, 1000000, NO",
        "NOT_SAID, 25001, 2500100, NOT_SAID",
        "NOT_SAID, 10, 10000, NO",
    })
    void securitiesPassAThresholdOnlyAboveIt(Answer inArea, BigDecimal nominal, BigDecimal issued, Answer is) {
        assertEquals(is, Securities.of(inArea, nominal, issued).disclosable());
    }

    @Test
    void securitiesOfOneClassAreMeasuredByThatClass() {
        Securities oneClass =
                new Securities(Answer.YES, new BigDecimal(5000), new BigDecimal(10000), new BigDecimal(101));
        assertEquals(Answer.YES, oneClass.disclosable());
        assertEquals(
                "Over a threshold of securities: disclosable.",
                oneClass.finding().says());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(i) Employment | EMPLOYMENT",
                "(vii) Securities | SECURITIES",
                "(iv) | LAND",
                "6. Tenancy | CORPORATE_TENANCIES",
                "Licence to occupy land | LICENCES",
                "Beneficial interest in land | LAND",
                "Contracts with the council | CONTRACTS",
                "Sponsorship | SPONSORSHIP",
                "Other Interests | ",
            })
    void headsAreReadAsPrinted(String printed, @Nullable InterestHead head) {
        assertEquals(head, InterestHead.read(printed).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "OWN, NOT_SAID, YES",
        "SPOUSE_OR_PARTNER, YES, YES",
        "SPOUSE_OR_PARTNER, NO, NO",
        "SPOUSE_OR_PARTNER, NOT_SAID, NOT_SAID",
        "SOMEBODY_ELSE, YES, NO",
    })
    void aPartnersInterestCountsWhereTheMemberIsAware(Whose whose, Answer aware, Answer is) {
        assertEquals(is, InterestHead.disclosable(whose, aware));
    }

    @Test
    void aLicenceCountsFromAMonthOn() {
        LocalDate first = LocalDate.of(2026, 2, 1);
        assertTrue(InterestHead.licenceCounts(first, LocalDate.of(2026, 2, 28)));
        assertFalse(InterestHead.licenceCounts(first, LocalDate.of(2026, 2, 27)));
    }

    @Test
    void ofASensitiveInterestOnlyThatItExistsIsPrinted() {
        Interest entry = interest("(i) Employment").sensitive(true).build();
        assertEquals(
                new PrintedInterest(
                        true,
                        "an interest, details of which are withheld under section 32(2) of the Localism Act 2011"),
                PrintedInterest.inRegister(entry));
    }

    @Test
    void anAddressIsPrintedOnlyWhereSomebodySaidThatItIsNobodysHome() {
        PrintedInterest withheld = new PrintedInterest(
                true, "an interest in land in the area; the address is held by the Monitoring Officer");
        PrintedInterest open = new PrintedInterest(true, "12 Elm Road");
        assertEquals(withheld, PrintedInterest.inRegister(interest("(iv) Land").build()));
        assertEquals(
                open,
                PrintedInterest.inRegister(
                        interest("(iv) Land").nobodyLivesThere(true).build()));
        assertEquals(
                withheld, PrintedInterest.inRegister(interest("(v) Licences").build()));
        assertEquals(open, PrintedInterest.inRegister(interest("(i) Employment").build()));
        assertEquals(
                new PrintedInterest(false, ""),
                PrintedInterest.inRegister(interest("(iv) Land")
                        .nobodyLivesThere(true)
                        .audience(Audience.RESTRICTED)
                        .build()));
    }

    private static InterestBuilder interest(String head) {
        return InterestBuilder.builder()
                .id(Id.of(1))
                .person(Id.of(2))
                .head(head)
                .nature("12 Elm Road");
    }

    private static StatutoryDuty.Turn turn(String from, boolean votes) {
        return new StatutoryDuty.Turn(LocalDate.parse(from), votes);
    }
}
