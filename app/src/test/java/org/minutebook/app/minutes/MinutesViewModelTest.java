package org.minutebook.app.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.app.kit.Tasks;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Verb;
import org.minutebook.db.store.DraftStore;
import org.testfx.util.WaitForAsyncUtils;

@Execution(ExecutionMode.SAME_THREAD)
class MinutesViewModelTest {
    @Test
    void whatIsTypedBecomesAnActAndIsOnTheSheet(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                MinutesViewModel model = new MinutesViewModel(desk.open, SmallCouncil.NOVEMBER, SmallCouncil.FUND)) {
            model.fields().body().set("The fund was on course.");
            model.fields().privateNote().set("Ask again in May.");

            var minute = desk.open
                    .book()
                    .read(stores -> stores.minutes().find(SmallCouncil.FUND, Audience.PUBLIC))
                    .orElseThrow();
            assertEquals("The fund was on course.", minute.body());
            assertEquals("Ask again in May.", minute.privateNote());
            assertEquals("Write the minute of item 3 “Better care fund: half-year position”", newestAct(desk));
            String sheet = sheet(model);
            assertTrue(sheet.contains("The fund was on course."), sheet);
            assertTrue(!sheet.contains("Ask again"), "a private note is never printed");
            assertEquals(
                    List.of(), desk.open.book().read(stores -> stores.drafts().list()));
        }
    }

    @Test
    void textThatACrashLeftBehindComesBackAndIsSaid(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            desk.open.book().keepDraft("minute/" + SmallCouncil.FUND + "/PUBLIC/body", "Typed before the power cut");
            try (MinutesViewModel model = new MinutesViewModel(desk.open, SmallCouncil.NOVEMBER, SmallCouncil.FUND)) {
                assertEquals("Typed before the power cut", model.fields().body().get());
            }

            assertTrue(desk.said().contains("is back in one item"), desk.said());
            assertEquals(
                    "Typed before the power cut",
                    desk.open
                            .book()
                            .read(stores -> stores.minutes().find(SmallCouncil.FUND, Audience.PUBLIC))
                            .orElseThrow()
                            .body());
            assertEquals(
                    List.of(), desk.open.book().read(stores -> stores.drafts().list()));
        }
    }

    @Test
    void textThatWaitsBehindALongActIsOnTheDiskAndStillInItsItem(@TempDir Path dir) throws Exception {
        Tasks.startToolkit();
        MinuteBook book = SmallCouncil.in(dir);
        CompletableFuture<Boolean> longActEnds = new CompletableFuture<>();
        Thread longAct = Thread.ofPlatform().start(() -> {
            try {
                book.apply(new Act<>("Take a long log", writing -> longActEnds.join()));
            } catch (Refused e) {
                throw new AssertionError(e);
            }
        });
        Tasks tasks = Tasks.besideWindow(bug -> {
            throw new AssertionError(bug);
        });
        try (TestDesk desk = new TestDesk(book, tasks);
                tasks) {
            MinutesViewModel model = Tasks.onWindowThread(
                    () -> new MinutesViewModel(desk.open, SmallCouncil.NOVEMBER, SmallCouncil.FUND));
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> Tasks.onWindowThread(() -> model.facts().get().isPresent()));
            String cameBack = Tasks.onWindowThread(() -> {
                model.fields().body().set("The fund was on course.");
                model.chosen().set(Optional.of(SmallCouncil.DEMENTIA));
                model.chosen().set(Optional.of(SmallCouncil.FUND));
                return model.fields().body().get();
            });
            assertEquals("The fund was on course.", cameBack);
            WaitForAsyncUtils.waitFor(
                    30, TimeUnit.SECONDS, () -> drafts(book).equals(List.of("The fund was on course.")));

            longActEnds.complete(true);
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> drafts(book).isEmpty());
            assertEquals(
                    "The fund was on course.",
                    book.read(stores -> stores.minutes().find(SmallCouncil.FUND, Audience.PUBLIC))
                            .orElseThrow()
                            .body());
            Tasks.onWindowThread(() -> {
                model.close();
                return true;
            });
        } finally {
            longActEnds.complete(true);
            longAct.join();
        }
    }

    private static List<String> drafts(MinuteBook book) {
        return book.read(stores -> stores.drafts().list()).stream()
                .map(DraftStore.Draft::text)
                .toList();
    }

    @Test
    void aDraftThatSaysWhatTheBookSaysIsForgottenInSilence(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            String body = desk.open
                    .book()
                    .read(stores -> stores.minutes().find(SmallCouncil.DEMENTIA, Audience.PUBLIC))
                    .orElseThrow()
                    .body();
            desk.open.book().keepDraft("minute/" + SmallCouncil.DEMENTIA + "/PUBLIC/body", body);
            new MinutesViewModel(desk.open, SmallCouncil.NOVEMBER, null).close();

            assertEquals("", desk.said());
            assertEquals(
                    List.of(), desk.open.book().read(stores -> stores.drafts().list()));
        }
    }

    @Test
    void restrictedTextIsKeptApartAndNeverOnThePublicSheet(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                MinutesViewModel model =
                        new MinutesViewModel(desk.open, SmallCouncil.NOVEMBER, SmallCouncil.DEMENTIA)) {
            String before = model.fields().body().get();
            model.audience().set(Audience.RESTRICTED);
            assertEquals("", model.fields().body().get());
            model.fields().body().set("The price was named.");
            assertTrue(!sheet(model).contains("The price was named."));

            model.audience().set(Audience.PUBLIC);
            assertEquals(before, model.fields().body().get());
            assertEquals(
                    "The price was named.",
                    desk.open
                            .book()
                            .read(stores -> stores.minutes().find(SmallCouncil.DEMENTIA, Audience.RESTRICTED))
                            .orElseThrow()
                            .body());
        }
    }

    @Test
    void clausesActionsItemsAndAttendanceAreActsWithNames(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                MinutesViewModel model = new MinutesViewModel(desk.open, SmallCouncil.NOVEMBER, SmallCouncil.FUND)) {
            model.outcomes().addClause(Verb.NOTED, "That the position be noted.");
            model.outcomes()
                    .addAction(
                            model.facts().get().orElseThrow().meeting(),
                            "Send the table round",
                            "Amir Patel",
                            Optional.empty());
            MinutesFacts.Under under =
                    Objects.requireNonNull(facts(model).under().get(SmallCouncil.FUND));
            assertEquals("a)", under.clauses().getFirst().letter());
            assertEquals("209", under.actions().getFirst().action().referencePrinted());
            assertEquals("Amir Patel", under.actions().getFirst().owners());

            model.acts()
                    .editClause(under.clauses().getFirst().clause(), Verb.WELCOMED, "That the position be welcomed.");
            assertEquals("Change the clause “That the position be noted.”", newestAct(desk));

            Attendance olu = facts(model).attendance().get(2);
            model.attends().set(olu, Attendance.Presence.PRESENT);
            assertEquals("Mark Olu Adeyemi as present", newestAct(desk));

            model.addItem("Any other business");
            assertEquals(4, model.items().size());
            assertEquals(
                    Optional.of(model.items().getLast().item().id()),
                    model.chosen().get());
            model.itemBefore();
            assertEquals(Optional.of(SmallCouncil.FUND), model.chosen().get());

            model.acts().set(Meeting.MinutesState.WITH_CHAIR);
            assertEquals(Meeting.MinutesState.WITH_CHAIR, facts(model).meeting().minutesState());
        }
    }

    private static MinutesFacts facts(MinutesViewModel model) {
        return model.facts().get().orElseThrow();
    }

    private static String sheet(MinutesViewModel model) {
        StringBuilder words = new StringBuilder();
        for (Block block : model.preview().get().orElseThrow().blocks()) {
            words.append(block).append('\n');
        }
        return words.toString();
    }

    private static String newestAct(TestDesk desk) {
        return desk.open.book().undoable().getFirst().title();
    }
}
