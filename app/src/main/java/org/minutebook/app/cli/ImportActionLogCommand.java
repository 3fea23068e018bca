package org.minutebook.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.intake.ActionLogReader;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.LoggedActions;
import org.minutebook.app.documents.intake.Mapping;
import org.minutebook.app.documents.intake.ReadLog;
import org.minutebook.app.documents.owners.ReturnedLog;
import org.minutebook.db.change.ImportActionLog;
import org.minutebook.db.change.ImportedLog;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "action-log",
        description =
                "Take an action log (Excel, LibreOffice, Word or CSV) into a board's; the same file again updates.")
final class ImportActionLogCommand extends BookCommand {
    @Parameters(paramLabel = "FILE", description = "The action log: .xlsx, .ods, .docx or .csv.")
    @Nullable
    Path file;

    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--create-board", description = "Make the board first where the book has none of that name.")
    boolean createBoard;

    @Option(
            names = "--map",
            paramLabel = "FIELD=HEADING,…",
            description = "Match headings by hand: \"Owner=Responsible Officer\".")
    String map = "";

    @Option(
            names = "--returned",
            description = "The file is a workbook that went to the owners (export action-log --for-owners): take what"
                    + " they filled in.")
    boolean returned;

    @Option(names = "--by", paramLabel = "NAME", description = "With --returned: who says it (default: each owner).")
    String by = "";

    @Option(names = "--dry-run", description = "Only report; take nothing.")
    boolean dryRun;

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, Refused, IntakeProblem {
        Path given = file;
        if (given == null) {
            throw new WrongUse("Name the file to import.");
        }
        if (returned && (createBoard || !map.isBlank()) || !returned && !by.isBlank()) {
            throw new WrongUse("--returned goes without --create-board and --map, and --by goes with --returned.");
        }
        if (returned) {
            Board of = Boards.get(book, board);
            ReturnedLog log = ReturnedLog.read(
                    given,
                    book,
                    Optional.of(of.id()),
                    new TerminalProgress(surroundings().err(), !json));
            ReturnedAnswer answer = ReturnedAnswer.take(book, log, by, dryRun);
            return answer(answer.value(), answer.text());
        }
        if (ReturnedLog.isOne(given)) {
            throw new WrongUse("“" + given.getFileName()
                    + "” is a workbook that went to the owners: add --returned to take" + " what they filled in.");
        }
        Mapping mapping = map.isBlank() ? Mapping.none() : Mapping.parse(map);
        Optional<Board> found = Boards.find(book, board);
        Board into = found.isEmpty() && !createBoard ? Boards.get(book, board) : found.orElse(null);
        ReadLog read = ActionLogReader.read(
                given, mapping, new TerminalProgress(surroundings().err(), !json));
        ImportActionLog act = new ImportActionLog(
                into == null ? null : into.id(),
                into == null ? board : "",
                String.valueOf(given.getFileName()),
                LoggedActions.of(read));
        ImportedLog imported = dryRun ? book.rehearse(act) : book.apply(act).result();
        return answer(value(read, imported), text(read, imported));
    }

    private Map<String, Object> value(ReadLog read, ImportedLog imported) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", read.file().toString());
        value.put("read", read.actions().size());
        value.put("imported", imported.imported());
        value.put("updated", imported.updated());
        value.put("unchanged", imported.unchanged());
        value.put("dryRun", dryRun);
        value.put("skipped", read.skipped());
        List<Map<String, Object>> warnings = new ArrayList<>();
        for (ReadLog.Warning warning : read.warnings()) {
            warnings.add(warning(warning.row(), warning.field(), warning.printed(), warning.read(), warning.message()));
        }
        for (ImportedLog.Offer offer : imported.offers()) {
            warnings.add(warning(offer.row(), offer.field(), offer.printed(), offer.read(), offer.message()));
        }
        value.put("warnings", warnings);
        return value;
    }

    private static Map<String, Object> warning(int row, String field, String printed, String read, String message) {
        Map<String, Object> warning = new LinkedHashMap<>();
        warning.put("row", row);
        warning.put("field", field);
        warning.put("printed", printed);
        warning.put("read", read);
        warning.put("message", message);
        return warning;
    }

    private String text(ReadLog read, ImportedLog imported) {
        StringBuilder text = new StringBuilder();
        text.append(dryRun ? "Would take " : "Took ")
                .append(imported.imported())
                .append(" new actions and ")
                .append(dryRun ? "update " : "updated ")
                .append(imported.updated())
                .append("; ")
                .append(imported.unchanged())
                .append(" were there already as they are (")
                .append(read.place())
                .append(").");
        for (ReadLog.Skipped skipped : read.skipped()) {
            text.append("\nRow ")
                    .append(skipped.row())
                    .append(" was left out: ")
                    .append(skipped.reason());
        }
        for (ReadLog.Warning warning : read.warnings()) {
            line(text, warning.row(), warning.message());
        }
        for (ImportedLog.Offer offer : imported.offers()) {
            line(text, offer.row(), offer.message());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, int row, String message) {
        text.append('\n').append(row == 0 ? "" : "Row " + row + ": ").append(message);
    }
}
