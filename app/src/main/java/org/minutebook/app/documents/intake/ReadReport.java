package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.List;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportTemplate;

/**
 * A report as it was read from a Word file.
 *
 * @param marked whether the file still has the fields that Minutebook made; else it was read by its labels
 * @param warnings one sentence for each thing to look at
 */
public record ReadReport(
        Path file, ReportTemplate template, ReportContent content, boolean marked, List<String> warnings) {
    public ReadReport {
        warnings = List.copyOf(warnings);
    }
}
