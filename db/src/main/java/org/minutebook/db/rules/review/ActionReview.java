package org.minutebook.db.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.RepeatedActions;
import org.minutebook.db.rules.RepeatedActions.Logged;

/**
 * A board's open actions as a chair goes through them: in order, each with the reasons to ask about it, and the three to ask about
 * first.
 *
 * @param log those late for longest first
 * @param reasons those of each action, in the order of their kinds; none for one that nothing tells against
 * @param ask at most three, each with at least one reason
 */
public record ActionReview(
        List<OpenAction> log, Map<Id<Action>, List<Reason>> reasons, List<OpenAction> ask, ReviewCounts counts) {
    private static final int MOST_ASKED = 3;

    /** These take a turn of their own; the others are said beside them. */
    private static final List<Reason.Kind> TURNS = List.of(
            Reason.Kind.OLD,
            Reason.Kind.OVERDUE,
            Reason.Kind.PROMISED_AGAIN,
            Reason.Kind.REPEATED,
            Reason.Kind.NOTHING_SAID);

    /** Two actions of which somebody said that they are not the same. */
    public record Apart(Id<Action> one, Id<Action> other) {}

    /**
     * Reviews a log.
     *
     * @param meetings the days on which the board met
     */
    public static ActionReview of(List<OpenAction> open, Set<Apart> apart, List<LocalDate> meetings, LocalDate today) {
        List<OpenAction> log = open.stream()
                .sorted(Comparator.comparingLong((OpenAction one) -> one.late(today))
                        .reversed())
                .toList();
        Map<Id<Action>, List<OpenAction>> same = repeated(log, apart);
        Why why = new Why(log, same, meetings, today);
        Map<Id<Action>, List<Reason>> reasons = new HashMap<>();
        log.forEach(one -> reasons.put(one.id(), why.of(one)));
        return new ActionReview(log, reasons, ask(log, reasons, same, why), ReviewCounts.of(log, same, today));
    }

    public List<Reason> reasons(OpenAction action) {
        return reasons.getOrDefault(action.id(), List.of());
    }

    /** Each action that was agreed twice in the same words, with the others of those words. */
    private static Map<Id<Action>, List<OpenAction>> repeated(List<OpenAction> log, Set<Apart> apart) {
        Map<Logged, OpenAction> by = new HashMap<>();
        List<Logged> logged = new ArrayList<>();
        for (OpenAction one : log) {
            Logged line = new Logged(one.reference(), one.raised(), one.text());
            if (by.putIfAbsent(line, one) == null) {
                logged.add(line);
            }
        }
        Map<Id<Action>, List<OpenAction>> same = new HashMap<>();
        for (RepeatedActions.Supersedes found : RepeatedActions.find(logged)) {
            OpenAction later = by.get(found.later());
            OpenAction earlier = by.get(found.earlier());
            if (later != null
                    && earlier != null
                    && !apart.contains(new Apart(later.id(), earlier.id()))
                    && !apart.contains(new Apart(earlier.id(), later.id()))) {
                same.computeIfAbsent(later.id(), _ -> new ArrayList<>()).add(earlier);
                same.computeIfAbsent(earlier.id(), _ -> new ArrayList<>()).add(later);
            }
        }
        return same;
    }

    /**
     * One for each reason in its turn, then the next oldest; what repeats an action that is asked about is asked with it. Of two that
     * weigh the same the one that comes first in the log is asked.
     */
    private static List<OpenAction> ask(
            List<OpenAction> log,
            Map<Id<Action>, List<Reason>> reasons,
            Map<Id<Action>, List<OpenAction>> same,
            Why why) {
        Map<Id<Action>, Integer> places = new HashMap<>();
        log.forEach(one -> places.put(one.id(), places.size()));
        List<OpenAction> ask = new ArrayList<>();
        Set<Id<Action>> taken = new HashSet<>();
        List<Reason.Kind> turns = new ArrayList<>(TURNS);
        turns.addAll(List.of(Reason.Kind.OLD, Reason.Kind.OLD));
        for (Reason.Kind kind : turns) {
            Optional<OpenAction> next = log.stream()
                    .filter(one -> !one.parked() && !taken.contains(one.id()))
                    .filter(one -> reasons.getOrDefault(one.id(), List.of()).stream()
                            .anyMatch(reason -> reason.kind() == kind))
                    .max(Comparator.comparingLong((OpenAction one) -> why.weight(one, kind))
                            .thenComparing(one -> places.getOrDefault(one.id(), 0), Comparator.reverseOrder()));
            if (next.isPresent() && ask.size() < MOST_ASKED) {
                ask.add(next.get());
                taken.add(next.get().id());
                same.getOrDefault(next.get().id(), List.of()).forEach(one -> taken.add(one.id()));
            }
        }
        return List.copyOf(ask);
    }
}
