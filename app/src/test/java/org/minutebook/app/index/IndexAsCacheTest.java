package org.minutebook.app.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.bind.PackBook;
import org.minutebook.app.documents.pack.SmallPapers;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.change.RestrictPaper;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;

/** The index is a cache: it comes back whatever becomes of its files. */
class IndexAsCacheTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);

    @TempDir
    Path dir;

    private static List<String> refs(SearchIndex index, String typed) {
        return index.find(typed, new Wish(TODAY, 50, 50, false, Optional.empty())).hits().stream()
                .map(Hit::ref)
                .sorted()
                .toList();
    }

    /** Brings the index up to date, telling which records were read for it. */
    private static List<String> upToDate(SearchIndex index) {
        List<String> told = new ArrayList<>();
        index.bringUpToDate(new Progress() {
            @Override
            public void at(int done, int total, String what) {
                told.add(what);
            }

            @Override
            public boolean stopped() {
                return false;
            }
        });
        return told;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(dir.resolve("book").resolve("search"))) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private void indexed() {
        try (MinuteBook book = SmallCouncil.in(dir);
                SearchIndex index = new SearchIndex(book)) {
            upToDate(index);
        }
    }

    private List<String> found(String typed) {
        try (MinuteBook book = MinuteBooks.open(dir);
                SearchIndex index = new SearchIndex(book)) {
            upToDate(index);
            return refs(index, typed);
        }
    }

    @Test
    void itLiesBesideTheRecordAndIsTakenUpAgain() throws Exception {
        indexed();
        List<Path> before = files();
        assertTrue(before.size() > 1);
        assertEquals(List.of("actions:61"), found("winter"));
        assertEquals(before, files(), "nothing was written anew");
    }

    @Test
    void whatWasDoneWithoutItIsTakenIn() throws Exception {
        indexed();
        try (MinuteBook book = MinuteBooks.open(dir)) {
            Action action = book.read(stores -> stores.actions().get(SmallCouncil.REPORT));
            book.apply(new Act<>(
                    "Reword",
                    writing -> writing.save(ActionBuilder.builder(action)
                            .text("Bring the lighthouse.")
                            .build())));
        }
        assertEquals(List.of("actions:61"), found("lighthouse"));
        assertEquals(List.of(), found("winter"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flipped 1",
                "flipped 3",
                "flipped 5",
                "flipped 7",
                "flipped 9",
                "cut",
                "emptied",
                "gone",
                "list gone",
                "rubbish"
            })
    void damagedFilesAreMadeAgain(String damage) throws Exception {
        indexed();
        Path largest = files().stream()
                .filter(file -> !file.getFileName().toString().startsWith("segments"))
                .max((one, other) ->
                        Long.compare(one.toFile().length(), other.toFile().length()))
                .orElseThrow();
        Path list = files().stream()
                .filter(file -> file.getFileName().toString().startsWith("segments"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(largest);
        switch (damage) {
            case "cut" -> Files.write(largest, Arrays.copyOf(bytes, bytes.length / 2));
            case "emptied" -> Files.write(largest, new byte[0]);
            case "gone" -> Files.delete(largest);
            case "list gone" -> Files.delete(list);
            case "rubbish" -> Files.writeString(list, "This is no index.");
            default -> {
                bytes[bytes.length * (damage.charAt(damage.length() - 1) - '0') / 10] ^= 0x40;
                Files.write(largest, bytes);
            }
        }
        assertEquals(List.of("actions:61"), found("winter"));
        assertEquals(List.of("actions:60", "actions:61", "actions:62"), found("is:open"));
        assertFalse(
                damage.startsWith("flipped")
                        && Files.exists(largest)
                        && Arrays.equals(bytes, Files.readAllBytes(largest)),
                "the damaged file is thrown away, also where nobody came across the damage");
    }

    @Test
    void aRecordThatWasPutInItsPlaceIsReadAgain() throws Exception {
        indexed();
        try (MinuteBook book = MinuteBooks.open(dir)) {
            book.backUp(dir.resolve("kept"));
            Action action = book.read(stores -> stores.actions().get(SmallCouncil.REPORT));
            book.apply(new Act<>(
                    "Reword",
                    writing -> writing.save(ActionBuilder.builder(action)
                            .text("Bring the lighthouse.")
                            .build())));
        }
        assertEquals(List.of("actions:61"), found("lighthouse"));
        Path backup;
        try (Stream<Path> kept = Files.list(dir.resolve("kept"))) {
            backup = kept.findFirst().orElseThrow();
        }
        MinuteBook.restore(backup, dir.resolve("book"), true, MinuteBooks.CLOCK);
        try (MinuteBook book = MinuteBooks.open(dir)) {
            // the journal is as long again as the index knows it, and says another thing
            Action other = book.read(stores -> stores.actions().get(SmallCouncil.CLOSED));
            book.apply(new Act<>(
                    "Reword another",
                    writing -> writing.save(ActionBuilder.builder(other)
                            .text("Ring the harbour.")
                            .build())));
        }
        assertEquals(List.of("actions:63"), found("harbour"));
        assertEquals(List.of(), found("lighthouse"));
        assertEquals(List.of("actions:61"), found("winter"));
    }

    @Test
    void aFolderThatCannotBeUsedIsDoneWithout() throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            Files.writeString(dir.resolve("book").resolve("search"), "a file stands where the folder should");
            try (SearchIndex index = new SearchIndex(book)) {
                upToDate(index);
                assertEquals(List.of("actions:61"), refs(index, "winter"));
            }
        }
    }

    @Test
    void twoAtOnceDoNotDisturbEachOther() {
        try (MinuteBook book = SmallCouncil.in(dir);
                SearchIndex one = new SearchIndex(book);
                SearchIndex other = new SearchIndex(book)) {
            upToDate(one);
            upToDate(other);
            assertEquals(List.of("actions:61"), refs(one, "winter"));
            assertEquals(List.of("actions:61"), refs(other, "winter"));
        }
    }

    @Test
    void backupsAndDumpsHoldNothingOfIt() throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir);
                SearchIndex index = new SearchIndex(book)) {
            upToDate(index);
            Path backup = book.backUp(dir.resolve("kept")).file();
            try (ZipFile zip = new ZipFile(backup.toFile())) {
                assertEquals(
                        List.of(),
                        zip.stream()
                                .map(ZipEntry::getName)
                                .filter(name -> name.contains("search") || name.contains("segments"))
                                .toList());
            }
        }
    }

    @Test
    void theWordsOfAPapersFileAreFoundAndKeptFromThePublicWithIt() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.NARRATIVE, false, 0);
                SearchIndex index = new SearchIndex(meeting.book())) {
            Path pdf = SmallPapers.paper(
                    dir,
                    "survey",
                    0,
                    document -> SmallPapers.page(
                            document, PDRectangle.A4, SmallPapers.says("The lighthouse was surveyed")));
            Id<Paper> paper = meeting.file(meeting.item("Coast"), "Survey", "survey.pdf", Files.readAllBytes(pdf));
            upToDate(index);
            assertEquals(List.of("papers:" + paper), refs(index, "lighthouse surveyed"));
            Hit hit = index.find("lighthouse", new Wish(TODAY, 5, 5, true, Optional.empty()))
                    .hits()
                    .getFirst();
            assertTrue(
                    hit.excerpt().text().contains("The lighthouse was surveyed"),
                    hit.excerpt().text());
            assertFalse(hit.restricted());
            meeting.book().apply(new RestrictPaper(paper, "3", "Prices.", "A better price.", null, "The officer"));
            upToDate(index);
            Wish publicly = new Wish(TODAY, 5, 5, true, Optional.empty());
            assertEquals(List.of(), index.find("lighthouse", publicly).hits());
            assertTrue(index.find("lighthouse", Wish.ofScreen(TODAY, Optional.empty()))
                    .hits()
                    .getFirst()
                    .restricted());
        }
    }
}
