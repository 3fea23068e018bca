package org.minutebook.app.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.PrintedDate;

/**
 * What was typed, understood: words, phrases in quotation marks, and chips. A colon that belongs to no chip is a mark like any
 * other. What cannot be understood is said in a sentence.
 *
 * @param phrases the words of each phrase
 * @param before a day before which it has to be
 * @param after a day on which or after which it has to be
 * @param problem what was not understood; blank where all was
 */
record Asked(
        List<Word> words,
        List<List<String>> phrases,
        Set<State> states,
        List<String> owners,
        List<String> boards,
        Set<FoundKind> kinds,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        String problem) {
    static final String NOTHING_TYPED = "Type a word, a name or a reference.";
    private static final int LONGEST = 1000;
    private static final int MOST_WORDS = 40;
    private static final Pattern PART = Pattern.compile(
            "(?:(is|owner|board|kind|before|after):)?(?:[\"\u201C\u201D]([^\"\u201C\u201D]*)[\"\u201C\u201D]|(\\S+)|)",
            Pattern.CASE_INSENSITIVE);

    /** @param begun whether it is only the beginning of a word */
    record Word(List<String> forms, String singular, boolean begun) {
        /** Folded, hyphens taken out. */
        String whole() {
            return forms.getFirst();
        }
    }

    enum State {
        OPEN,
        CLOSED,
        OVERDUE
    }

    static Asked read(String typed, LocalDate today) {
        return new Reader(today).read(typed);
    }

    boolean hasChips() {
        return !states.isEmpty()
                || !owners.isEmpty()
                || !boards.isEmpty()
                || !kinds.isEmpty()
                || before != null
                || after != null;
    }

    /** The same words without the chips. */
    Asked withoutChips() {
        return new Asked(words, phrases, Set.of(), List.of(), List.of(), Set.of(), null, null, "");
    }

    private static final class Reader {
        private final LocalDate today;
        private final List<Word> words = new ArrayList<>();
        private final List<List<String>> phrases = new ArrayList<>();
        private final Set<State> states = EnumSet.noneOf(State.class);
        private final List<String> owners = new ArrayList<>();
        private final List<String> boards = new ArrayList<>();
        private final Set<FoundKind> kinds = EnumSet.noneOf(FoundKind.class);
        private @Nullable LocalDate before;
        private @Nullable LocalDate after;
        private String problem = "";

        Reader(LocalDate today) {
            this.today = today;
        }

        Asked read(String typed) {
            if (typed.length() > LONGEST) {
                return nothing("That is too long to search for. Ask for a few words of it.");
            }
            Matcher part = PART.matcher(typed);
            while (part.find()) {
                String chip = part.group(1) == null ? "" : part.group(1).toLowerCase(Locale.ROOT);
                boolean quoted = part.group(2) != null;
                String value = quoted ? part.group(2) : part.group(3) == null ? "" : part.group(3);
                if (value.isBlank()) {
                    continue; // a chip or a phrase that is still being typed
                }
                if (!chip.isEmpty()) {
                    chip(chip, value.strip());
                } else if (quoted) {
                    phrase(value);
                } else {
                    word(value, part.end() == typed.length());
                }
            }
            if (words.size() > 1
                    && words.getLast().begun()
                    && words.getLast().whole().length() == 1) {
                words.removeLast(); // one letter of the next word says nothing yet
            }
            Asked asked = new Asked(
                    List.copyOf(words), List.copyOf(phrases), states, owners, boards, kinds, before, after, problem);
            if (!problem.isBlank()) {
                return nothing(problem);
            }
            if (words.size() + phrases.size() > MOST_WORDS) {
                return nothing("That is too much to search for at once. Ask for a few words of it.");
            }
            return words.isEmpty() && phrases.isEmpty() && !asked.hasChips() ? nothing(NOTHING_TYPED) : asked;
        }

        private Asked nothing(String says) {
            return new Asked(List.of(), List.of(), Set.of(), List.of(), List.of(), Set.of(), null, null, says);
        }

        private void phrase(String value) {
            List<String> phrase = new ArrayList<>();
            PrintedText.EXACT.forms(value).forEach(forms -> phrase.add(forms.getFirst()));
            if (!phrase.isEmpty()) {
                phrases.add(List.copyOf(phrase));
            }
        }

        private void word(String value, boolean last) {
            List<List<String>> read = PrintedText.EXACT.forms(value);
            for (int i = 0; i < read.size(); i++) {
                List<String> forms = read.get(i);
                boolean begun = i == read.size() - 1 && (last || value.endsWith("*"));
                String singular = FoldedWords.singular(forms.getFirst());
                words.add(new Word(forms, singular, begun));
            }
        }

        private void chip(String chip, String value) {
            switch (chip) {
                case "is" -> state(value);
                case "kind" ->
                    FoundKind.called(value.toLowerCase(Locale.ROOT))
                            .ifPresentOrElse(
                                    kinds::add,
                                    () -> problem = "“kind:" + value
                                            + "” is not known. Write kind:minute, action, decision, paper, person,"
                                            + " meeting or matter.");
                case "owner" -> owners.add(value);
                case "board" -> boards.add(value);
                case "before" -> before = day(chip, value);
                default -> after = day(chip, value);
            }
        }

        private void state(String value) {
            for (State state : State.values()) {
                if (state.name().equalsIgnoreCase(value)) {
                    states.add(state);
                    return;
                }
            }
            problem = "“is:" + value + "” is not known. Write is:open, is:overdue or is:closed.";
        }

        private @Nullable LocalDate day(String chip, String value) {
            Optional<LocalDate> day = day(value);
            if (day.isEmpty()) {
                problem = "“" + chip + ":" + value + "” names no day. Write " + chip + ":2020-01-31, " + chip
                        + ":2020-01, " + chip + ":2020 or " + chip + ":\"31 January 2020\".";
            }
            return day.orElse(null);
        }

        /** A month or a year begins on its first day. */
        private Optional<LocalDate> day(String value) {
            try {
                if (value.equalsIgnoreCase("today")) {
                    return Optional.of(today);
                }
                if (value.matches("\\d{4}")) {
                    return Optional.of(Year.parse(value).atDay(1));
                }
                if (value.matches("\\d{4}-\\d{2}")) {
                    return Optional.of(YearMonth.parse(value).atDay(1));
                }
                if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
                    return Optional.of(LocalDate.parse(value));
                }
                PrintedDate printed = PrintedDate.read(value);
                return Optional.ofNullable(printed.day())
                        .or(() -> Optional.ofNullable(printed.month()).map(month -> month.atDay(1)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
