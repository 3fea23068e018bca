package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.pack.SmallPapers;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.packs.PapersView;
import org.minutebook.db.model.Clearance;
import org.minutebook.db.model.Paper;

/** The way of papers into the packs, by keyboard. */
class PapersJourneyTest extends WindowJourney {
    @TempDir
    Path files;

    private final AtomicReference<Path> answer = new AtomicReference<>();
    private final List<Path> shown = new ArrayList<>();

    @Override
    Dialogs dialogs() {
        return new NoDialogs() {
            @Override
            public Optional<Path> openFile(String title, FileKind... kinds) {
                return Optional.ofNullable(answer.get());
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.ofNullable(answer.get());
            }

            @Override
            public void show(Path file) {
                shown.add(file);
            }
        };
    }

    @Test
    void papersComeAreClearedAndAreBoundByKeyboard() throws Exception {
        go("papers/" + SmallCouncil.NOVEMBER);
        waitFor(() -> table(PapersView.ID_TABLE).getItems().size() == 3);
        assertEquals(List.of(), lettersGivenTwice());
        robot.interact(() -> table(PapersView.ID_TABLE).requestFocus());

        answer.set(SmallPapers.paper(files, "Dementia report", 2));
        press(KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.O);
        waitFor(() -> row(1).contains("Clean"));
        answer.set(Files.writeString(files.resolve("Fund report.pdf"), "This is no PDF."));
        press(KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.O);
        waitFor(() -> row(2).contains("“Fund report.pdf” is no Word document"));
        assertTrue(row(2).contains("Save it as PDF in the program it was made with"), row(2));

        press(KeyCode.UP);
        alt('s');
        press(KeyCode.UP);
        press(KeyCode.UP);
        waitFor(() -> paper().state() == Paper.State.IN_CLEARANCE);
        waitFor(() -> robot.lookup("#clearance-note").query().getParent().isVisible());
        alt('e');
        write("Legal");
        alt('v');
        write("Jane Reed");
        alt('n');
        waitFor(() -> row(1).contains("In clearance: Legal (Jane Reed)"));
        assertEquals(List.of(), lettersGivenTwice());
        alt('o');
        write("20/1/2020");
        press(KeyCode.ENTER);
        waitFor(() -> clearances().contains("Legal, Jane Reed, 2020-01-20"));
        alt('s');
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        waitFor(() -> paper().state() == Paper.State.RECEIVED);

        answer.set(Files.createDirectory(files.resolve("packs")));
        alt('m');
        waitFor(() -> robot.lookup("#papers-leaks").tryQuery().isPresent());
        assertTrue(row(2).contains("Not bound"), row(2));
        List<String> packs = words("#papers-packs");
        assertTrue(packs.contains("2  Dementia-friendly communities, pages 2 to 3"), packs::toString);
        assertTrue(words("#papers-leaks").contains("No restricted words were found in what is public."));
        alt('o');
        assertEquals(List.of(answer.get()), shown);
    }

    private Paper paper() {
        return book.read(stores -> stores.meetings().papers(SmallCouncil.DEMENTIA))
                .getFirst();
    }

    private List<String> clearances() {
        return book.read(stores -> stores.of(Clearance.class).list()).stream()
                .map(one -> one.area() + ", " + one.printed() + ", " + one.verifiedOn())
                .toList();
    }

    /** All that stands on a row of the table and under it. */
    private String row(int index) {
        return robot.lookup("#" + PapersView.ID_TABLE + " .table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(row -> row.getIndex() == index)
                .flatMap(row -> row.lookupAll("*").stream())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining(" | "));
    }

    private List<String> words(String query) {
        return robot.lookup(query).query().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
