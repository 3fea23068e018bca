package org.minutebook.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.WorkshopExport;
import org.minutebook.app.documents.WorkshopRequest;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Meeting;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "workshop",
        description = "Write what a workshop recommends: theme, key points, actions and timescale, proposed lead.")
final class ExportWorkshop extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(
            names = "--meeting",
            paramLabel = "DATE",
            required = true,
            description = "The workshop: its day, or its id.")
    String meeting = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "docx, pdf, html, xlsx or csv.")
    String format = "";

    @Mixin
    ToFile to = new ToFile();

    @Mixin
    Readers audience = new Readers();

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Format wanted = Format.called(format)
                .orElseThrow(() -> new WrongUse("“" + format + "” is no format: give docx, pdf, html, xlsx or csv."));
        Meeting of = Meetings.get(book, Boards.get(book, board), meeting);
        Exported exported = new WorkshopExport(book, surroundings().who())
                .write(
                        new WorkshopRequest(of.id(), to.style, audience.readers(), wanted, to.file(), to.replace),
                        new TerminalProgress(surroundings().err(), !json));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("rows", exported.rows());
        value.put("pages", exported.pages());
        return answer(
                value,
                "Wrote the " + exported.rows() + " lines of the workshop of " + of.day() + " to " + exported.file()
                        + ".");
    }
}
