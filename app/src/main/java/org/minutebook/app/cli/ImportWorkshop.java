package org.minutebook.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.WorkshopReader;
import org.minutebook.db.change.ApproveWorkshop;
import org.minutebook.db.change.KeepWorkshop;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.workshop.WorkshopLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "workshop",
        description = "Take what a workshop recommends (Word, Excel or CSV) as the table of that meeting.")
final class ImportWorkshop extends BookCommand {
    @Parameters(paramLabel = "FILE", description = "A file with the table: .docx, .xlsx, .ods or .csv.")
    @Nullable
    Path file;

    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(
            names = "--meeting",
            paramLabel = "DATE",
            required = true,
            description = "The workshop: its day, or its id.")
    String meeting = "";

    @Option(
            names = "--approved",
            paramLabel = "DATE",
            description = "Then make its actions live: the meeting that approved them, by its day or its id,")
    String approved = "";

    @Option(names = "--item", paramLabel = "NUMBER", description = "and the number of the item.")
    String item = "";

    @Option(names = "--dry-run", description = "Only report; take nothing.")
    boolean dryRun;

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, Refused, IntakeProblem {
        Path given = file;
        if (given == null) {
            throw new WrongUse("Name the file to import.");
        }
        if (approved.isBlank() != item.isBlank() || dryRun && !item.isBlank()) {
            throw new WrongUse("--approved goes with --item, and without --dry-run.");
        }
        Board whose = Boards.get(book, board);
        Meeting of = Meetings.get(book, whose, meeting);
        Optional<AgendaItem> under = item.isBlank()
                ? Optional.empty()
                : Optional.of(Items.get(book, Meetings.get(book, whose, approved), item));
        List<WorkshopLine> lines =
                WorkshopReader.read(given, new TerminalProgress(surroundings().err(), !json));
        KeepWorkshop act = new KeepWorkshop(of.id(), lines);
        int kept = dryRun ? book.rehearse(act) : book.apply(act).result();
        int live = under.isPresent()
                ? book.apply(new ApproveWorkshop(of.id(), under.get())).result().size()
                : 0;
        long numbered = lines.stream().filter(line -> line.number() > 0).count();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", given.toString());
        value.put("lines", kept);
        value.put("numbered", numbered);
        value.put("live", live);
        value.put("dryRun", dryRun);
        return answer(
                value,
                (dryRun ? "Would take " : "Took ") + numbered + " numbered actions in " + kept
                        + " lines of the workshop’s" + " table"
                        + (under.isPresent() ? "; " + live + " are now in the action log." : "."));
    }
}
