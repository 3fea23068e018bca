package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.change.SetActionState;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.HouseStyle.Layout;

/** The board met last on 28 November 2019. */
class ActionPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);

    @TempDir
    Path dir;

    @Test
    void whatWasClosedSinceTheLastMeetingStandsUnderItsOwnHeading() throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            Action leaflet = book.read(stores -> stores.actions().get(SmallCouncil.LEAFLET));
            book.apply(new SetActionState(leaflet, Action.State.CLOSED));
            assertEquals(
                    List.of(
                            "= Action Log – Health and Wellbeing Board",
                            "As at 23 January 2020",
                            "# Open actions",
                            "No. | Due",
                            "199(b) | 27/02/20",
                            "208(b) | ",
                            "# Closed since 28 November 2019",
                            "No. | Due",
                            "166 | 31/03/19"),
                    printed(book, Optional.empty()));
        }
    }

    @Test
    void aDayThatIsGivenTakesThePlaceOfTheLastMeeting() throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            assertEquals("None.", printed(book, Optional.empty()).getLast());
            book.apply(new Act<>(
                    "Close earlier",
                    writing -> writing.save(
                            ActionBuilder.builder(writing.stores().actions().get(SmallCouncil.CLOSED))
                                    .completedOn(LocalDate.of(2019, 6, 1))
                                    .build())));
            assertEquals("None.", printed(book, Optional.empty()).getLast());
            assertEquals(
                    "171 | ",
                    printed(book, Optional.of(LocalDate.of(2019, 6, 1))).getLast());
        }
    }

    @Test
    void whatIsNotForThePublicIsNotInIt() throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            book.apply(new Act<>(
                    "Restrict",
                    writing -> writing.save(
                            ActionBuilder.builder(writing.stores().actions().get(SmallCouncil.REPORT))
                                    .audience(Audience.RESTRICTED)
                                    .build())));
            String all = String.join("\n", printed(book, Optional.empty()));
            assertFalse(all.contains("199(b)"), all);
            assertTrue(all.contains("208(b)"), all);
        }
    }

    private static List<String> printed(MinuteBook book, Optional<LocalDate> since) {
        ActionPaper paper = book.read(stores -> ActionPaper.of(stores, SmallCouncil.HEALTH, since, TODAY));
        return Plain.text(new ActionLogComposer(
                                book.read(stores -> stores.boards().get(SmallCouncil.HEALTH)),
                                HouseStyle.plain(Layout.NARRATIVE),
                                List.of(LogColumn.REFERENCE, LogColumn.DUE),
                                TODAY)
                        .paper(paper, book.clock().instant()))
                .lines()
                .toList();
    }
}
