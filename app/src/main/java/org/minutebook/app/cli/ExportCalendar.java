package org.minutebook.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.CalendarExport;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "calendar",
        description = "Write a calendar file (.ics): meetings, last days to publish agendas, and what is due when.")
final class ExportCalendar extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", description = "Only this board, by name or short name.")
    String board = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    @Nullable
    Path out;

    @Option(names = "--replace", description = "Write over a file that was edited since it was made.")
    boolean replace;

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Path file = out;
        if (file == null) {
            throw new WrongUse("Name the file to write with --out.");
        }
        List<Board> boards =
                board.isBlank() ? book.read(stores -> stores.boards().list()) : List.of(Boards.get(book, board));
        Exported exported = new CalendarExport(book, surroundings().who())
                .write(boards, LocalDate.now(book.clock()), file, replace);
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("entries", exported.rows());
        return answer(value, "Wrote " + exported.rows() + " entries to " + exported.file() + ".");
    }
}
