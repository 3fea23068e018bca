package org.minutebook.app.documents.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.minutebook.app.documents.DocumentProblem.Stopped;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.tree.Sheet;

/**
 * One sheet as CSV (RFC 4180), in UTF-8 with a byte order mark, without which Excel takes it for Windows-1252. Days are
 * dd/mm/yyyy, as in the Excel file. A cell that looks like a formula has an apostrophe in front: {@link FormulaGuard}.
 */
public final class CsvRenderer {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final int BETWEEN_REPORTS = 1_000;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .get();

    public void render(Sheet sheet, OutputStream out, Progress progress) throws IOException, Stopped {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        for (Sheet.Column column : sheet.columns()) {
            printer.print(FormulaGuard.guarded(column.heading()));
        }
        printer.println();
        int done = 0;
        for (List<Sheet.Value> row : sheet.rows()) {
            for (Sheet.Value value : row) {
                printer.print(text(value));
            }
            printer.println();
            if (++done % BETWEEN_REPORTS == 0) {
                if (progress.stopped()) {
                    throw new Stopped(sheet.name());
                }
                progress.at(done, sheet.rowCount(), sheet.name());
            }
        }
        printer.flush();
    }

    private static String text(Sheet.Value value) {
        return switch (value) {
            case Sheet.Text text -> FormulaGuard.guarded(text.text());
            case Sheet.Names names -> FormulaGuard.guarded(names.joined());
            case Sheet.Status status -> FormulaGuard.guarded(status.word());
            case Sheet.Day day -> DAY.format(day.day());
            // a number, negative or not, is no formula
            case Sheet.Amount amount -> amount.amount().toPlainString();
            case Sheet.Blank _ -> "";
        };
    }
}
