package org.minutebook.app.documents.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.app.documents.pack.SmallPapers.paper;
import static org.minutebook.app.documents.pack.SmallPapers.texts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.pack.SmallPapers;
import org.minutebook.db.change.TakePaperFile;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.model.StoredFileBuilder;

/** Every kind of bad paper in one meeting: a sentence on its row, a page in its place, and good papers around it. */
@Execution(ExecutionMode.CONCURRENT)
class TroubledPapersOfAMeetingTest {
    @TempDir
    Path dir;

    @Test
    void eachIsToldInOneSentenceAndTheOthersAreBound() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.NARRATIVE, false, 0)) {
            Map<Id<Paper>, String> expected = new HashMap<>();
            Path sent = Files.createDirectories(dir.resolve("bad"));
            byte[] whole = Files.readAllBytes(paper(sent, "whole", 5));
            bad(
                    meeting,
                    "Broken",
                    "broken.pdf",
                    Arrays.copyOf(whole, whole.length * 2 / 3),
                    expected,
                    "broken.pdf is not complete, its end is missing: ask its author to send it again and attach that.");
            bad(
                    meeting,
                    "Locked",
                    "locked.pdf",
                    locked(sent),
                    expected,
                    "locked.pdf cannot be opened without a password: ask its author for a copy without one and attach"
                            + " that.");
            bad(
                    meeting,
                    "Empty",
                    "empty.pdf",
                    new byte[0],
                    expected,
                    "empty.pdf is empty (0 bytes): ask its author to send it again and attach that.");
            bad(
                    meeting,
                    "Long",
                    "long.pdf",
                    twoThousandPages(sent),
                    expected,
                    "long.pdf has 2,000 pages and a paper may have 1,000: ask its author for a summary to bind, and"
                            + " publish the whole beside the pack.");
            bad(
                    meeting,
                    "Word",
                    "figures.docx",
                    "Dear colleague".getBytes(StandardCharsets.UTF_8),
                    expected,
                    "“figures.docx” is damaged, or no .docx file whatever its name says. Save it as PDF in the program"
                            + " it was made with and drop that file here instead.");
            Id<Paper> taken = bad(
                    meeting,
                    "Taken",
                    "taken.pdf",
                    whole,
                    expected,
                    "“Taken” has not come yet: drop its file on the paper, or write its report.");
            Id<Paper> gone = bad(
                    meeting,
                    "Gone",
                    "gone.pdf",
                    whole,
                    expected,
                    "“gone.pdf” is no longer in the book’s store: drop the file on its paper again, or restore the"
                            + " newest backup.");
            Id<AgendaItem> last = meeting.item("The last one");
            meeting.pdf(last, "good", 2);
            meeting.book().apply(new TakePaperFile(read(meeting, taken)));
            lose(meeting, gone);
            meeting.issue();

            MadePacks made = meeting.packs();

            Map<Id<Paper>, String> told = new HashMap<>();
            made.troubles().forEach(trouble -> told.put(trouble.paper(), trouble.says()));
            assertEquals(expected, told);
            assertEquals(expected.size(), made.troubles().size());
            List<String> pages =
                    texts(made.first(Audience.PUBLIC).orElseThrow().file().orElseThrow());
            List<String> missing = new ArrayList<>();
            for (String title : List.of("Broken", "Locked", "Empty", "Long", "Word", "Gone")) {
                missing.add("Appendix 1 – " + title + " | This paper is not in this pack");
            }
            assertEquals(
                    missing,
                    pages.stream()
                            .filter(page -> page.contains("not in this pack"))
                            .map(page -> page.replaceAll("^Agenda Item \\d+ \\| | \\| Page \\d+$", ""))
                            .toList());
            assertEquals(
                    List.of("good page 1", "good page 2"),
                    pages.subList(pages.size() - 2, pages.size()).stream()
                            .map(page -> page.replaceAll("^Agenda Item 8 \\| | \\| Page \\d+$", ""))
                            .toList());
        }
    }

    private static Id<Paper> bad(
            PackBook meeting, String title, String name, byte[] content, Map<Id<Paper>, String> expected, String says)
            throws Exception {
        Id<Paper> paper = meeting.file(meeting.item("About " + title), title, name, content);
        expected.put(paper, says);
        return paper;
    }

    private static byte[] locked(Path folder) throws Exception {
        return Files.readAllBytes(paper(folder, "locked", 2, pdf -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "secret", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            pdf.protect(policy);
        }));
    }

    private static byte[] twoThousandPages(Path folder) throws Exception {
        return Files.readAllBytes(paper(folder, "long", 0, pdf -> {
            for (int i = 0; i < 2000; i++) {
                SmallPapers.page(pdf, PDRectangle.A4, "");
            }
        }));
    }

    private static Paper read(PackBook meeting, Id<Paper> paper) {
        return meeting.book().read(stores -> stores.papers().get(paper));
    }

    /** As after a restore of a book whose contents were not whole. */
    private static void lose(PackBook meeting, Id<Paper> paper) throws Exception {
        meeting.book().apply(new Act<>("Lose", writing -> {
            StoredFile file = writing.add(StoredFileBuilder.builder()
                    .id(writing.newId())
                    .name("gone.pdf")
                    .mediaType("application/pdf")
                    .sha256("0".repeat(64))
                    .build());
            Paper now = writing.stores().papers().get(paper);
            return writing.save(PaperBuilder.builder(now).file(file.id()).build());
        }));
    }
}
