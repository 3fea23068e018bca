package org.minutebook.app.plan;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.PlanRequest;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.intake.ForwardPlanReader;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.ReadPlan;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.ImportForwardPlan;
import org.minutebook.db.change.ImportedPlan;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;

/** Forward plans as files: brought in and given out. */
public final class PlanFiles {
    private static final String ONE_BOARD = "A forward plan is one board’s. Choose the board at the top, then ";

    private final OpenBook open;

    public PlanFiles(OpenBook open) {
        this.open = open;
    }

    void chooseImport(PlanViewModel plan) {
        Optional<Board> board = plan.boardShown();
        if (board.isEmpty()) {
            open.notices().refuse(ONE_BOARD + "import.");
            return;
        }
        open.dialogs()
                .openFile(
                        "Import a forward plan",
                        Dialogs.FileKind.of("Forward plans", "*.docx", "*.xlsx", "*.csv"),
                        Dialogs.FileKind.of("All files", "*.*"))
                .ifPresent(file -> importFrom(file, board.get()));
    }

    void importFrom(Path file, Board board) {
        open.tasks()
                .start(
                        job -> ForwardPlanReader.read(file, Map.of(), Progress.NONE),
                        read -> take(read, board),
                        problem -> {
                            if (problem instanceof IntakeProblem && problem.getMessage() != null) {
                                open.notices().refuse(problem.getMessage());
                            } else {
                                open.tasks().report(problem);
                            }
                        });
    }

    private void take(ReadPlan read, Board board) {
        open.change(
                new ImportForwardPlan(board.id(), "", String.valueOf(read.file().getFileName()), read.lines()),
                imported -> open.notices().done(said(imported)));
    }

    private static String said(ImportedPlan imported) {
        String meetings =
                switch (imported.meetings().size()) {
                    case 0 -> "";
                    case 1 -> " One meeting was added, since the plan names its day.";
                    default ->
                        " " + imported.meetings().size() + " meetings were added, since the plan names their days.";
                };
        return imported.imported() + " entries are new, " + imported.updated() + " changed, " + imported.unchanged()
                + " were there as they are." + meetings;
    }

    void export(Format format, PlanViewModel plan) {
        Optional<Board> board = plan.boardShown();
        if (board.isEmpty()) {
            open.notices().refuse(ONE_BOARD + "export.");
            return;
        }
        Board of = board.get();
        String name = (of.shortName().isBlank() ? of.name() : of.shortName()) + " forward plan " + open.today();
        Exporting exporting = new Exporting(open.book(), open.who());
        Exports.run(
                open,
                format,
                name,
                (file, replace, progress) -> exporting.forwardPlan(
                        new PlanRequest(of.id(), "", Audience.PUBLIC, Optional.empty(), false, format, file, replace),
                        progress));
    }
}
