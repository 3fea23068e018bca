package org.minutebook.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.MinutesRequest;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "minutes", description = "Write the minutes of a meeting.")
final class ExportMinutes extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--meeting", paramLabel = "DATE", required = true, description = "The meeting: its day, or its id.")
    String meeting = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "docx, pdf, html or xlsx.")
    String format = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    @Nullable
    Path out;

    @Option(names = "--style", paramLabel = "NAME", description = "A house style (default: the board's own).")
    String style = "";

    @Option(names = "--audience", paramLabel = "AUDIENCE", description = "public (default) or restricted.")
    String audience = "public";

    @Option(names = "--replace", description = "Write over a file that was edited since it was made.")
    boolean replace;

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Path file = out;
        if (file == null) {
            throw new WrongUse("Name the file to write with --out.");
        }
        Format wanted = Format.called(format)
                .filter(each -> each != Format.CSV)
                .orElseThrow(
                        () -> new WrongUse("“" + format + "” is no format of minutes: give docx, pdf, html or xlsx."));
        Board found = Boards.get(book, board);
        Meeting held = Meetings.get(book, found, meeting);
        MinutesRequest request = new MinutesRequest(held.id(), style, readers(), wanted, file, replace);
        Exported exported = new Exporting(book, surroundings().who())
                .minutes(request, new TerminalProgress(surroundings().err(), !json));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("pages", exported.pages());
        return answer(value, "Wrote the minutes of " + held.day() + " to " + exported.file() + ".");
    }

    private Audience readers() throws WrongUse {
        return switch (audience) {
            case "public" -> Audience.PUBLIC;
            case "restricted" -> Audience.RESTRICTED;
            default -> throw new WrongUse("“" + audience + "” is no audience: give public or restricted.");
        };
    }
}
