package org.minutebook.db.rules.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Verb;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * What comes to the next agenda by rule, each with its reason: what an earlier meeting deferred, did not reach or left undecided,
 * what was withdrawn, what falls due, the minutes that wait for approval and the report on the action log. Then what was planned for
 * this meeting, and the matters that are open.
 */
public final class CarryOver {
    /** A matter that falls due is offered where no later meeting is known, but not years before. */
    private static final int MONTHS_AHEAD = 6;

    /**
     * What became of an item of an earlier meeting.
     *
     * @param verbs the verbs of the clauses resolved under it
     * @param undecided how many recommendations of its papers have neither an outcome nor a clause
     * @param decided whether any recommendation has an outcome, or anything was resolved
     */
    public record Outcome(
            AgendaItem item, Meeting meeting, Set<Verb> verbs, int undecided, boolean decided, boolean withdrawn) {}

    /**
     * What is known when an agenda is made.
     *
     * @param agenda what stands on it now
     * @param following the board's meeting after this one, where one is planned
     * @param earlier items of the board's earlier meetings, headings left out
     * @param meetings the board's meetings
     * @param openActions open actions of the board
     * @param overdue how many of them are overdue
     */
    public record Known(
            Meeting meeting,
            List<AgendaItem> agenda,
            @Nullable LocalDate following,
            List<Outcome> earlier,
            List<Meeting> meetings,
            List<Matter> matters,
            List<ForwardPlanEntry> plan,
            int openActions,
            int overdue) {}

    private CarryOver() {}

    /** Everything that waits and is not on the agenda yet. */
    public static List<Waiting> to(Known known) {
        List<Waiting> waiting = new ArrayList<>();
        known.earlier().stream()
                .filter(outcome ->
                        outcome.meeting().day().isBefore(known.meeting().day()))
                .sorted(Comparator.comparing(
                                (Outcome outcome) -> outcome.meeting().day())
                        .reversed())
                .flatMap(outcome -> carried(outcome, known).stream())
                .forEach(waiting::add);
        minutes(known).ifPresent(waiting::add);
        actionLog(known).ifPresent(waiting::add);
        known.matters().stream().flatMap(matter -> due(matter, known).stream()).forEach(waiting::add);
        known.plan().stream().flatMap(entry -> planned(entry, known).stream()).forEach(waiting::add);
        known.matters().stream()
                .filter(matter -> matter.state() == Matter.State.OPEN)
                .map(matter -> of(Waiting.Source.OPEN_MATTER, matter, matterWords(matter)))
                .forEach(waiting::add);
        return once(waiting, known.agenda());
    }

    /** What is on the agenda waits no longer, and what waits for two reasons waits for the first. */
    private static List<Waiting> once(List<Waiting> waiting, List<AgendaItem> agenda) {
        Set<Id<Matter>> matters = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (AgendaItem item : agenda) {
            titles.add(Fold.text(item.title()));
            if (item.matter() != null) {
                matters.add(item.matter());
            }
        }
        List<Waiting> once = new ArrayList<>();
        for (Waiting one :
                waiting.stream().sorted(Comparator.comparing(Waiting::source)).toList()) {
            boolean there =
                    titles.contains(Fold.text(one.title())) || one.matter() != null && matters.contains(one.matter());
            if (!there) {
                once.add(one);
                titles.add(Fold.text(one.title()));
                if (one.matter() != null) {
                    matters.add(one.matter());
                }
            }
        }
        return once;
    }

    private static Optional<Waiting> carried(Outcome outcome, Known known) {
        AgendaItem item = outcome.item();
        if (item.role() != AgendaItem.Role.ORDINARY || item.heading() || cameBack(outcome, known)) {
            return Optional.empty();
        }
        String day = DayWords.date(outcome.meeting().day());
        return switch (outcome.meeting().state()) {
            case CANCELLED ->
                Optional.of(of(Waiting.Source.NOT_REACHED, item, "The meeting of " + day + " was cancelled."));
            case INQUORATE ->
                outcome.decided()
                        ? Optional.empty()
                        : Optional.of(
                                of(Waiting.Source.NOT_REACHED, item, "The meeting of " + day + " was inquorate."));
            case HELD, ADJOURNED -> {
                if (outcome.withdrawn()) {
                    yield Optional.of(of(Waiting.Source.WITHDRAWN, item, "Withdrawn from the agenda of " + day + "."));
                }
                if (outcome.verbs().contains(Verb.DEFERRED)) {
                    yield Optional.of(of(Waiting.Source.DEFERRED, item, "Deferred on " + day + "."));
                }
                if (outcome.undecided() > 0) {
                    yield Optional.of(of(
                            Waiting.Source.UNDECIDED,
                            item,
                            (outcome.undecided() == 1
                                            ? "A recommendation of its report has"
                                            : outcome.undecided() + " recommendations of its report have")
                                    + " no outcome since " + day + "."));
                }
                yield Optional.empty();
            }
            case PLANNED, CALLED, ISSUED, POSTPONED -> Optional.empty();
        };
    }

