package org.minutebook.app.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

class IssuedActsTest {
    private static final Id<Meeting> FEBRUARY = Id.of(42);

    private TestDesk desk;
    private AgendaViewModel model;

    @BeforeEach
    void openTheAgenda(@TempDir Path dir) {
        desk = new TestDesk(SmallCouncil.in(dir));
        model = new AgendaViewModel(desk.open, FEBRUARY, null);
    }

    @AfterEach
    void close() {
        model.close();
        desk.close();
    }

    @Test
    void anItemIsKeptFromThePublicAndOpenedAgain() {
        model.add("Fees", false);
        model.issued()
                .exempt(
                        false,
                        "3",
                        "Prices",
                        "The tender",
                        LocalDate.of(2020, 6, 1),
                        "Monitoring Officer",
                        true,
                        "Exempt",
                        () -> {});
        assertEquals("Item 1 Fees, Not public", model.row().orElseThrow().toString());
        assertEquals(List.of(), model.row().orElseThrow().findings());
        model.issued().openToPublic(() -> {});
        assertEquals("Item 1 Fees", model.row().orElseThrow().toString());
        model.issued().exempt(false, "3", "", "", null, "", false, "", () -> {});
        assertEquals(4, model.row().orElseThrow().findings().size());
    }

    @Test
    void aPostponedMeetingIsFollowedToTheOneThatStandsIn() {
        model.add("Falls", false);
        model.issued().postpone(LocalDate.of(2020, 3, 5), null, "Snow");
        assertTrue(desk.here().startsWith("agenda/"), desk.here());
        Meeting old = desk.open.book().read(stores -> stores.meetings().get(FEBRUARY));
        assertEquals(Meeting.State.POSTPONED, old.state());
    }

    @Test
    void anAgendaThatIsNotThereIsShownAsNothing() {
        try (AgendaViewModel nowhere = new AgendaViewModel(desk.open, Id.of(999_999), null)) {
            assertEquals(Optional.empty(), nowhere.facts().get());
        }
    }
}
