package org.minutebook.app.documents.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Field;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Labels;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Table;

/** Paragraphs of a report are one list in Word, through all sections: one more in the second renumbers the third. */
class ReportNumbersTest {
    private static XWPFDocument written(List<org.minutebook.app.documents.tree.Block> blocks) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer()
                .render(new Document(Meta.of("Report", "Council", Instant.EPOCH), Page.portrait(), blocks), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Clauses from(int start, String... texts) {
        return new Clauses(
                Labels.like("1."),
                start,
                java.util.Arrays.stream(texts).map(text -> Entry.of(text)).toList());
    }

    @Test
    void aListThatGoesOnHasTheSameNumberInWordAndAnotherListHasItsOwn() throws Exception {
        try (XWPFDocument docx = written(List.of(
                from(1, "one", "two"),
                new Heading(1, "Next section"),
                new Clauses(
                        Labels.like("1."), 3, List.of(Entry.of("three", Clauses.of("a.", "letter")), Entry.of("four"))),
                Bullets.of("bullet"),
                from(5, "five"),
                from(1, "another list"),
                from(7, "a list that begins at seven")))) {
            List<String> numbers = new ArrayList<>();
            for (XWPFParagraph paragraph : docx.getParagraphs()) {
                if (paragraph.getNumID() != null && !paragraph.getText().matches("bullet|letter")) {
                    numbers.add(paragraph.getText() + "=" + paragraph.getNumID());
                }
            }
            String first = numbers.getFirst().replaceFirst(".*=", "");
            assertEquals(
                    List.of("one=" + first, "two=" + first, "three=" + first, "four=" + first, "five=" + first),
                    numbers.subList(0, 5));
            assertEquals(
                    3,
                    numbers.subList(4, 7).stream()
                            .map(each -> each.replaceFirst(".*=", ""))
                            .distinct()
                            .count());
        }
    }

    @Test
    void fieldsAreContentControlsThatKeepTheirNames() throws Exception {
        Table table = new Table(
                "Answers",
                java.util.Optional.empty(),
                List.of(1, 1),
                0,
                true,
                List.of(Table.Row.of(
                        Table.Cell.of("KEY DECISION?"),
                        Table.Cell.of(List.of(new Field(
                                "key decision", "Key decision", "[Yes or No]", List.of("Yes", "No"), List.of()))))));
        try (XWPFDocument docx = written(List.of(
                new Field("summary", "Summary", "[In short]", List.of(), List.of(Paragraph.of("In short."))), table))) {
            String xml = docx.getDocument().xmlText();
            assertEquals(1, count(xml, "w:tag w:val=\"summary\""));
            assertEquals(1, count(xml, "w:tag w:val=\"key decision\""));
            assertEquals(2, count(xml, "<w:listItem "));
            assertEquals(1, count(xml, "showingPlcHdr"));
            assertEquals(1, count(xml, "[Yes or No]"));
        }
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
