package org.minutebook.app.plan;

import java.util.Optional;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.PlanRequest;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;

/** Forward plans as files: brought in and given out. */
public final class PlanFiles {
    private static final String ONE_BOARD = "A forward plan is one board’s. Choose the board at the top, then ";

    private final OpenBook open;

    public PlanFiles(OpenBook open) {
        this.open = open;
    }

    /**
     * Asks for the file to import.
     *
     * @param leave shows the plan again
     */
    Optional<PlanImportViewModel> chooseImport(PlanViewModel plan, Runnable leave) {
        Optional<Board> board = plan.boardShown();
        if (board.isEmpty()) {
            open.notices().refuse(ONE_BOARD + "import.");
            return Optional.empty();
        }
        return open.dialogs()
                .openFile(
                        "Import a forward plan",
                        Dialogs.FileKind.of("Forward plans", "*.docx", "*.xlsx", "*.csv"),
                        Dialogs.FileKind.of("All files", "*.*"))
                .map(file -> new PlanImportViewModel(open, file, board.get(), leave));
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
