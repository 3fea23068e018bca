package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.sample.SampleBook;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.store.Stores;

/** Lists and papers of the sample council that no test of one composer sees together: their words agree. */
class SampleListsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    /** Characters that stand beside each other on A4 across where letters of ten points are printed at three quarters. */
    private static final int LEGIBLE = 200;

    private static MinuteBook sample(Path dir) throws MinuteBookProblem {
        SampleBook.make(dir.resolve("sample"), MinuteBooks.CLOCK, "tester");
        return MinuteBook.open(dir.resolve("sample"), MinuteBooks.CLOCK, "tester");
    }

    private static Board board(Stores stores, String shortName) {
        return stores.boards().list().stream()
                .filter(one -> one.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLeaseOfLandIsRegisteredUnderLandAndTheRegisterPrintsInLettersThatCanBeRead(@TempDir Path dir)
            throws MinuteBookProblem {
        try (MinuteBook book = sample(dir)) {
            for (String name : List.of("HWB", "CYPPB")) {
                RegisterComposer register = book.read(stores -> new RegisterComposer(
                        RegisterRecord.of(stores, board(stores, name).id(), DAY),
                        HouseStyle.of(stores, board(stores, name))));
                String printed = Plain.text(register.document(MinuteBooks.CLOCK.instant()));
                int treloar = printed.indexOf("Mr. G. Treloar");
                int land = printed.indexOf("\n(iv) Land | Member | ", treloar);
                int next = printed.indexOf("Confirmed on", printed.indexOf("Confirmed on", treloar) + 1);
                assertTrue(treloar < land && land < next, printed);
                Sheet sheet =
                        register.workbook(MinuteBooks.CLOCK.instant()).sheets().getFirst();
                int wide = sheet.columns().stream()
                        .mapToInt(column -> column.width() + 2)
                        .sum();
                assertTrue(wide <= LEGIBLE, "The register is " + wide + " characters wide");
            }
        }
    }

    /**
     * What is left to resolve in the three plans. The strategy and the neighbourhood teams came to the Board on 24 September, as
     * promised for that month, the effect of the reablement money to the joint board on 16 September.
     */
    @Test
    void thePlansHaveNothingToResolveThatWasDone(@TempDir Path dir) throws MinuteBookProblem {
        try (MinuteBook book = sample(dir)) {
            assertEquals(
                    List.of(
                            "HWB: Planned, not on the agenda: Damp and Mould: Recording of Referrals",
                            "HWB: Planned, not on the agenda: JSNA Programme 2027/28",
                            "HWB: On the agenda, never planned: Reablement at Home: Award of the Contract to Fernleigh"
                                    + " Care.",
                            "JCB: Slipped: Discharge to Assess: Progress",
                            "CYPPB: Planned, not on the agenda: Places for Children in Care: Sufficiency",
                            "CYPPB: Slipped: Elective Home Education"),
                    List.of("HWB", "JCB", "CYPPB").stream()
                            .flatMap(name -> book
                                    .read(stores -> PlanRecord.of(
                                            stores, board(stores, name).id(), Audience.RESTRICTED, SampleBook.TODAY))
                                    .drift()
                                    .stream()
                                    .map(one -> name + ": " + one.kind().words() + ": " + one.title()))
                            .toList());
        }
    }

    @Test
    void theFootOfARegisterNamesTheBoardWhole(@TempDir Path dir) throws MinuteBookProblem {
        try (MinuteBook book = sample(dir)) {
            assertEquals(
                    "Wealdmere Health and Wellbeing Board: register of interests on 22 November 2026",
                    book.read(stores -> Footers.of(board(stores, "HWB"), "register of interests on 22 November 2026")));
        }
    }

    @Test
    void termsOfReferenceSayTheWordsOfTheirBoard(@TempDir Path dir) throws MinuteBookProblem {
        try (MinuteBook book = sample(dir)) {
            assertEquals("""
                Version: Constitution, Part 3, of 1 April 2024. In force from 1 April 2024; approved by the County\
                 Council (minute 18) on 21 February 2024.
                Substitutes | As named for each seat
                Chairman elected | For the municipal year\
                """, terms(book, "HWB"));
            assertEquals("""
                Version: September 2023. In force from 1 September 2023; approved by the Board (minute 6) on 11 July\
                 2023.
                Substitutes | Where the Chair agrees
                Chair elected | For the municipal year\
                """, terms(book, "CYPPB"));
        }
    }

    private static String terms(MinuteBook book, String shortName) {
        Pattern wanted = Pattern.compile("(Version: |Substitutes \\||Chair(man)? elected).*");
        return book.read(stores -> {
            Board board = board(stores, shortName);
            TermsOfReference terms = stores.of(TermsOfReference.class).list().stream()
                    .filter(one -> one.board().equals(board.id()) && one.state() != TermsOfReference.State.DRAFT)
                    .findFirst()
                    .orElseThrow();
            String text = Plain.text(new TermsComposer()
                    .compose(stores, terms, HouseStyle.of(stores, board), MinuteBooks.CLOCK.instant()));
            return String.join(
                    "\n",
                    text.lines().filter(line -> wanted.matcher(line).matches()).toList());
        });
    }

    @Test
    void anExtractHeadsInterestsAsTheMinutesDoAndADayHasOneForm(@TempDir Path dir) throws MinuteBookProblem {
        try (MinuteBook book = sample(dir)) {
            Id<Meeting> meeting = Records.on(book, "2026-11-18");
            String extract = book.read(stores -> {
                AgendaItem last = stores.meetings().items(meeting).getLast();
                HouseStyle style = HouseStyle.of(stores, board(stores, "JCB"));
                return Plain.text(new ExtractComposer()
                        .compose(stores, meeting, last.id(), style, Audience.PUBLIC, MinuteBooks.CLOCK.instant())
                        .orElseThrow());
            });
            assertTrue(extract.contains("\n# Disclosure of Interests\n"), extract);
            String minutes = book.read(stores -> Plain.text(new MinutesComposer()
                    .compose(
                            stores,
                            meeting,
                            HouseStyle.of(stores, board(stores, "JCB")),
                            Audience.PUBLIC,
                            MinuteBooks.CLOCK.instant())));
            assertTrue(minutes.contains("16 September 2026"), minutes);
            assertTrue(
                    !Pattern.compile("\\d(st|nd|rd|th) [A-Z]").matcher(minutes).find(), minutes);
        }
    }
}
