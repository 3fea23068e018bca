package org.minutebook.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.app.index.Wish;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.MatterBuilder;

/** Search as the window uses it, done at once: what stands on the screen, what is chosen, and where a hit leads. */
class SearchViewModelTest {
    @TempDir
    Path dir;

    private TestDesk desk;
    private IndexWork work;
    private SearchViewModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(SmallCouncil.in(dir));
        work = new IndexWork(desk.open);
        model = new SearchViewModel(desk.open, work, "");
    }

    @AfterEach
    void close() {
        model.close();
        work.close();
        desk.close();
    }

    private List<String> rows() {
        return model.rows().stream()
                .map(row -> switch (row) {
                    case SearchRow.Head head -> head.words();
                    case SearchRow.OfHit of -> of.hit().ref();
                })
                .toList();
    }

    @Test
    void hitsStandUnderTheirKindAndTheFirstIsChosen() {
        model.typed().set("leaflet");
        assertEquals(List.of("Decisions: 1", "clauses:58", "Actions: 2", "actions:62", "actions:60"), rows());
        assertEquals(1, model.chosen().get());
        model.step(1);
        model.step(1);
        assertEquals(4, model.chosen().get(), "what stands over a kind is passed over");
        model.step(1);
        assertEquals(4, model.chosen().get());
    }

    @Test
    void eachKindIsOpenedInItsPlace() {
        assertEquals("actions/61", opened("winter"));
        assertEquals("meetings/40/51", opened("bus company trains"));
        assertEquals("meetings/40/51", opened("kind:decision leaflet"));
        assertEquals("members/30", opened("kind:person reed"));
        assertEquals("agenda/42", opened("kind:meeting after:2020-02"));
        assertEquals("meetings/41", opened("kind:meeting before:2019-10"));
        assertEquals("agenda/40/52", opened("better care fund"));
    }

    private String opened(String typed) {
        model.typed().set(typed);
        model.open();
        return desk.here();
    }

    @Test
    void aMatterIsOpenedAtItsHistoryWithoutReadingTheBookAgain() throws Exception {
        desk.open.book().apply(new Act<>("Plan", writing -> {
            writing.add(MatterBuilder.builder()
                    .id(Id.of(300))
                    .board(SmallCouncil.HEALTH)
                    .title("Lighthouse")
                    .dueOn(LocalDate.of(2027, 3, 12))
                    .build());
            return true;
        }));
        model.typed().set("kind:matter lighthouse");
        assertEquals(List.of("Matters: 1", "matters:300"), rows());
        assertEquals(
                "Health and Wellbeing Board, due 12 March 2027",
                ((SearchRow.OfHit) model.rows().get(1)).where());
        desk.open.book().close();
        model.open();
        assertEquals("matter/300", desk.here());
    }

    @Test
    void anIndexThatFailsIsMadeAgainAndThatIsSaid() throws Exception {
        model.typed().set("lighthouse");
        Files.delete(desk.open.book().path().resolve("search").resolve("write.lock")); // Lucene writes nothing more
        reword("Bring the lighthouse.");
        assertEquals(List.of("Actions: 1", "actions:61"), rows());
        assertEquals("The search index of this book could not be kept up to date and is made again.", desk.said());
    }

    @Test
    void aSearchWithoutAnIndexHasOneMade() {
        try (IndexWork another = new IndexWork(desk.open)) {
            Wish wish = Wish.ofScreen(desk.open.today(), Optional.empty());
            assertEquals(0, another.find("leaflet", wish).count());
            assertEquals(3, another.find("leaflet", wish).count());
        }
    }

    private void reword(String text) throws Exception {
        Action action = desk.open.book().read(stores -> stores.actions().get(SmallCouncil.REPORT));
        desk.open
                .book()
                .apply(new Act<>(
                        "Reword",
                        writing -> writing.save(
                                ActionBuilder.builder(action).text(text).build())));
    }

    @Test
    void whatIsDoneMeanwhileIsFound() throws Exception {
        model.typed().set("lighthouse");
        assertEquals(
                "No word of the book begins with “lighthouse”. Try fewer letters of it.",
                model.says().get());
        reword("Bring the lighthouse.");
        assertEquals(List.of("Actions: 1", "actions:61"), rows());
        assertEquals("", model.says().get());
    }

    @Test
    void whatStandsOverMeetingsAndAgendaItemsFitsThem() {
        model.typed().set("kind:meeting trust");
        assertEquals(List.of("Meetings: 1", "meetings:43"), rows());
        model.typed().set("better care fund");
        assertEquals(List.of("Agenda items: 1", "items:52"), rows());
        model.typed().set("kind:meeting after:2019-11-28 before:2019-11-29");
        assertEquals("Meetings and agenda items: 3", rows().getFirst(), "the meeting, its apologies and the fund");
    }

    @Test
    void aChipIsAWordInTheField() {
        model.typed().set("leaflet");
        model.toggle("is:overdue");
        assertEquals("is:overdue leaflet ", model.typed().get());
        assertEquals(List.of("Actions: 1", "actions:60"), rows());
        assertTrue(model.has("is:overdue"));
        model.toggle("is:closed");
        assertEquals("is:closed leaflet ", model.typed().get());
        model.toggle("is:closed");
        assertEquals("leaflet ", model.typed().get());
    }

    @Test
    void theBoardAtTheTopNarrowsAndNothingTypedShowsNothing() {
        model.typed().set("kind:meeting trust");
        assertEquals(List.of("Meetings: 1", "meetings:43"), rows());
        desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
        assertEquals(
                "Nothing fits all of that. Without the chips and the choice of a board there are 2 hits.",
                model.says().get(),
                "the meeting of the other board, and an action about a hospital trust");
        model.typed().set(" ");
        assertEquals(List.of(), rows());
        assertEquals("", model.says().get());
    }

    @Test
    void whatWasLookedForStaysForTheNextTime() {
        model.typed().set("winter");
        model.close();
        model = new SearchViewModel(desk.open, work, "");
        assertEquals(List.of("Actions: 1", "actions:61"), rows());
    }
}
