package org.minutebook.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.index.Found;
import org.minutebook.app.index.Hit;
import org.minutebook.app.index.SearchIndex;
import org.minutebook.app.index.Wish;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.calendar.DayWords;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "search",
        description = {
            "Minutes, actions, decisions, papers, people, matters and meetings, the best hit first.",
            "Every word must be there; the last may be the beginning of one. Put a phrase in quotation marks. Chips"
                    + " narrow: is:open, is:overdue, is:closed, owner:NAME, board:NAME, before:DATE, after:DATE and"
                    + " kind:minute, action, decision, paper, person, meeting or matter."
        })
final class Search extends BookCommand {
    private static final int MOST = 1000;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What is looked for, with chips where wanted.")
    List<String> words = List.of();

    @Option(names = "--board", paramLabel = "NAME", description = "Only of this board, by name or short name.")
    String board = "";

    @Option(names = "--limit", paramLabel = "N", description = "At most so many hits (default: ${DEFAULT-VALUE}).")
    int limit = 20;

    @Option(
            names = "--audience",
            paramLabel = "WORD",
            description =
                    "public: nothing that is kept from the public; restricted (default): all that is in the book.")
    String audience = "restricted";

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse {
        if (limit < 1 || limit > MOST) {
            throw new WrongUse("--limit takes a number from 1 to " + MOST + ".");
        }
        boolean publicOnly = Audiences.read(audience) == Audience.PUBLIC;
        Optional<Id<Board>> of = board.isBlank()
                ? Optional.empty()
                : Optional.of(Boards.get(book, board).id());
        LocalDate now = LocalDate.ofInstant(book.clock().instant(), book.clock().getZone());
        Found found;
        try (SearchIndex index = new SearchIndex(book)) {
            index.bringUpToDate(new TerminalProgress(surroundings().err(), !json));
            found = index.find(typed(words), new Wish(now, limit, limit, publicOnly, of));
        }
        if (found.hits().isEmpty() && !found.understood()) {
            throw new WrongUse(found.says());
        }
        Map<Id<Board>, String> boards = new LinkedHashMap<>();
        book.read(stores -> stores.boards().list()).forEach(one -> boards.put(one.id(), one.name()));
        Map<Id<Meeting>, LocalDate> days = new LinkedHashMap<>();
        book.read(stores -> stores.meetings().list()).forEach(one -> days.put(one.id(), one.day()));
        return answerList(
                found.hits().stream().map(hit -> json(hit, boards, days)).toList(), text(found, boards));
    }

    /** A word that the shell was given in quotation marks is a phrase. */
    private static String typed(List<String> words) {
        List<String> typed = new ArrayList<>();
        for (String word : words) {
            boolean phrase = words.size() > 1 && word.contains(" ") && !word.contains("\"") && !word.contains(":");
            typed.add(phrase ? "\"" + word + "\"" : word);
        }
        return String.join(" ", typed);
    }

    private static Map<String, @Nullable Object> json(
            Hit hit, Map<Id<Board>, String> boards, Map<Id<Meeting>, LocalDate> days) {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put("kind", hit.kind().word());
        value.put("ref", hit.ref());
        value.put("board", board(hit, boards));
        LocalDate day = hit.meeting() == null ? null : days.get(hit.meeting());
        value.put("meeting", day == null ? null : day.toString());
        value.put("title", hit.title().text());
        value.put("excerpt", hit.excerpt().text());
        value.put("restricted", hit.restricted());
        value.put("score", Math.round(hit.score() * 1000) / 1000.0);
        return value;
    }

    private static @Nullable String board(Hit hit, Map<Id<Board>, String> boards) {
        Id<Board> of = hit.board();
        return of == null ? null : boards.get(of);
    }

    private static String text(Found found, Map<Id<Board>, String> boards) {
        if (found.hits().isEmpty()) {
            return found.says();
        }
        List<String> lines = new ArrayList<>();
        for (Hit hit : found.hits()) {
            StringBuilder line = new StringBuilder(hit.kind().word())
                    .append("  ")
                    .append(hit.title().text());
            String of = board(hit, boards);
            LocalDate day = hit.day();
            if (of != null) {
                line.append("  (")
                        .append(of)
                        .append(day == null ? "" : ", " + hit.beforeDay() + DayWords.full(day))
                        .append(')');
            }
            line.append(hit.restricted() ? "  [restricted]" : "").append("  ").append(hit.ref());
            lines.add(line.toString());
            if (!hit.excerpt().text().isBlank()) {
                lines.add("  " + hit.excerpt().text());
            }
        }
        int more = found.count() - found.hits().size();
        if (more > 0) {
            lines.add("");
            lines.add("and " + more + " more: give --limit or more words.");
        }
        return String.join("\n", lines);
    }
}
