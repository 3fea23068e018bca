package org.minutebook.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.PlanRequest;
import org.minutebook.app.documents.compose.PlanRecord;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.rules.plan.Drift;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "forward-plan",
        description = "Write a board's forward plan: Date, Agenda and Lead, and what has no date.")
final class ExportForwardPlan extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "docx, xlsx, pdf, csv or html.")
    String format = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day to print (default: the first entry that is open, or today).")
    @Nullable
    LocalDate from;

    @Option(names = "--drift", description = "Add what has drifted: promised, planned and on the agenda compared.")
    boolean drift;

    @Mixin
    ToFile to = new ToFile();

    @Mixin
    Readers audience = new Readers();

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Format wanted = Format.called(format)
                .orElseThrow(() -> new WrongUse("“" + format + "” is no format: give docx, xlsx, pdf, csv or html."));
        Audience reader = audience.readers();
        Board found = Boards.get(book, board);
        Exported exported = new Exporting(book, surroundings().who())
                .forwardPlan(
                        new PlanRequest(
                                found.id(),
                                to.style,
                                reader,
                                Optional.ofNullable(from),
                                drift,
                                wanted,
                                to.file(),
                                to.replace),
                        new TerminalProgress(surroundings().err(), !json));
        LocalDate today = LocalDate.now(book.clock());
        List<Drift> drifted = book.read(stores -> PlanRecord.of(stores, found.id(), reader, today))
                .drift();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("rows", exported.rows());
        value.put("pages", exported.pages());
        value.put("drift", drifted.stream().map(ExportForwardPlan::value).toList());
        return answer(value, text(exported, drifted));
    }

    private static Map<String, Object> value(Drift one) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("kind", one.kind().words());
        value.put("title", one.title());
        value.put("day", one.day() == null ? "" : one.day().toString());
        value.put("says", one.says());
        value.put("cure", one.cure());
        return value;
    }

    private String text(Exported exported, List<Drift> drifted) {
        StringBuilder text = new StringBuilder("Wrote " + exported.rows() + " entries to " + exported.file() + ".");
        if (drift) {
            drifted.forEach(one ->
                    text.append('\n').append(one.kind().words()).append(": ").append(one.says()));
        }
        return text.toString();
    }
}
