package org.minutebook.app.documents.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.app.documents.hygiene.Papers.drawing;
import static org.minutebook.app.documents.hygiene.Papers.found;
import static org.minutebook.app.documents.hygiene.Papers.relations;
import static org.minutebook.app.documents.hygiene.Papers.shape;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a presentation can carry without showing it. */
class SlidesCheckTest {

    private final Path file;

    SlidesCheckTest(@TempDir Path dir) {
        this.file = dir.resolve("slides.pptx");
    }

    private static String slide(String attributes, String shapes) {
        return drawing("sld", attributes, "<p:cSld><p:spTree>" + shapes + "</p:spTree></p:cSld>");
    }

    @Test
    void anHonestPresentationIsClean() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            show.createSlide().createTextBox().setText("Health and Wellbeing Strategy");
            show.write(out);
        }
        assertEquals(List.of(), found(file));
    }

    @Test
    void hiddenSlidesAndShapesNotesAndPlaceholdersAreTold() throws IOException {
        String one = slide("", shape("", "", "Costs £XX"));
        String two = slide("show=\"0\"", shape("hidden=\"1\"", "", "Do not show"));
        String notes = drawing(
                "notes",
                "",
                shape("", "<p:ph type=\"body\"/>", "Say nothing of the cuts")
                        + shape("", "<p:ph type=\"sldNum\"/>", "2"));
        Map<String, String> parts = Map.of(
                "ppt/slides/_rels/slide2.xml.rels", relations("notesSlide ../notesSlides/notesSlide1.xml"),
                "ppt/notesSlides/notesSlide1.xml", notes,
                "ppt/slides/_rels/slide1.xml.rels", relations("notesSlide ../notesSlides/notesSlide2.xml"),
                "ppt/notesSlides/notesSlide2.xml", drawing("notes", "", shape("", "<p:ph type=\"sldNum\"/>", "1")));
        assertEquals(
                List.of(
                        "HIDDEN_TEXT, slide 2: A shape with text is hidden: “Do not show”.",
                        "HIDDEN_SLIDE, slide 2: The slide is hidden.",
                        "SPEAKER_NOTES, slide 2: The speaker's notes go along with it: “Say nothing of the cuts”.",
                        "PLACEHOLDER, slide 1: The placeholder “£XX” is still in the text."),
                found(Papers.pptx(file, List.of(one, two), parts)));
    }

    @Test
    void oldAndNewCommentsAreToldWithTheirAuthors() throws IOException {
        Map<String, String> parts = Map.of(
                "ppt/_rels/presentation.xml.rels",
                relations(
                        "slide slides/slide1.xml", "slide slides/slide2.xml", "commentAuthors a.xml", "authors b.xml"),
                "ppt/a.xml",
                "<p:cmAuthorLst xmlns:p=\"p\"><p:cmAuthor id=\"0\" name=\"Ann Smith\"/></p:cmAuthorLst>",
                "ppt/b.xml",
                "<p:authorLst xmlns:p=\"p\"><p:author id=\"{B}\" name=\"Bob Jones\"/></p:authorLst>",
                "ppt/slides/_rels/slide1.xml.rels",
                relations("comments ../comments/comment1.xml"),
                "ppt/comments/comment1.xml",
                "<p:cmLst xmlns:p=\"p\"><p:cm authorId=\"0\"><p:text>Too long</p:text></p:cm></p:cmLst>",
                "ppt/slides/_rels/slide2.xml.rels",
                relations("comments ../comments/modernComment1.xml"),
                "ppt/comments/modernComment1.xml",
                "<p:cmLst xmlns:p=\"p\" xmlns:a=\"a\"><p:cm id=\"{1}\" authorId=\"{B}\"><p:replyLst><p:reply"
                    + " id=\"{2}\""
                    + " authorId=\"{B}\"><p:txBody><a:p><a:r><a:t>Done</a:t></a:r></a:p></p:txBody></p:reply></p:replyLst><p:txBody><a:p><a:r><a:t>Mend"
                    + " this</a:t></a:r></a:p></p:txBody></p:cm></p:cmLst>");
        assertEquals(
                List.of(
                        "COMMENT, slide 1: A comment by Ann Smith: “Too long”.",
                        "COMMENT, slide 2: A reply to a comment by Bob Jones: “Done”.",
                        "COMMENT, slide 2: A comment by Bob Jones: “Mend this”."),
                found(Papers.pptx(file, List.of(slide("", ""), slide("", "")), parts)));
    }
}
