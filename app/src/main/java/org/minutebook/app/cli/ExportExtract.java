package org.minutebook.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.minutebook.app.documents.AfterRequest;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "extract", description = "Write the minute of one item by itself, to be certified.")
final class ExportExtract extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--meeting", paramLabel = "DATE", required = true, description = "The meeting: its day, or its id.")
    String meeting = "";

    @Option(
            names = "--item",
            paramLabel = "NUMBER",
            required = true,
            description = "The item: its number on the agenda, or that of its minute.")
    String item = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "docx, pdf or html.")
    String format = "";

    @Mixin
    ToFile to = new ToFile();

    @Mixin
    Readers audience = new Readers();

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Board found = Boards.get(book, board);
        Meeting of = Meetings.get(book, found, meeting);
        Exported exported = new Exporting(book, surroundings().who())
                .after(new AfterRequest(
                        of.id(),
                        new AfterRequest.What.Extract(Items.get(book, of, item).id()),
                        to.style,
                        audience.readers(),
                        Documents.format(format, "an extract"),
                        to.file(),
                        to.replace));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("pages", exported.pages());
        return answer(value, "Wrote the extract of " + of.day() + " to " + exported.file() + ".");
    }
}
