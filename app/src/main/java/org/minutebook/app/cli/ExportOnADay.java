package org.minutebook.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.MembershipRequest;
import org.minutebook.app.documents.Progress;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what a board's members are, or have registered, on a day. */
abstract class ExportOnADay extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "docx, pdf, html, xlsx or csv.")
    String format = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The day of which it speaks (default: today).")
    @Nullable
    LocalDate on;

    @Mixin
    ToFile to = new ToFile();

    /** What the rows of the file are: "seats". */
    private final String rows;

    ExportOnADay(String rows) {
        this.rows = rows;
    }

    abstract Exported write(Exporting exporting, MembershipRequest request, Progress progress) throws ExportProblem;

    @Override
    final int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Format wanted = Format.called(format)
                .orElseThrow(() -> new WrongUse("“" + format + "” is no format: give docx, pdf, html, xlsx or csv."));
        Board found = Boards.get(book, board);
        Exported exported = write(
                new Exporting(book, surroundings().who()),
                new MembershipRequest(found.id(), to.style, Optional.ofNullable(on), wanted, to.file(), to.replace),
                new TerminalProgress(surroundings().err(), !json));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("rows", exported.rows());
        value.put("pages", exported.pages());
        return answer(value, "Wrote " + exported.rows() + " " + rows + " to " + exported.file() + ".");
    }
}
