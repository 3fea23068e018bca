package org.minutebook.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.MinutesRequest;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "minutes", description = "Write the minutes of a meeting.")
final class ExportMinutes extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--meeting", paramLabel = "DATE", required = true, description = "The meeting: its day, or its id.")
    String meeting = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "docx, pdf, html or xlsx.")
    String format = "";

    @Mixin
    ToFile to = new ToFile();

    @Mixin
    Readers audience = new Readers();

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Format wanted = Format.called(format)
                .filter(each -> each != Format.CSV)
                .orElseThrow(
                        () -> new WrongUse("“" + format + "” is no format of minutes: give docx, pdf, html or xlsx."));
        Board found = Boards.get(book, board);
        Meeting held = Meetings.get(book, found, meeting);
        MinutesRequest request =
                new MinutesRequest(held.id(), to.style, audience.readers(), wanted, to.file(), to.replace);
        Exported exported = new Exporting(book, surroundings().who())
                .minutes(request, new TerminalProgress(surroundings().err(), !json));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("pages", exported.pages());
        return answer(value, "Wrote the minutes of " + held.day() + " to " + exported.file() + ".");
    }
}
