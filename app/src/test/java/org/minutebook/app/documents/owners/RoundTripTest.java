package org.minutebook.app.documents.owners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.change.EditAction;
import org.minutebook.db.change.Refused;
import org.minutebook.db.change.TakeReturned;
import org.minutebook.db.change.UpdateAction;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.Audience;

class RoundTripTest {
    /** Twenty edits as an owner makes them, and what each says once it is read. */
    private static Set<String> twenty(FilledIn owner) {
        Set<String> expected = new TreeSet<>();
        for (int n = 7; n <= 70; n += 7) { // ten updates: R7 … R70
            owner.type("R" + n, "Your update", "Done so far: " + n + "\nthe rest by May");
            expected.add("R" + n + " UPDATE Done so far: " + n + "\nthe rest by May");
        }
        Object[][] due = {
            {"R101", LocalDate.of(2020, 4, 3), "3 April 2020"},
            {"R102", "3/4/20", "3 April 2020"},
            {"R103", "Fri 3rd April 2020", "3 April 2020"},
            {"R104", "2020-04-03", "3 April 2020"},
            {"R105", "after the elections", "after the elections"},
            {"R107", 43924, "3 April 2020"}
        };
        for (Object[] edit : due) {
            owner.type((String) edit[0], "Due", edit[1]);
            expected.add(edit[0] + " DUE " + edit[2]);
        }
        String[][] status = {{"R201", "RED"}, {"R202", "Complete"}, {"R203", "amber"}, {"R209", "GREY"}};
        for (String[] edit : status) {
            owner.type(edit[0], "Status", edit[1]);
            expected.add(edit[0] + " STATUS " + edit[1]);
        }
        return expected;
    }

