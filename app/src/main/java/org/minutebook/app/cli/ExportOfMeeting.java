package org.minutebook.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Meeting;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes one document of one meeting. */
abstract class ExportOfMeeting extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--meeting", paramLabel = "DATE", required = true, description = "The meeting: its day, or its id.")
    String meeting = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "docx, pdf or html.")
    String format = "";

    @Mixin
    ToFile to = new ToFile();

    /** With its article, as refusals say it: "a decision sheet". */
    private final String what;

    ExportOfMeeting(String what) {
        this.what = what;
    }

    abstract Exported write(MinuteBook book, Exporting exporting, Meeting of, Format wanted)
            throws CommandFailed, WrongUse, ExportProblem;

    @Override
    final int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Meeting of = Meetings.get(book, Boards.get(book, board), meeting);
        Exported exported = write(book, new Exporting(book, surroundings().who()), of, Documents.format(format, what));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("pages", exported.pages());
        return answer(
                value,
                "Wrote the " + what.replaceFirst("^an? ", "") + " of " + of.day() + " to " + exported.file() + ".");
    }
}
