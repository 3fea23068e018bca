package org.minutebook.app.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Days;

/**
 * What the log is narrowed to, as typed: plain words, and the chips {@code open}, {@code closed}, {@code overdue},
 * {@code unowned}, {@code rag:amber}, {@code owner:}, {@code board:} and {@code since:} (raised on that day or later). Every part
 * has to fit.
 */
record ActionFilter(
        boolean open,
        boolean closed,
        boolean overdue,
        boolean unowned,
        List<String> owners,
        List<String> boards,
        List<String> rags,
        @Nullable LocalDate since,
        List<String> words) {
    private static final Pattern PART = Pattern.compile("(?:(owner|board|since|rag):)?(?:\"([^\"]*)\"|(\\S+))");

    static ActionFilter read(String typed, LocalDate today) {
        boolean open = false;
        boolean closed = false;
        boolean overdue = false;
        boolean unowned = false;
        List<String> owners = new ArrayList<>();
        List<String> boards = new ArrayList<>();
        List<String> rags = new ArrayList<>();
        List<String> words = new ArrayList<>();
        LocalDate since = null;
        Matcher part = PART.matcher(typed.toLowerCase(Locale.UK));
        while (part.find()) {
            boolean quoted = part.group(2) != null;
            String word = quoted ? part.group(2) : part.group(3);
            String chip = part.group(1) == null ? "" : part.group(1);
            switch (chip) {
                case "owner" -> owners.add(word);
                case "board" -> boards.add(word);
                case "rag" -> rags.add(word);
                case "since" -> since = Days.read(word, today).orElse(since);
                default -> {
                    String plain = quoted ? "" : word;
                    switch (plain) {
                        case "open" -> open = true;
                        case "closed" -> closed = true;
                        case "overdue" -> overdue = true;
                        case "unowned" -> unowned = true;
                        case "owner:", "board:", "since:", "rag:" -> {} // a chip that is still being typed
                        default -> words.add(word);
                    }
                }
            }
        }
        return new ActionFilter(open, closed, overdue, unowned, owners, boards, rags, since, words);
    }

    boolean fits(ActionLine line) {
        boolean isOpen = ActionLine.isOpen(line.row().state());
        if ((open && !isOpen)
                || (closed && isOpen)
                || (overdue && !line.overdue())
                || (unowned && !line.row().owners().isBlank())) {
            return false;
        }
        LocalDate raised = line.row().raisedOn();
        if (since != null && (raised == null || raised.isBefore(since))) {
            return false;
        }
        return all(owners, line.row().owners())
                && all(boards, line.board())
                && rags.stream().allMatch(rag -> ragFits(line, rag))
                && words.stream().allMatch(line.folded()::contains);
    }

    private static boolean ragFits(ActionLine line, String rag) {
        return line.row().rag().name().toLowerCase(Locale.UK).startsWith(rag);
    }

    private static boolean all(List<String> wanted, String in) {
        if (wanted.isEmpty()) {
            return true;
        }
        String folded = in.toLowerCase(Locale.UK);
        return wanted.stream().allMatch(folded::contains);
    }
}
