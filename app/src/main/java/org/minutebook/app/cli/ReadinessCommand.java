package org.minutebook.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minutebook.app.documents.readiness.MeetingReadiness;
import org.minutebook.app.documents.readiness.Readiness;
import org.minutebook.app.documents.readiness.SearchedFiles;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.calendar.DayWords;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "readiness", description = "What a meeting still needs, each line with its cure.")
final class ReadinessCommand extends BookCommand {
    private static final int RED = 3;

    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--meeting", paramLabel = "DATE", required = true, description = "The meeting: its day, or its id.")
    String meeting = "";

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse {
        Board of = Boards.get(book, board);
        Meeting asked = Meetings.get(book, of, meeting);
        SearchedFiles files =
                new SearchedFiles(book, new TerminalProgress(surroundings().err(), !json));
        LocalDate today =
                LocalDate.ofInstant(book.clock().instant(), book.clock().getZone());
        Readiness readiness = book.read(
                stores -> MeetingReadiness.of(stores, asked.id(), today, Calendars.of(stores, of.id()), files));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("ready", readiness.ready());
        value.put(
                "findings",
                readiness.findings().stream().map(ReadinessCommand::json).toList());
        answer(value, text(of, asked, readiness));
        return readiness.red() ? RED : 0;
    }

    private static Map<String, Object> json(Readiness.Line line) {
        Finding finding = line.finding();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("rule", finding.rule().id());
        value.put("level", level(finding));
        value.put("about", finding.about());
        value.put("says", finding.says());
        value.put("cure", finding.cure());
        value.put("source", finding.rule().source());
        value.put("status", finding.rule().status().name());
        value.put(
                "counted",
                finding.count().counted().stream().map(LocalDate::toString).toList());
        line.accepted().ifPresent(one -> value.put("accepted", one.acceptedBy() + ": " + one.reason()));
        return value;
    }

    private static String level(Finding finding) {
        return finding.level().name().toLowerCase(Locale.ROOT);
    }

    private static String text(Board board, Meeting meeting, Readiness readiness) {
        List<String> lines = new ArrayList<>();
        lines.add(board.name() + ", " + DayWords.full(meeting.day()) + ". " + readiness.words(meeting.state()));
        for (Readiness.Line line : readiness.findings()) {
            Finding finding = line.finding();
            lines.add("");
            lines.add(level(finding).toUpperCase(Locale.ROOT) + "  "
                    + finding.rule().id() + "  " + finding.naming(finding.says()));
            if (!finding.cure().isBlank()) {
                lines.add("  Cure: " + finding.cure());
            }
            line.accepted().ifPresent(one -> lines.add("  Accepted by " + one.acceptedBy() + ": " + one.reason()));
        }
        return String.join("\n", lines);
    }
}
