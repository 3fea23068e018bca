package org.minutebook.db.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.ActionAges;
import org.minutebook.db.rules.DueWords;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.plan.Slips;

/** The reasons to ask about each action of one log, in sentences. */
final class Why {
    /** A board that meets every other month hears of an action at every other meeting where somebody works on it. */
    private static final int MEETINGS_WITHOUT_A_WORD = 2;

    private final Map<Id<Action>, List<OpenAction>> same;
    private final List<LocalDate> meetings;
    private final LocalDate today;
    /** The age of the one action that is older than all the others; empty where there is none such. */
    private final OptionalLong oldest;

    Why(List<OpenAction> log, Map<Id<Action>, List<OpenAction>> same, List<LocalDate> meetings, LocalDate today) {
        this.same = same;
        this.meetings = meetings;
        this.today = today;
        long[] two =
                log.stream().mapToLong(one -> -one.age(today)).sorted().limit(2).toArray();
        oldest = two.length == 2 && two[0] != two[1] ? OptionalLong.of(-two[0]) : OptionalLong.empty();
    }

    List<Reason> of(OpenAction action) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, Reason.Kind.OLD, old(action));
        add(reasons, Reason.Kind.OVERDUE, overdue(action));
        add(reasons, Reason.Kind.PROMISED_AGAIN, promisedAgain(action));
        add(reasons, Reason.Kind.REPEATED, repeated(action));
        add(reasons, Reason.Kind.NOTHING_SAID, nothingSaid(action));
        if (action.due().isUnsaid() && action.due().words().isBlank()) {
            add(reasons, Reason.Kind.NO_DATE, Optional.of("It has no due date."));
        }
        if (!action.owned()) {
            add(reasons, Reason.Kind.NO_OWNER, Optional.of("Nobody is named to do it."));
        }
        return List.copyOf(reasons);
    }

    /** How much a reason tells against an action, compared with the same reason of another. */
    long weight(OpenAction action, Reason.Kind kind) {
        return switch (kind) {
            case OLD, REPEATED, NO_DATE, NO_OWNER -> action.age(today);
            case OVERDUE -> late(action.due().until());
            case PROMISED_AGAIN -> promises(action).size();
            case NOTHING_SAID -> silentMeetings(action);
        };
    }

    private static void add(List<Reason> to, Reason.Kind kind, Optional<String> sentence) {
        sentence.ifPresent(says -> to.add(new Reason(kind, says)));
    }

    private Optional<String> old(OpenAction action) {
        long age = action.age(today);
        if (age <= ActionAges.LONG_OPEN) {
            return Optional.empty();
        }
        String longest = oldest.equals(OptionalLong.of(age)) ? ", longer than any other" : "";
        return Optional.of("Open for " + days(age) + longest + ".");
    }

    private Optional<String> overdue(OpenAction action) {
        LocalDate until = action.due().until();
        if (until == null || !action.due().isPast(today)) {
            return Optional.empty();
        }
        String words = action.due().words();
        if (words.isBlank()) {
            return Optional.of("It was due on " + DayWords.date(until) + ", " + days(late(until)) + " ago.");
        }
        return Optional.of("It was promised “" + words + "”"
                + (DueWords.ofTheirOwnDay(words)
                        ? ", which has passed."
                        : "; that passed on " + DayWords.date(until) + "."));
    }

    private long late(@Nullable LocalDate until) {
        return until == null ? 0 : ActionAges.age(until, today);
    }

    private Optional<String> promisedAgain(OpenAction action) {
        List<String> promises = promises(action);
        if (promises.size() < 2) {
            return Optional.empty();
        }
        return Optional.of("Promised " + promises.size() + " times: "
                + String.join(
                        ", then ",
                        promises.stream().map(words -> "“" + words + "”").toList()) + ".");
    }

    /** For when it was promised, each time it was promised for another. What is said again in the same words is another promise. */
    private static List<String> promises(OpenAction action) {
        List<String> promises = new ArrayList<>();
        Set<String> heard = new LinkedHashSet<>();
        for (OpenAction.Said said : action.said()) {
            LocalDate from = said.day() == null ? action.raised() : said.day();
            DueWords read = DueWords.read("", said.text(), from);
            boolean again = !heard.add(Fold.text(said.text()));
            boolean promise = read.kind() == DueWords.Kind.EXACT || read.kind() == DueWords.Kind.IMPLIED;
            if (promise && (again || !promises.contains(read.words()))) {
                promises.add(read.words());
            }
        }
        return promises;
    }

    private Optional<String> repeated(OpenAction action) {
        List<OpenAction> others = same.getOrDefault(action.id(), List.of());
        if (others.isEmpty()) {
            return Optional.empty();
        }
        OpenAction other = others.getFirst();
        boolean agreedAgain = other.raised() != null
                && (action.raised() == null || !other.raised().isBefore(action.raised()));
        String name = other.reference().isBlank() ? "another action" : other.reference();
        String of = other.raised() == null ? "" : " of " + DayWords.date(other.raised());
        return Optional.of(
                agreedAgain
                        ? "Agreed again, word for word, as " + name + of + "; both are open."
                        : "It repeats " + name + of + ", word for word; both are open.");
    }

    private Optional<String> nothingSaid(OpenAction action) {
        long silent = silentMeetings(action);
        LocalDate last = lastWord(action);
        if (last == null || silent < MEETINGS_WITHOUT_A_WORD) {
            return Optional.empty();
        }
        String since = action.said().isEmpty() ? "since it was agreed" : "since " + DayWords.date(last);
        return Optional.of("No update " + since + "; the Board has met " + Slips.times((int) silent) + " since then.");
    }

    private long silentMeetings(OpenAction action) {
        LocalDate last = lastWord(action);
        return last == null
                ? 0
                : meetings.stream()
                        .filter(day -> day.isAfter(last) && !day.isAfter(today))
                        .count();
    }

    /** The day on which something was said last, or on which it was agreed; empty where nobody kept the day. */
    private static @Nullable LocalDate lastWord(OpenAction action) {
        if (action.said().isEmpty()) {
            return action.raised();
        }
        return action.said().getLast().day();
    }

    /** "1,043 days". */
    private static String days(long count) {
        return count == 1 ? "1 day" : String.format(Locale.UK, "%,d days", count);
    }
}
