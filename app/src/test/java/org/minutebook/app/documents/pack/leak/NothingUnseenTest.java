package org.minutebook.app.documents.pack.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.pack.BoundPack;
import org.minutebook.app.documents.pack.PackBinder;
import org.minutebook.app.documents.pack.PackOptions;
import org.minutebook.app.documents.pack.PackPart;
import org.minutebook.app.documents.pack.SmallPapers;
import org.minutebook.app.documents.pack.paper.PaperSource;

/** What stands in a paper where nobody sees it does not reach a pack; and the search would have found it. */
@Execution(ExecutionMode.CONCURRENT)
class NothingUnseenTest {

    @TempDir
    Path folder;

    private Path paper;
    private Path pack;
    private BoundPack bound;

    @BeforeEach
    void bind() throws Exception {
        paper = SmallPapers.paper(folder, "paper", 0, Canaries::plant);
        pack = folder.resolve("pack.pdf");
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            bound = binder.bind(
                    List.of(PackPart.paper("5", "Public title", 0, true, PaperSource.file(paper))),
                    PackOptions.of("Pack", "Council", Instant.EPOCH, 1),
                    pack,
                    Progress.NONE);
        }
    }

    @Test
    void theSearchFindsEveryWordInThePaperAndItsPlace() throws Exception {
        List<String> found = LeakSearch.of(Canaries.UNSEEN).in(paper).leaks().stream()
                .map(leak -> leak.phrase() + ": " + leak.place())
                .sorted()
                .toList();
        assertEquals(
                Stream.of(
                                "Avocet: attachment name",
                                "Bittern: attachment: text",
                                "Curlew: comment",
                                "Dunlin: comment or form",
                                "Fieldfare: names inside the PDF",
                                "Godwit: page label",
                                "Heron: document property Client",
                                "Kestrel: program",
                                "Linnet: document properties (XMP)",
                                "Osprey: document properties (XMP)",
                                "Plover: comment",
                                "Redwing: name of a layer",
                                "Robin: document title",
                                "Siskin: hidden data (LastAuthor)",
                                "Turnstone: hidden data (Turnstone)",
                                "Turnstone: names inside the PDF",
                                "Whimbrel: hidden data (Original)",
                                "Wren: document property Author")
                        .sorted()
                        .toList(),
                found);
    }

    @Test
    void thePackHasNoneOfThem() throws Exception {
        assertEquals(
                new LeakReport(List.of(), List.of()),
                LeakSearch.of(Canaries.UNSEEN).in(pack));
    }

    @Test
    void whatIsSeenIsKeptAndTheRestIsTold() throws Exception {
        assertEquals(
                List.of("Public bookmark: bookmark", "https://example.org/paper: link address", "public words: page 1"),
                LeakSearch.of(List.of("public words", "Public bookmark", "https://example.org/paper"))
                        .in(pack)
                        .leaks()
                        .stream()
                        .map(leak -> leak.phrase() + ": " + leak.place())
                        .sorted()
                        .toList());
        assertEquals(
                List.of(
                        "paper.pdf: 1 comment or drawing was left out of the pack.",
                        "paper.pdf: the files attached to it were left out of the pack."),
                bound.notes());
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            assertEquals(1, pdf.getPage(0).getAnnotations().size());
        }
    }
}