    private static Set<String> said(ReturnedLog log) {
        return log.edits().stream()
                .map(edit -> edit.action().reference() + " " + edit.field() + " " + edit.says())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void ofFiveHundredActionsExactlyTheTwentyEditsComeBackWhateverWasMovedAndRetyped(@TempDir Path dir)
            throws Exception {
        try (MinuteBook book = LongLog.in(dir)) {
            FilledIn owner = new FilledIn(LongLog.sent(book, dir.resolve("sent.xlsx")));
            Set<String> expected = twenty(owner);
            // the same dates in other words, and the same words in other letters, are no edits
            owner.retype("R2", "Due", "26/1/2020")
                    .retype("R4", "Due", "Tues 28 Jan 2020")
                    .type("R6", "Due", 43860);
            owner.type("R12", "Status", "amber").type("R9", "Due", "JANAURY ");

            ReturnedLog back = LongLog.returned(book, owner.save(dir.resolve("back.xlsx"), 20));

            assertEquals(20, back.edits().size());
            assertEquals(expected, said(back));
            assertEquals(LongLog.ACTIONS, back.rows());
            assertEquals(List.of(), back.shown());
            assertTrue(back.edits().stream().allMatch(ReturnedEdit::isPlain));
        }
    }

    @Test
    void whatIsTickedIsTakenInOneActAsDatedUpdatesAndComesBackNoMore(@TempDir Path dir) throws Exception {
        try (MinuteBook book = LongLog.in(dir)) {
            FilledIn owner = new FilledIn(LongLog.sent(book, dir.resolve("sent.xlsx")));
            owner.type("R8", "Your update", "The gate is mended")
                    .type("R8", "Due", "3 April 2020 if it is dry")
                    .type("R8", "Status", "Complete");
            owner.type("R10", "Your update", "Left for another day");
            Path file = owner.save(dir.resolve("back.xlsx"), 1);
            ReturnedLog back = LongLog.returned(book, file);
            int acts = book.undoable().size();

            List<ReturnedEdit> ticked = back.edits().stream()
                    .filter(edit -> edit.action().reference().equals("R8"))
                    .toList();
            assertEquals(1, book.apply(back.taking(ticked, "")).result());

            assertEquals(acts + 1, book.undoable().size());
            assertEquals(
                    "Take in what came back of action R8 in back.xlsx",
                    book.undoable().getFirst().title());
            Action now = book.read(stores -> stores.actions().get(LongLog.id(8)));
            assertEquals(LocalDate.of(2020, 4, 3), now.dueOn());
            assertEquals("3 April 2020 if it is dry", now.dueWords());
            assertEquals(Action.State.DELIVERED, now.state());
            assertEquals(LocalDate.of(2020, 1, 23), now.completedOn());
            assertEquals("On track – green", now.ragPrinted());
            List<ActionUpdate> updates = book.read(stores -> stores.actions().updates(LongLog.id(8)));
            assertEquals(
                    List.of(
                            "Said before:\nwood was bought, 8 / null /  / PUBLIC",
                            "Due 3 April 2020; before that 1 February 2020. / 2020-01-23 / Amir Patel / RESTRICTED",
                            "Status Complete; before that On track – green. / 2020-01-23 / Amir Patel / RESTRICTED",
                            "The gate is mended / 2020-01-23 / Amir Patel / PUBLIC"),
                    updates.stream()
                            .map(update -> String.join(
                                    " / ",
                                    update.text(),
                                    String.valueOf(update.said()),
                                    update.byWhom(),
                                    update.audience().name()))
                            .toList());
            assertEquals(
                    "The gate is mended",
                    book.read(stores -> stores.actions().rows(List.of(LongLog.BOARD)))
                            .get(7)
                            .latest());

            // the same file again: what was taken says nothing new, what was not is still there
            ReturnedLog again = LongLog.returned(book, file);
            assertEquals(Set.of("R10 UPDATE Left for another day"), said(again));
            assertEquals(
                    List.of("says what the book has already as an update (action R8); where it is meant anew, add it by"
                            + " hand: “The gate is mended”"),
                    again.shown().stream().map(ReturnedLog.Shown::says).toList());
            book.undo();
            assertEquals(
                    1,
                    book.read(stores -> stores.actions().updates(LongLog.id(8))).size());
        }
    }

    @Test
    void aRowWhoseTextTheBookChangedSinceClashesAndCellsNobodyTouchedAreNoEdits(@TempDir Path dir) throws Exception {
        try (MinuteBook book = LongLog.in(dir)) {
            FilledIn owner = new FilledIn(LongLog.sent(book, dir.resolve("sent.xlsx")));
            owner.type("R8", "Your update", "The gate is mended").type("R14", "Due", "3 April 2020");
            Path file = owner.save(dir.resolve("back.xlsx"), 3);
            Action other = book.read(stores -> stores.actions().get(LongLog.id(8)));
            book.apply(new UpdateAction(other, LocalDate.of(2020, 1, 20), "The carpenter is ill", "Jane Reed", null));
            Action moved = book.read(stores -> stores.actions().get(LongLog.id(14)));
            Action later =
                    ActionBuilder.builder(moved).dueOn(LocalDate.of(2020, 9, 1)).build();
            book.apply(new EditAction(moved, later, "Amir Patel"));
            Action untouched = book.read(stores -> stores.actions().get(LongLog.id(16)));
            book.apply(new EditAction(
                    untouched,
                    ActionBuilder.builder(untouched)
                            .text("Mend both gates")
                            .dueOn(LocalDate.of(2020, 10, 1))
                            .build(),
                    "Amir Patel"));

            ReturnedLog back = LongLog.returned(book, file);

            assertEquals(
                    Set.of(
                            "R8 The book was changed since the workbook went: an update.",
                            "R14 The book was changed since the workbook went: its due date."),
                    back.edits().stream()
                            .map(edit -> edit.action().reference() + " " + edit.clash())
                            .collect(Collectors.toSet()));
            assertEquals(List.of(), back.shown());
            ReturnedEdit due = back.edits().stream()
                    .filter(edit -> edit.field() == ReturnedEdit.Field.DUE)
                    .findFirst()
                    .orElseThrow();
            assertEquals("1 September 2020 → 3 April 2020", due.was() + " → " + due.says());
        }
    }

    @Test
    void rowsAddedCopiedDeletedOrWrittenOverAreShownAndNeverTaken(@TempDir Path dir) throws Exception {
        try (MinuteBook book = LongLog.in(dir)) {
            FilledIn owner = new FilledIn(LongLog.sent(book, dir.resolve("sent.xlsx")));
            String key = owner.cell("R20", "Minutebook key").toString();
            owner.delete("R31")
                    .copy("R32")
                    .type("R33", "Action", "Mend no gate")
                    .type("R36", "Latest update", "New here");
            owner.add("", "", "", "Build a bridge", "Tom Hale");
            owner.add(key.substring(0, key.length() - 1) + (key.endsWith("1") ? "2" : "1"), "", "", "Dragged down");

            ReturnedLog back = LongLog.returned(book, owner.save(dir.resolve("back.xlsx"), 4));

            assertEquals(List.of(), back.edits());
            List<String> shown = new ArrayList<>(back.shown().stream()
                    .map(one -> one.says().replaceAll("row \\d+", "row N"))
                    .sorted()
                    .toList());
            assertEquals(6, shown.size(), shown.toString());
            assertEquals(
                    "The row of action R31 was sent and is no longer in the file; the action stays as it is:"
                            + " “=1+1 is no formula here 31”",
                    shown.get(0));
            assertEquals("has a key that was changed: “Dragged down”", shown.get(1));
            assertEquals("has other words for the action than were sent (action R33): “Mend no gate”", shown.get(2));
            assertTrue(shown.get(3).startsWith("is a copy of row N, with the same key: “"), shown.get(3));
            assertEquals(
                    "says something in “Latest update” that was not sent (action R36); add it by hand: “New here”",
                    shown.get(4));
            assertTrue(shown.get(5).startsWith("was added: “"), shown.get(5));
            assertTrue(shown.get(5).contains("Build a bridge"), shown.get(5));
        }
    }

    @Test
    void whereTheListOfRowsThatWentIsGoneItIsSaid(@TempDir Path dir) throws Exception {
        try (MinuteBook book = LongLog.in(dir)) {
            FilledIn owner = new FilledIn(LongLog.sent(book, dir.resolve("sent.xlsx")));
            owner.forgetWhatWasSent().delete("R31");
            ReturnedLog back = LongLog.returned(book, owner.save(dir.resolve("back.xlsx"), 5));
            assertEquals(
                    List.of("This file no longer says which rows were sent, so a row that was deleted from it is not"
                            + " noticed."),
                    back.shown().stream().map(ReturnedLog.Shown::says).toList());
        }
    }

    @Test
    void aWorkbookOfAnotherBookOrWithoutKeysIsRefused(@TempDir Path dir) throws Exception {
        Path sent = dir.resolve("sent.xlsx");
        try (MinuteBook book = LongLog.in(dir.resolve("one"))) {
            LongLog.sent(book, sent);
        }
        try (MinuteBook other = SmallCouncil.in(dir.resolve("two"))) {
            IntakeProblem foreign = assertThrows(
                    IntakeProblem.class, () -> ReturnedLog.read(sent, other, Optional.empty(), Progress.NONE));
            assertTrue(
                    String.valueOf(foreign.getMessage()).startsWith("“sent.xlsx” was not sent from this book"),
                    foreign.getMessage());
            Path plain = Files.writeString(dir.resolve("log.csv"), "No,Date,Action\n1,1/2/2020,Mend the gate\n");
            IntakeProblem without = assertThrows(
                    IntakeProblem.class, () -> ReturnedLog.read(plain, other, Optional.empty(), Progress.NONE));
            assertTrue(
                    String.valueOf(without.getMessage()).startsWith("“log.csv” has no column “Minutebook key”"),
                    without.getMessage());
            assertFalse(ReturnedLog.isOne(plain));
            assertTrue(ReturnedLog.isOne(sent));
        }
    }

    @Test
    void anActThatRestsOnAnOlderStateOfAnActionIsRefusedWhole(@TempDir Path dir) throws Exception {
        try (MinuteBook book = LongLog.in(dir)) {
            FilledIn owner = new FilledIn(LongLog.sent(book, dir.resolve("sent.xlsx")));
            owner.type("R8", "Your update", "Mended").type("R14", "Your update", "Painted");
            ReturnedLog back = LongLog.returned(book, owner.save(dir.resolve("back.xlsx"), 6));
            TakeReturned act = back.taking(back.edits(), "Jane Reed");
            Action moved = book.read(stores -> stores.actions().get(LongLog.id(14)));
            book.apply(new EditAction(
                    moved,
                    ActionBuilder.builder(moved).audience(Audience.RESTRICTED).build(),
                    "Amir Patel"));
            assertEquals(
                    "Action R14 was changed meanwhile. Open the workbook again, so that it is compared anew.",
                    assertThrows(Refused.class, () -> book.apply(act)).getMessage());
            assertEquals(
                    1,
                    book.read(stores -> stores.actions().updates(LongLog.id(8))).size());
        }
    }
}
