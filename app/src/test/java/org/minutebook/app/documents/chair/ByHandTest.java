package org.minutebook.app.documents.chair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;

/** Nothing of what the chair wrote or struck out is lost where the book has no text of its own to put it in. */
class ByHandTest {
    private static final Id<Clause> LEAFLET = Id.of(58);

    @TempDir
    Path dir;

    private Path sent(MinuteBook book) throws Exception {
        Path file = dir.resolve("copy.docx");
        new ChairsCopy(book, "tester").send(SmallCouncil.NOVEMBER, file, false);
        return file;
    }

    private static Returned read(MinuteBook book, Path file) throws IntakeProblem {
        return new ChairsCopy(book, "tester").read(SmallCouncil.NOVEMBER, file);
    }

    @Test
    void whatSheStruckOutOrChangedInTheHeadingIsToBeMadeByHand() throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            Path file = sent(book);
            new ChairsPen(file)
                    .tracked("Jane Reed", "")
                    .untracked("Better care fund: half-year position", "Better care fund: position at half-year");
            Returned read = read(book, file);
            assertEquals(List.of(), read.amendments());
            assertEquals(
                    List.of(
                            new ByHand("Jane Reed", ""),
                            new ByHand(
                                    "Better care fund: half-year position", "Better care fund: position at half-year")),
                    read.byHand());
            assertFalse(read.isSettled());
        }
    }

    @Test
    void wordsOfAResolutionThatLeftTheBookMeanwhileAreNotLost() throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            Path file = sent(book);
            new ChairsPen(file).tracked("drawn up", "printed");
            book.apply(new Act<>("Take the clause out", writing -> {
                writing.remove(book.read(stores -> stores.of(Clause.class).get(LEAFLET)));
                return LEAFLET;
            }));
            Returned read = read(book, file);
            assertEquals(List.of(), read.amendments());
            assertEquals(
                    "That a leaflet for village shops be printed and sent to parish councils.",
                    read.byHand().getFirst().hers());
        }
    }
}
