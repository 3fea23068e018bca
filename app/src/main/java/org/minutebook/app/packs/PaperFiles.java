package org.minutebook.app.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.ReportRequest;
import org.minutebook.app.documents.compose.ReportComposer;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.ReadReport;
import org.minutebook.app.documents.intake.ReportReader;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.TakeReport;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Paper;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.report.ReportAnswers;
import org.minutebook.db.rules.report.ReportTemplate;

/** A report on its way to its author and back: the form to fill in goes out as a Word file, and what returns is read field by field. */
final class PaperFiles {
    private final OpenBook open;
    private final PapersViewModel model;

    PaperFiles(OpenBook open, PapersViewModel model) {
        this.open = open;
        this.model = model;
    }

    MenuButton menu(String id) {
        return Exports.choices(id, this::choices);
    }

    /** What can be written of the chosen paper: nothing where its text is a file that somebody else made. */
    List<Exports.Choice> choices() {
        return paper().map(paper -> List.of(
                        choice(paper, ReportComposer.Copy.AUTHOR, Format.DOCX),
                        choice(paper, ReportComposer.Copy.FINISHED, Format.DOCX),
                        choice(paper, ReportComposer.Copy.FINISHED, Format.PDF),
                        choice(paper, ReportComposer.Copy.FINISHED, Format.HTML)))
                .orElse(List.of());
    }

    /** The chosen paper, where it is written here or still to be. */
    Optional<Paper> paper() {
        return model.row().filter(row -> row.file().isEmpty()).flatMap(PaperRow::paper);
    }

    private Exports.Choice choice(Paper paper, ReportComposer.Copy copy, Format format) {
        boolean author = copy == ReportComposer.Copy.AUTHOR;
        return new Exports.Choice(
                (author ? "author-" : "report-") + format.ending(),
                (author ? "For its author to fill in: " : "Report: ") + format.words(),
                () -> write(paper, copy, format));
    }

    private void write(Paper paper, ReportComposer.Copy copy, Format format) {
        boolean closed = open.book().read(stores -> ReportComposer.isClosed(stores, paper));
        Audience audience = closed ? Audience.RESTRICTED : Audience.PUBLIC;
        String name = paper.title().replaceAll("[\\\\/:*?\"<>|]+", "-") + (closed ? " NOT FOR PUBLICATION" : "");
        Exporting exporting = new Exporting(open.book(), open.who());
        Exports.run(
                open,
                format,
                name,
                (file, replace, progress) ->
                        exporting.report(new ReportRequest(paper.id(), "", audience, copy, format, file, replace)));
    }

    void chooseReturned() {
        paper().ifPresent(paper -> open.dialogs()
                .openFile(
                        "The report that its author sent back",
                        Dialogs.FileKind.of("Word documents", "*.docx"),
                        Dialogs.FileKind.of("All files", "*.*"))
                .ifPresent(file -> read(paper, file)));
    }

    private void read(Paper paper, Path file) {
        open.tasks()
                .start(
                        job -> ReportReader.read(file, Optional.of(form(paper))),
                        read -> take(paper, file, read),
                        problem -> {
                            if (problem instanceof IntakeProblem && problem.getMessage() != null) {
                                open.notices().refuse(problem.getMessage());
                            } else {
                                open.tasks().report(problem);
                            }
                        });
    }

    private ReportTemplate form(Paper paper) {
        HouseStyle style =
                open.book().read(stores -> HouseStyle.of(stores, stores.boards().get(paper.board())));
        return ReportTemplate.of(style.layout()).labelled(style.reportLabels());
    }

    private void take(Paper paper, Path file, ReadReport read) {
        open.change(
                new TakeReport(paper.id(), String.valueOf(file.getFileName()), read.template(), read.content()),
                taken -> said(file, read));
    }

    private void said(Path file, ReadReport read) {
        long missing = ReportAnswers.check(read.template(), read.content()).stream()
                .filter(finding -> !finding.met() && finding.level() != Finding.Level.GREY)
                .count();
        int answers = read.content().answers().size();
        StringBuilder says = new StringBuilder();
        says.append(answers == 1 ? "1 answer" : answers + " answers")
                .append(" of ")
                .append(file.getFileName())
                .append(" took the place of what stood here")
                .append(missing == 0 ? "." : missing == 1 ? "; 1 is missing." : "; " + missing + " are missing.");
        read.warnings().forEach(warning -> says.append(' ').append(warning));
        open.notices().done(says.toString());
    }
}
