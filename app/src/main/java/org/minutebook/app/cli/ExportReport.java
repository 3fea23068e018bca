package org.minutebook.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.ReportRequest;
import org.minutebook.app.documents.compose.ReportComposer;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Paper;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "report",
        description = "Write a report on the council's form, to be read or for its author to fill in.")
final class ExportReport extends BookCommand {
    @Option(names = "--paper", paramLabel = "ID", description = "The paper, by its id.")
    long paper;

    @Option(names = "--board", paramLabel = "NAME", description = "Or the board, by name or short name,")
    String board = "";

    @Option(names = "--meeting", paramLabel = "DATE", description = "the meeting, by its day or its id,")
    String meeting = "";

    @Option(names = "--item", paramLabel = "NUMBER", description = "and the number of the item that it is before.")
    String item = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "docx, pdf or html.")
    String format = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    @Nullable
    Path out;

    @Option(names = "--for-author", description = "Ask for what nobody answered yet; the file can be imported again.")
    boolean forAuthor;

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
        if (paper == 0 && (board.isBlank() || meeting.isBlank() || item.isBlank())) {
            throw new WrongUse("Say which report: --paper ID, or --board, --meeting and --item.");
        }
        Paper found = paper > 0 ? Papers.get(book, paper) : Papers.get(book, board, meeting, item);
        Exported exported = new Exporting(book, surroundings().who())
                .report(new ReportRequest(
                        found.id(),
                        style,
                        Audiences.read(audience),
                        forAuthor ? ReportComposer.Copy.AUTHOR : ReportComposer.Copy.FINISHED,
                        Documents.format(format, "a report"),
                        file,
                        replace));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("pages", exported.pages());
        return answer(value, "Wrote the report “" + found.title() + "” to " + exported.file() + ".");
    }
}
