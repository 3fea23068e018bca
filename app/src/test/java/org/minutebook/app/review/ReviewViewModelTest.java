package org.minutebook.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.minutebook.db.store.DraftStore;

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
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
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
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            Path file = dir.resolve("briefing.pdf");
            desk.file = Optional.of(file);
            model.export(Format.PDF, Audience.RESTRICTED);
            assertEquals("briefing.pdf was written on 1 page.", desk.said());
            assertTrue(Files.size(file) > 1000);
        }
    }

    @Test
    void aRemarkStaysWithTheActionItWasBegunForAndIsThereAfterACrash() {
        MinuteBook book = SmallCouncil.in(dir);
        try (TestDesk desk = new TestDesk(book)) {
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            try (ReviewViewModel model = new ReviewViewModel(desk.open, null)) {
                Id<Action> first = shown(model);
                model.remark().set("Ask Jane");
                assertEquals(List.of("Ask Jane"), drafts(book), "it is on the disk before anything is pressed");
                model.next();
                assertEquals("", model.remark().get());
                Id<Action> second = shown(model);
                model.remark().set("Ask Tom");
                model.previous();
                assertEquals("Ask Jane", model.remark().get());
                assertEquals(Optional.of(first), model.remarked().get());
                model.keepRemark(() -> {});
                assertEquals(List.of("Ask Tom"), drafts(book));
                model.next();
                assertEquals("Ask Tom", model.remark().get());
                assertEquals(List.of(first + ": Ask Jane"), remarks(book));
                model.remark().set("Ask Tom and Ann");
                assertEquals(Optional.of(second), model.remarked().get());
            }
            try (ReviewViewModel model = new ReviewViewModel(desk.open, null)) {
                assertEquals("", model.remark().get());
                model.next();
                assertEquals("Ask Tom and Ann", model.remark().get());
                model.keepRemark(() -> {});
                assertEquals(List.of(), drafts(book));
            }
        }
    }

    @Test
    void anotherBoardOrAnActionThatComesBackTakesNoRemarkOfAnother() throws Exception {
        MinuteBook book = SmallCouncil.in(dir);
        try (TestDesk desk = new TestDesk(book)) {
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            try (ReviewViewModel model = new ReviewViewModel(desk.open, null)) {
                Id<Action> gone = shown(model);
                book.apply(new SetActionState(action(book, gone), Action.State.CLOSED));
                Id<Action> next = shown(model);
                model.remark().set("Of the next one");
                book.undo();
                assertEquals(next, shown(model), "who types is not taken back to the action that was closed");
                assertEquals("Of the next one", model.remark().get());

                desk.open.board().set(Optional.of(SmallCouncil.CHILDREN));
                assertEquals("", model.remark().get());
                model.keepRemark(() -> {});
                assertEquals(List.of(), remarks(book));
                desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
                assertEquals(0, model.at().get());
                model.next();
                assertEquals("Of the next one", model.remark().get());
                model.keepRemark(() -> {});
                assertEquals(List.of(next + ": Of the next one"), remarks(book));
            }
        }
    }

    @Test
    void withAllBoardsTheReviewIsTheBoardsOfTheActionOrAsksForOne() {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ReviewViewModel none = new ReviewViewModel(desk.open, null)) {
            assertEquals(Optional.empty(), none.facts().get());
            assertEquals(Optional.of(false), none.meant().get());
            Path file = dir.resolve("briefing.pdf");
            desk.file = Optional.of(file);
            none.export(Format.PDF, Audience.RESTRICTED);
            assertFalse(Files.exists(file), "the briefing of a board that nobody chose");
            desk.open.board().set(Optional.of(SmallCouncil.CHILDREN));
            assertEquals(
                    SmallCouncil.CHILDREN,
                    none.facts().get().orElseThrow().record().board().id());
        }
    }

    @Test
    void theBoardOfTheReviewIsNamedAtTheTopWhileItIsLookedAt() {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            ReviewViewModel model = new ReviewViewModel(desk.open, SmallCouncil.REPORT);
            assertEquals(Optional.of(true), model.meant().get());
            assertEquals("199(b)", reference(model));
            assertEquals(Optional.of(SmallCouncil.HEALTH), desk.open.board().get());
            model.close();
            assertEquals(Optional.empty(), desk.open.board().get());

            ReviewViewModel again = new ReviewViewModel(desk.open, SmallCouncil.REPORT);
            desk.open.board().set(Optional.of(SmallCouncil.CHILDREN));
            again.close();
            assertEquals(Optional.of(SmallCouncil.CHILDREN), desk.open.board().get());
        }
    }

    @Test
    void aCopyToReadIsGoneThroughAndPrintedButTakesNoRemark() throws Exception {
        Path folder = dir.resolve("copy");
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ReviewViewModel model = new ReviewViewModel(desk.open, SmallCouncil.REPORT)) {
            desk.file = Optional.of(folder);
            model.copyToRead();
            assertEquals(
                    "The copy was written. It holds what is not public too, and nothing in it can be changed.",
                    desk.said());
        }
        try (TestDesk desk = new TestDesk(MinuteBook.open(folder, MinuteBooks.CLOCK, "Chair"));
                ReviewViewModel model = new ReviewViewModel(desk.open, SmallCouncil.REPORT)) {
            assertFalse(model.mayRemark());
            assertEquals("199(b)", reference(model));
            Path file = dir.resolve("briefing.pdf");
            desk.file = Optional.of(file);
            model.export(Format.PDF, Audience.RESTRICTED);
            assertTrue(Files.exists(file), desk.said());
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

    private static Id<Action> shown(ReviewViewModel model) {
        return model.line().orElseThrow().action().id();
    }

    private static List<String> drafts(MinuteBook book) {
        return book.read(stores -> stores.drafts().list()).stream()
                .map(DraftStore.Draft::text)
                .toList();
    }

    private static List<String> remarks(MinuteBook book) {
        return book.read(stores -> stores.of(ChairRemark.class).list()).stream()
                .map(remark -> remark.action() + ": " + remark.text())
                .toList();
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
