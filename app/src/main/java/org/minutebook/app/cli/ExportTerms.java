package org.minutebook.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.TermsRequest;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.rules.terms.TermsInForce;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "terms",
        description = "Write the terms of reference of a board that are in force on a day.")
final class ExportTerms extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "docx, pdf or html.")
    String format = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The day on which they are in force (default: today).")
    @Nullable
    LocalDate on;

    @Mixin
    ToFile to = new ToFile();

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Board found = Boards.get(book, board);
        Format wanted = Documents.format(format, "terms of reference");
        LocalDate day = on == null ? LocalDate.now(book.clock()) : on;
        List<TermsOfReference> versions = book.read(stores -> stores.boards().terms(found.id()));
        TermsOfReference terms = TermsInForce.on(versions, day).version();
        if (terms == null) {
            throw new CommandFailed("The book has no terms of reference of “" + found.name() + "” that are in force on "
                    + day + ". Enter them under the board's standing items.");
        }
        Exported exported = new Exporting(book, surroundings().who())
                .terms(new TermsRequest(terms, to.style, wanted, to.file(), to.replace));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("pages", exported.pages());
        return answer(value, "Wrote the terms of reference to " + exported.file() + ".");
    }
}
