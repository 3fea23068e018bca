package org.minutebook.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.ReportRequest;
import org.minutebook.app.documents.compose.ReportComposer;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Paper;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--for-author", description = "Ask for what nobody answered yet; the file can be imported again.")
    boolean forAuthor;

    @Mixin
    ToFile to = new ToFile();

    @Mixin
    Readers audience = new Readers();

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        if (paper == 0 && (board.isBlank() || meeting.isBlank() || item.isBlank())) {
            throw new WrongUse("Say which report: --paper ID, or --board, --meeting and --item.");
        }
        Paper found = paper > 0 ? Papers.get(book, paper) : Papers.get(book, board, meeting, item);
        Exported exported = new Exporting(book, surroundings().who())
                .report(new ReportRequest(
                        found.id(),
                        to.style,
                        audience.readers(),
                        forAuthor ? ReportComposer.Copy.AUTHOR : ReportComposer.Copy.FINISHED,
                        Documents.format(format, "a report"),
                        to.file(),
                        to.replace));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("pages", exported.pages());
        return answer(value, "Wrote the report “" + found.title() + "” to " + exported.file() + ".");
    }
}
