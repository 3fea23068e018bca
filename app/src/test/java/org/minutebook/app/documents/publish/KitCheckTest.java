package org.minutebook.app.documents.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.bind.PackBook;
import org.minutebook.app.documents.pack.SmallPapers;
import org.minutebook.app.documents.pack.leak.FileText;
import org.minutebook.db.change.RestrictPaper;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;

/** A folder for the public that holds restricted words is not finished, and does not keep them. */
@Execution(ExecutionMode.CONCURRENT)
class KitCheckTest {
    private static final String SECRET = "Osprey Lodge asks for 412 pounds a week";

    @TempDir
    Path dir;

    private PackBook meeting;
    private Id<AgendaItem> item;

    @BeforeEach
    void aClosedPaper() throws Exception {
        meeting = PackBook.in(dir, HouseStyle.Layout.NARRATIVE, false, 0);
        item = meeting.item("Care at home");
        byte[] closed = Files.readAllBytes(SmallPapers.paper(dir, SECRET, 1));
        Id<Paper> paper = meeting.file(item, "Rates", "osprey lodge rates.pdf", closed);
        meeting.book().apply(new RestrictPaper(paper, "3", "Prices.", "A better price.", null, "The officer"));
    }

    @Test
    void wordsInACommentOfAWordFile() throws Exception {
        assertRefused("Note.docx", word("The board is asked to note this.", "But " + SECRET + ", do not say so"));
    }

    @Test
    void wordsInATextFile() throws Exception {
        assertRefused("Note.txt", ("For information: " + SECRET + ".").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void wordsInTheTitleOfAPdf() throws Exception {
        Path pdf = SmallPapers.paper(dir, "note", 1, made -> made.getDocumentInformation()
                .setTitle("osprey_lodge asks for 412 POUNDS a week"));
        assertRefused("Note.pdf", Files.readAllBytes(pdf));
    }

    @Test
    void whatOnlyHasToBeLookedAtIsTold() throws Exception {
        meeting.file(item, "Note", "note.docx", word("The board is asked to note this.", "Who checks the figures?"));
        meeting.issue();
        Kit kit = kit();
        assertEquals(2, kit.remarks().size(), () -> kit.remarks().toString());
        assertEquals(
                "“Appendix 1 – Note” goes out as a .docx file only, which not everybody can open: put a PDF of it on"
                        + " the item.",
                kit.remarks().getFirst());
        assertTrue(kit.remarks().getLast().startsWith("Item 01 Appendix 1 - Note.docx, "), kit.remarks()::getLast);
        assertEquals(5, kit.files().size());
    }

    private void assertRefused(String name, byte[] content) throws Exception {
        meeting.file(item, "Note", name, content);
        meeting.issue();
        ExportProblem problem = assertThrows(ExportProblem.class, this::kit);
        String says = String.valueOf(problem.getMessage());
        String published = "Item 01 Appendix 1 - " + name;
        assertTrue(says.startsWith("The folder is not finished: the restricted words “"), says);
        assertTrue(says.contains(published + ", "), says);
        assertTrue(says.contains("taken out of the folder again"), says);
        assertEquals(1, says.split("\\. ").length, says);
        List<String> left = new ArrayList<>();
        try (Stream<Path> files = Files.walk(dir.resolve("public"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String all = file + "\n" + String.join("\n", FileText.of(name(file), Files.readAllBytes(file)));
                if (all.toLowerCase(Locale.UK).contains("osprey") || name(file).equals(published)) {
                    left.add(name(file));
                }
            }
        }
        assertEquals(List.of(), left);
        meeting.close();
    }

    private Kit kit() throws Exception {
        return new PublicationKit(meeting.book(), "the clerk")
                .write(new KitRequest(PackBook.MEETING, dir.resolve("public"), false), Progress.NONE);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static byte[] word(String says, String comment) throws Exception {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.createRun().setText(says);
            XWPFComment one = word.createComments().createComment(BigInteger.ZERO);
            one.setAuthor("J. Reed");
            one.createParagraph().createRun().setText(comment);
            paragraph.getCTP().addNewCommentRangeStart().setId(BigInteger.ZERO);
            word.write(out);
            return out.toByteArray();
        }
    }
}
