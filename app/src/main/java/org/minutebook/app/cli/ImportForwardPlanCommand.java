package org.minutebook.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.intake.ForwardPlanReader;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.PlanField;
import org.minutebook.app.documents.intake.ReadLog;
import org.minutebook.app.documents.intake.ReadPlan;
import org.minutebook.db.change.ImportForwardPlan;
import org.minutebook.db.change.ImportedLog;
import org.minutebook.db.change.ImportedPlan;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.rules.calendar.DayWords;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "forward-plan",
        description = "Take a forward plan (Excel, Word or CSV) into a board's; the same file again updates.")
final class ImportForwardPlanCommand extends BookCommand {
    @Parameters(paramLabel = "FILE", description = "The forward plan: .xlsx, .docx or .csv.")
    @Nullable
    Path file;

    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--create-board", description = "Make the board first where the book has none of that name.")
    boolean createBoard;

    @Option(
            names = "--map",
            paramLabel = "FIELD=HEADING,…",
            description = "Match headings by hand: \"Agenda=Subject,Lead=Sponsor\".")
    String map = "";

    @Option(names = "--dry-run", description = "Only report; take nothing.")
    boolean dryRun;

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, Refused, IntakeProblem {
        Path given = file;
        if (given == null) {
            throw new WrongUse("Name the file to import.");
        }
        Map<PlanField, String> mapping = map.isBlank() ? Map.of() : PlanField.mapping(map);
        Optional<Board> found = Boards.find(book, board);
        Board into = found.isEmpty() && !createBoard ? Boards.get(book, board) : found.orElse(null);
        ReadPlan read = ForwardPlanReader.read(
                given, mapping, new TerminalProgress(surroundings().err(), !json));
        ImportForwardPlan act = new ImportForwardPlan(
                into == null ? null : into.id(),
                into == null ? board : "",
                String.valueOf(given.getFileName()),
                read.lines());
        ImportedPlan imported = dryRun ? book.rehearse(act) : book.apply(act).result();
        List<ReadLog.Warning> warnings = warnings(read, imported);
        return answer(value(read, imported, warnings), text(read, imported, warnings));
    }

    private static List<ReadLog.Warning> warnings(ReadPlan read, ImportedPlan imported) {
        List<ReadLog.Warning> warnings = new ArrayList<>(read.warnings());
        imported.meetings()
                .forEach(day -> warnings.add(new ReadLog.Warning(
                        row(read, day),
                        "date",
                        day.toString(),
                        day.toString(),
                        "The board had no meeting on " + DayWords.full(day) + ", so one is planned for that day.")));
        for (ImportedLog.Offer offer : imported.offers()) {
            warnings.add(
                    new ReadLog.Warning(offer.row(), offer.field(), offer.printed(), offer.read(), offer.message()));
        }
        return warnings;
    }

    private static int row(ReadPlan read, LocalDate day) {
        return read.lines().stream()
                .filter(line -> day.equals(line.day()))
                .mapToInt(line -> line.row())
                .findFirst()
                .orElse(0);
    }

    private Map<String, Object> value(ReadPlan read, ImportedPlan imported, List<ReadLog.Warning> warnings) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", read.file().toString());
        value.put("read", read.entries());
        value.put("imported", imported.imported());
        value.put("updated", imported.updated());
        value.put("unchanged", imported.unchanged());
        value.put("meetings", imported.meetings().stream().map(String::valueOf).toList());
        value.put("dryRun", dryRun);
        value.put("skipped", read.skipped());
        value.put("warnings", warnings);
        return value;
    }

    private String text(ReadPlan read, ImportedPlan imported, List<ReadLog.Warning> warnings) {
        StringBuilder text = new StringBuilder();
        text.append(dryRun ? "Would take " : "Took ")
                .append(imported.imported())
                .append(" new entries and ")
                .append(dryRun ? "update " : "updated ")
                .append(imported.updated())
                .append("; ")
                .append(imported.unchanged())
                .append(" were there already as they are (")
                .append(read.place())
                .append(").");
        read.skipped().forEach(skipped -> text.append("\nRow ")
                .append(skipped.row())
                .append(" was left out: ")
                .append(skipped.reason()));
        warnings.forEach(warning -> text.append('\n')
                .append(warning.row() == 0 ? "" : "Row " + warning.row() + ": ")
                .append(warning.message()));
        return text.toString();
    }
}
