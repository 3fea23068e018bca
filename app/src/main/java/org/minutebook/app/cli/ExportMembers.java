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
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "members",
        description = "Write the members of a board on a day: seats, holders, vacancies, voting, substitutes.")
final class ExportMembers extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "docx, pdf, html, xlsx or csv.")
    String format = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The day of which it speaks (default: today).")
    @Nullable
    LocalDate on;

    @Mixin
    ToFile to = new ToFile();

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Format wanted = Format.called(format)
                .orElseThrow(() -> new WrongUse("“" + format + "” is no format: give docx, pdf, html, xlsx or csv."));
        Board found = Boards.get(book, board);
        Exported exported = new Exporting(book, surroundings().who())
                .members(
                        new MembershipRequest(
                                found.id(), to.style, Optional.ofNullable(on), wanted, to.file(), to.replace),
                        new TerminalProgress(surroundings().err(), !json));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("rows", exported.rows());
        value.put("pages", exported.pages());
        return answer(value, "Wrote " + exported.rows() + " seats to " + exported.file() + ".");
    }
}
