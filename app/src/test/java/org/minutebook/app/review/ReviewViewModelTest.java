package org.minutebook.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Format;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.change.ImportActionLog;
import org.minutebook.db.change.SetActionState;
import org.minutebook.db.change.UpdateAction;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.LoggedLines;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.ChairRemark;
import org.minutebook.db.model.Id;

class ReviewViewModelTest {
    @TempDir
    Path dir;

    @Test
    void theOldestComesFirstAndTheArrowsStopAtTheEnds() throws Exception {
        MinuteBook book = MinuteBooks.empty(dir);
        book.apply(new ImportActionLog(null, "Board", "log.xlsx", LoggedLines.thirteen()));
        try (TestDesk desk = new TestDesk(book);
                ReviewViewModel model = new ReviewViewModel(desk.open, null)) {
            assertEquals("367c", reference(model));
            model.previous();
            assertEquals("367c", reference(model));
            model.next();
            assertEquals("75b", reference(model));
            model.last();
            model.next();
            assertEquals("204", reference(model));
            model.toMinute();
            assertEquals("The book has no minute of this action: it came with a log that was brought in.", desk.said());
        }
    }

    @Test
    void theMinuteIsOneKeyAwayAndTheWayBackLeadsToTheAction() {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ReviewViewModel model = new ReviewViewModel(desk.open, SmallCouncil.LEAFLET_AGAIN)) {
            assertEquals(Optional.of(SmallCouncil.LEAFLET_AGAIN), model.line().map(line -> line.action()
                    .id()));
            model.toMinute();
            assertEquals("meetings/" + SmallCouncil.NOVEMBER + "/" + SmallCouncil.DEMENTIA, desk.here());
            desk.open.places().back();
            assertEquals("actions/review/" + SmallCouncil.LEAFLET_AGAIN, desk.here());
            assertEquals(Optional.of(new ReviewPlace(SmallCouncil.LEAFLET_AGAIN)), ReviewPlace.at(desk.here()));
        }
    }

    @Test
    void aRemarkStandsApartFromWhatOfficersSaid() {
        MinuteBook book = SmallCouncil.in(dir);
        try (TestDesk desk = new TestDesk(book);
                ReviewViewModel model = new ReviewViewModel(desk.open, SmallCouncil.LEAFLET)) {
            List<ActionUpdate> before = updates(book);
            model.remark().set("  ");
            model.keepRemark(() -> {});
            assertEquals("A remark needs words. Type what you want to remember.", desk.said());
            model.remark().set("Ask Jane before the meeting.");
            model.keepRemark(() -> {});
            assertEquals("", model.remark().get());
            assertEquals(before, updates(book));
            ChairRemark remark = model.facts()
                    .get()
                    .orElseThrow()
                    .remarks()
                    .getOrDefault(SmallCouncil.LEAFLET, List.of())
                    .getFirst();
            assertEquals(
                    new ChairRemark(
                            remark.id(),
                            SmallCouncil.HEALTH,
                            SmallCouncil.LEAFLET,
                            LocalDate.of(2020, 1, 23),
                            "Ask Jane before the meeting.",
                            "tester"),
                    remark);
            assertEquals(Optional.empty(), model.facts().get().orElseThrow().since());
        }
    }

    @Test
    void whatChangedSinceTheLastReviewIsTold() throws Exception {
        MinuteBook book = SmallCouncil.in(dir);
        LocalDate last = LocalDate.of(2020, 1, 9);
        book.apply(new Act<>(
                "Remark",
                writing -> writing.add(new ChairRemark(
                        writing.newId(), SmallCouncil.HEALTH, SmallCouncil.LEAFLET, last, "Late again", "chair"))));
        Action report = action(book, SmallCouncil.REPORT);
        book.apply(new UpdateAction(report, LocalDate.of(2020, 1, 20), "It is written.", "Jane Reed", null));
        book.apply(new SetActionState(action(book, SmallCouncil.LEAFLET_AGAIN), Action.State.CLOSED));
        try (TestDesk desk = new TestDesk(book);
                ReviewViewModel model = new ReviewViewModel(desk.open, null)) {
            var since = model.facts().get().orElseThrow().since().orElseThrow();
            assertEquals(last, since.day());
            assertTrue(since.heard().contains(SmallCouncil.REPORT), since.toString());
            assertEquals(1, since.closed());
        }
    }

    @Test
    void theBriefingIsWrittenFromHere() throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ReviewViewModel model = new ReviewViewModel(desk.open, null)) {
            Path file = dir.resolve("briefing.pdf");
            desk.file = Optional.of(file);
            model.export(Format.PDF, Audience.RESTRICTED);
            assertEquals("briefing.pdf was written on 1 page.", desk.said());
            assertTrue(Files.size(file) > 1000);
        }
    }

    /** Read-only by construction: of all acts on the book this screen knows one. */
    @Test
    void theScreenKnowsNoActButARemark() {
        assertEquals(
                new TreeSet<>(List.of("RemarkOnAction")),
                new ClassFileImporter()
                        .importPackages("org.minutebook.app.review").stream()
                                .filter(one -> !one.getName().contains("Test"))
                                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                                .map(Dependency::getTargetClass)
                                .filter(one -> one.getPackageName().equals("org.minutebook.db.change"))
                                .map(one -> one.getSimpleName())
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String reference(ReviewViewModel model) {
        return model.line().orElseThrow().facts().reference();
    }

    private static Action action(MinuteBook book, Id<Action> id) {
        return book.read(stores -> stores.actions().get(id));
    }

    private static List<ActionUpdate> updates(MinuteBook book) {
        return book.read(stores -> stores.actions().updatesOf(SmallCouncil.HEALTH));
    }
}
