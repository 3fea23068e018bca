package org.minutebook.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.ActionPaperRequest;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.db.file.MinuteBook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "action-paper",
        description =
                "Write the paper on actions for the next agenda: open ones, then those closed since the last meeting.")
final class ExportActionPaper extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "docx, pdf or html.")
    String format = "";

    @Option(
            names = "--columns",
            paramLabel = "COLUMN,…",
            split = ",",
            description = "reference, date, action, owner, comments, status, due, state, age, completed.")
    List<String> columns = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Print what was closed from this day on (default: the board's last meeting).")
    @Nullable
    LocalDate since;

    @Mixin
    ToFile to = new ToFile();

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Format wanted = Documents.format(format, "an action paper");
        Exported exported = new Exporting(book, surroundings().who())
                .actionPaper(new ActionPaperRequest(
                        Boards.get(book, board).id(),
                        to.style,
                        ExportActionLog.wantedColumns(columns),
                        Optional.ofNullable(since),
                        wanted,
                        to.file(),
                        to.replace));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("pages", exported.pages());
        return answer(value, "Wrote the action paper to " + exported.file() + ".");
    }
}