    /** Whether a later meeting had it on its agenda: as the same matter, or under the same title. */
    private static boolean cameBack(Outcome outcome, Known known) {
        return known.earlier().stream()
                .filter(later -> later.meeting().day().isAfter(outcome.meeting().day())
                        && later.meeting().day().isBefore(known.meeting().day()))
                .map(Outcome::item)
                .anyMatch(later -> outcome.item().matter() != null
                                && outcome.item().matter().equals(later.matter())
                        || Fold.text(later.title())
                                .equals(Fold.text(outcome.item().title())));
    }

    private static Optional<Waiting> minutes(Known known) {
        boolean there = known.agenda().stream().anyMatch(item -> item.role() == AgendaItem.Role.MINUTES);
        return known.meetings().stream()
                .filter(earlier -> earlier.day().isBefore(known.meeting().day())
                        && earlier.state() == Meeting.State.HELD
                        && earlier.minutesState() != Meeting.MinutesState.APPROVED
                        && earlier.minutesState() != Meeting.MinutesState.APPROVED_SUBJECT_TO_CORRECTIONS)
                .max(Comparator.comparing(Meeting::day))
                .filter(unused -> !there)
                .map(earlier -> procedural(
                        Waiting.Source.MINUTES,
                        "Minutes of " + DayWords.date(earlier.day()),
                        AgendaItem.Role.MINUTES,
                        "They are not approved yet."));
    }

    private static Optional<Waiting> actionLog(Known known) {
        boolean there = known.agenda().stream()
                .map(item -> Fold.text(item.title()))
                .anyMatch(title -> title.contains("actionlog") || title.contains("mattersarising"));
        if (known.openActions() == 0 || there) {
            return Optional.empty();
        }
        String open = known.openActions() == 1 ? "1 action is open" : known.openActions() + " actions are open";
        return Optional.of(procedural(
                Waiting.Source.ACTION_LOG,
                "Action Log",
                AgendaItem.Role.MATTERS_ARISING,
                open + (known.overdue() == 0 ? "." : ", " + known.overdue() + " of them overdue.")));
    }

    private static Optional<Waiting> due(Matter matter, Known known) {
        LocalDate due = matter.dueOn();
        LocalDate following = known.following();
        if (matter.state() != Matter.State.OPEN || due == null) {
            return Optional.empty();
        }
        String by = "Due by " + DayWords.date(due);
        if (following != null) {
            return due.isBefore(following)
                    ? Optional.of(of(
                            Waiting.Source.DUE,
                            matter,
                            by + ", before the following meeting on " + DayWords.date(following) + "."))
                    : Optional.empty();
        }
        return due.isBefore(known.meeting().day().plusMonths(MONTHS_AHEAD))
                ? Optional.of(of(Waiting.Source.DUE, matter, by + ", and no later meeting is planned."))
                : Optional.empty();
    }

    private static Optional<Waiting> planned(ForwardPlanEntry entry, Known known) {
        if (entry.state() != ForwardPlanEntry.State.PLANNED) {
            return Optional.empty();
        }
        if (known.meeting().id().equals(entry.meeting())
                || known.meeting().day().equals(entry.plannedFor())) {
            return Optional.of(of(
                    Waiting.Source.PLANNED,
                    entry,
                    "Planned for this meeting" + (entry.source().isBlank() ? "." : ": " + entry.source() + ".")));
        }
        LocalDate day = entry.plannedFor();
        return day != null && day.isBefore(known.meeting().day())
                ? Optional.of(of(
                        Waiting.Source.SLIPPED,
                        entry,
                        "Planned for " + DayWords.date(day) + " and not on that agenda."))
                : Optional.empty();
    }

    private static String matterWords(Matter matter) {
        String lead = matter.leadPrinted().isBlank() ? "" : ", lead " + matter.leadPrinted();
        String cycle = matter.cycle().isBlank() ? "" : ", " + matter.cycle();
        return "An open matter" + cycle + lead + ".";
    }

    private static Waiting of(Waiting.Source source, AgendaItem item, String reason) {
        return new Waiting(
                source,
                item.title(),
                item.kind(),
                item.role(),
                item.id(),
                item.matter(),
                null,
                item.officerLine(),
                item.audience(),
                reason);
    }

    private static Waiting of(Waiting.Source source, Matter matter, String reason) {
        return new Waiting(
                source,
                matter.title(),
                AgendaItem.Kind.DECISION,
                AgendaItem.Role.ORDINARY,
                null,
                matter.id(),
                null,
                "",
                matter.audience(),
                reason);
    }

    private static Waiting of(Waiting.Source source, ForwardPlanEntry entry, String reason) {
        return new Waiting(
                source,
                entry.title(),
                AgendaItem.Kind.DECISION,
                AgendaItem.Role.ORDINARY,
                null,
                entry.matter(),
                entry.id(),
                "",
                entry.audience(),
                reason);
    }

    private static Waiting procedural(Waiting.Source source, String title, AgendaItem.Role role, String reason) {
        return new Waiting(
                source, title, AgendaItem.Kind.PROCEDURAL, role, null, null, null, "", Audience.PUBLIC, reason);
    }
}
