package org.minutebook.app.documents.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.minutebook.app.documents.pack.SmallPapers.paper;
import static org.minutebook.app.documents.pack.SmallPapers.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.pack.paper.PaperSource;

/** What happens around a binding: again, stopped, watched, foretold. */
@Isolated
class RebindingTest {

    private static final PackOptions OPTIONS =
            PackOptions.of("Board, 11 September 2014", "Example Council", Instant.parse("2014-09-03T09:00:00Z"), 5);

    @TempDir
    Path folder;

    private Path pack;

    @BeforeEach
    void pack() {
        pack = folder.resolve("pack.pdf");
    }

    private BoundPack bind(PackOptions options, PackPart... parts) throws IOException, DocumentProblem {
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            return binder.bind(List.of(parts), options, pack, Progress.NONE);
        }
    }

    private PackPart part(String number, String title, int pages) throws IOException {
        return PackPart.paper(number, title, 0, true, PaperSource.file(paper(folder, title, pages)));
    }

    @Test
    void theSamePackIsTheSameBytes() throws Exception {
        TimeZone here = TimeZone.getDefault();
        PackPart[] parts = {part("2", "minutes", 2), part("5", "report", 3)};
        bind(OPTIONS, parts);
        byte[] first = Files.readAllBytes(pack);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            bind(OPTIONS, parts);
        } finally {
            TimeZone.setDefault(here);
        }
        assertArrayEquals(first, Files.readAllBytes(pack));
        bind(OPTIONS.worded("Blank", ""), parts);
        assertFalse(java.util.Arrays.equals(first, Files.readAllBytes(pack)));
    }

    @Test
    void aChangedPaperIsBoundAnewAndTheOthersAsBefore() throws Exception {
        PackPart[] parts = {part("2", "minutes", 2), part("5", "report", 3), part("6", "plan", 1)};
        List<PackPart> all = List.of(parts);
        byte[] again;
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            binder.bind(all, OPTIONS, pack, Progress.NONE);
            Path other = Files.createDirectories(folder.resolve("other"));
            Files.copy(
                    paper(other, "report", 5),
                    folder.resolve("report.pdf"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            binder.bind(all, OPTIONS, pack, Progress.NONE);
            again = Files.readAllBytes(pack);
        }
        assertEquals(
                List.of("Agenda Item 5 | report page 5 | Page 11", "Agenda Item 6 | plan page 1 | Page 13"),
                List.of(texts(pack).get(6), texts(pack).get(8)));
        bind(OPTIONS, parts);
        assertArrayEquals(Files.readAllBytes(pack), again);
    }

    @Test
    void contentOfTheBookIsReadOnceAndLeavesNothingBehind() throws Exception {
        byte[] pdf = Files.readAllBytes(paper(folder, "kept", 1));
        List<Integer> opened = new ArrayList<>();
        PackPart part = PackPart.paper("2", "Kept", 0, true, new PaperSource.Kept("kept.pdf", "abc", () -> {
            opened.add(1);
            return new java.io.ByteArrayInputStream(pdf);
        }));
        Path work = folder.resolve("work");
        try (PackBinder binder = new PackBinder(work)) {
            binder.bind(List.of(part), OPTIONS, pack, Progress.NONE);
            binder.bind(List.of(part), OPTIONS, pack, Progress.NONE);
        }
        assertEquals(1, opened.size());
        assertEquals("Agenda Item 2 | kept page 1 | Page 5", texts(pack).getFirst());
        try (var left = Files.list(work)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aStoppedBindingLeavesTheOldPack() throws Exception {
        Files.writeString(pack, "as it was");
        PackPart[] parts = {part("2", "minutes", 3), part("5", "report", 3)};
        int[] asked = {0};
        Progress stopsAtTheThird = new Progress() {
            @Override
            public void at(int done, int total, String what) {}

            @Override
            public boolean stopped() {
                return ++asked[0] > 3;
            }
        };
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            DocumentProblem problem = assertThrows(
                    DocumentProblem.Stopped.class, () -> binder.bind(List.of(parts), OPTIONS, pack, stopsAtTheThird));
            assertEquals("Stopped: pack.pdf was not written.", problem.getMessage());
        }
        assertEquals("as it was", Files.readString(pack));
        try (var left = Files.list(folder)) {
            assertEquals(
                    List.of("minutes.pdf", "pack.pdf", "report.pdf", "work"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void progressRunsFromTheFirstPaperToTheLast() throws Exception {
        List<String> seen = new ArrayList<>();
        PackPart[] parts = {part("2", "minutes", 1), part("5", "report", 1)};
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            binder.bind(List.of(parts), OPTIONS, pack, new Progress() {
                @Override
                public void at(int done, int total, String what) {
                    seen.add(done + "/" + total + " " + what);
                }

                @Override
                public boolean stopped() {
                    return false;
                }
            });
        }
        assertEquals(List.of("0/4 minutes", "1/4 report", "3/4 minutes", "4/4 report"), seen);
    }

    @Test
    void thePageMapCanBeHadBeforeThePackIsBound() throws Exception {
        PackPart[] parts = {part("2", "minutes", 33), part("5", "report", 2)};
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            PackBinder.Planned planned = binder.plan(List.of(parts), OPTIONS, Progress.NONE);
            BoundPack bound = binder.bind(List.of(parts), OPTIONS, pack, Progress.NONE);
            assertEquals(bound.parts(), planned.parts());
            assertEquals(40, bound.lastPage());
        }
    }
}
