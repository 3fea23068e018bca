package org.minutebook.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.LogRequest;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "action-log", description = "Write a board's action log.")
final class ExportActionLog extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "xlsx, docx, pdf, csv or html.")
    String format = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    @Nullable
    Path out;

    @Option(names = "--open", description = "Only actions that are still open.")
    boolean open;

    @Option(names = "--overdue", description = "Only open actions whose due date has passed.")
    boolean overdue;

    @Option(names = "--owner", paramLabel = "NAME", description = "Only actions of this owner.")
    String owner = "";

    @Option(names = "--since", paramLabel = "DATE", description = "Only actions raised on or after this day.")
    @Nullable
    LocalDate since;

    @Option(
            names = "--columns",
            paramLabel = "COLUMN,…",
            split = ",",
            description = "reference, date, action, owner, comments, status, due, state, age, completed.")
    List<String> columns = new ArrayList<>();

    @Option(
            names = "--for-owners",
            description =
                    "A workbook (xlsx) for the owners to fill in; take it back with import action-log --returned.")
    boolean forOwners;

    @Option(names = "--replace", description = "Write over a file that was edited since it was made.")
    boolean replace;

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Path file = out;
        Format wanted = Format.called(format)
                .orElseThrow(() -> new WrongUse("“" + format + "” is no format: give xlsx, docx, pdf, csv or html."));
        if (file == null) {
            throw new WrongUse("Name the file to write with --out.");
        }
        if (forOwners && (wanted != Format.XLSX || !columns.isEmpty())) {
            throw new WrongUse("--for-owners goes with --format xlsx and has columns of its own.");
        }
        Board found = Boards.get(book, board);
        LogRequest request = new LogRequest(
                found.id(),
                new LogFilter(open, overdue, owner, Optional.ofNullable(since)),
                wantedColumns(columns),
                wanted,
                file,
                replace);
        Exporting exporting = new Exporting(book, surroundings().who());
        TerminalProgress progress = new TerminalProgress(surroundings().err(), !json);
        Exported exported = forOwners ? exporting.ownersLog(request, progress) : exporting.actionLog(request, progress);
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("rows", exported.rows());
        return answer(value, "Wrote " + exported.rows() + " actions to " + exported.file() + ".");
    }

    /** The columns that a user named; the usual ones where there are none. */
    static List<LogColumn> wantedColumns(List<String> columns) throws WrongUse {
        if (columns.isEmpty()) {
            return LogColumn.USUAL;
        }
        List<LogColumn> wanted = new ArrayList<>();
        for (String name : columns) {
            wanted.add(LogColumn.called(name)
                    .orElseThrow(() -> new WrongUse("“" + name + "” is no column of an action log.")));
        }
        return wanted;
    }
}
