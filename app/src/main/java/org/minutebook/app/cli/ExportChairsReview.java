package org.minutebook.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.ReviewRequest;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "chairs-review",
        description = "Write the chair's briefing on the open actions of a board: two pages at the most.")
final class ExportChairsReview extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "pdf, docx or html.")
    String format = "";

    @Mixin
    ToFile to = new ToFile();

    @Mixin
    Readers audience = new Readers();

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Format wanted = Documents.format(format, "a chair's briefing");
        Board found = Boards.get(book, board);
        Exported exported = new Exporting(book, surroundings().who())
                .chairsReview(
                        new ReviewRequest(found.id(), to.style, audience.readers(), wanted, to.file(), to.replace));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("pages", exported.pages());
        return answer(value, "Wrote the chair's briefing to " + exported.file() + ".");
    }
}
