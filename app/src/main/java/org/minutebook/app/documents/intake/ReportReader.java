package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.intake.WordPiece.Grid;
import org.minutebook.app.documents.intake.WordPiece.Line;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportField;
import org.minutebook.db.rules.report.ReportTemplate;

/**
 * Reads a report from Word field by field: by the marks of the fields where the file was made here, else by the labels of the
 * form, as an author types them again.
 */
public final class ReportReader {
    private ReportReader() {}

    /**
     * Reads the file on the form that fits it best.
     *
     * @param expected the form of the board; empty where nobody knows whose report it is
     * @throws IntakeProblem where the file is no report; the message is for the user
     */
    public static ReadReport read(Path file, Optional<ReportTemplate> expected) throws IntakeProblem {
        if (FileNature.of(file) != FileNature.DOCUMENT) {
            throw IntakeProblem.in(file, "is not a Word document: save the report as .docx and take that in.");
        }
        WordBody body;
        try (ZipParts parts = ZipParts.open(file)) {
            body = WordBody.read(file, parts);
        }
        List<WordPiece> pieces = body.pieces();
        List<String> warnings = new ArrayList<>();
        if (body.tracked()) {
            warnings.add("The file holds tracked changes; it was read as if they were all accepted.");
        }
        boolean marked = lines(pieces).stream().anyMatch(line -> line.field().equals(ReportField.SUBJECT.key()));
        ReportTemplate template =
                expected.filter(form -> marked || fits(form, pieces) > 2).orElseGet(() -> bestFit(pieces));
        if (!marked && fits(template, pieces) < 3) {
            throw IntakeProblem.in(
                    file,
                    "has none of the labels of a report: check that it is the report, or type its labels as the form"
                            + " has them.");
        }
        ReportContent content =
                marked ? new MarkedReport(template, warnings).read(pieces) : new LabelledReport(template).read(pieces);
        return new ReadReport(file, template, content, marked, warnings);
    }

    private static ReportTemplate bestFit(List<WordPiece> pieces) {
        return Arrays.stream(Layout.values())
                .map(ReportTemplate::of)
                .max(Comparator.comparingInt(form -> fits(form, pieces)))
                .orElseThrow();
    }

    private static int fits(ReportTemplate form, List<WordPiece> pieces) {
        return (int) lines(pieces).stream()
                .flatMap(line -> form.labelled(line.text()).stream())
                .map(ReportTemplate.Part::field)
                .distinct()
                .count();
    }

    static List<Line> lines(List<WordPiece> pieces) {
        List<Line> lines = new ArrayList<>();
        for (WordPiece piece : pieces) {
            switch (piece) {
                case Line line -> lines.add(line);
                case Grid grid -> grid.rows().forEach(row -> row.forEach(lines::addAll));
            }
        }
        return lines;
    }
}
