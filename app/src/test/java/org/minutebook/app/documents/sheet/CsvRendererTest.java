package org.minutebook.app.documents.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Sheet.Column;
import org.minutebook.app.documents.tree.Sheet.Kind;
import org.minutebook.app.documents.tree.Sheet.Value;

class CsvRendererTest {

    private static final Sheet SHEET = Sheet.of(
            "Log",
            List.of(
                    Column.of("No.", Kind.TEXT, 9),
                    Column.of("Due", Kind.DATE, 11),
                    Column.of("Days", Kind.NUMBER, 9),
                    Column.of("Comment", Kind.WRAPPED_TEXT, 40)),
            List.of(
                    List.of(
                            Value.of("199b"),
                            Value.of(LocalDate.of(2019, 11, 28)),
                            Value.of(-3),
                            Value.of("says \"yes\",\nthen no")),
                    List.of(Value.of("=1+1"), Sheet.Blank.BLANK, Sheet.Blank.BLANK, Value.of("'tis \u00A35"))));

    @Test
    void excelReadsItAsUtf8AndNoCellRuns() throws Exception {
        assertEquals(
                "\uFEFFNo.,Due,Days,Comment\r\n"
                        + "199b,28/11/2019,-3,\"says \"\"yes\"\",\nthen no\"\r\n"
                        + "'=1+1,,,''tis \u00A35\r\n",
                written());
    }

    @Test
    void ourOwnReaderGetsTheWordsBack() throws Exception {
        try (CSVParser parser =
                CSVFormat.RFC4180.parse(new StringReader(written().substring(1)))) {
            List<String> last = parser.getRecords().getLast().toList();
            assertEquals(
                    List.of("=1+1", "", "", "'tis \u00A35"),
                    last.stream().map(FormulaGuard::unguarded).toList());
        }
    }

    private static String written() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvRenderer().render(SHEET, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
