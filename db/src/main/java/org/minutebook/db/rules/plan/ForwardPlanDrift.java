package org.minutebook.db.rules.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * Where a board's forward plan, its agendas and what it was promised have drifted apart (catalogue F8): promised but not planned, planned
 * but not on the agenda, on the agenda but never planned, put off. It is the board's own work programme: no rule of law is missed by any
 * of it (rulebook CON-05).
 */
public final class ForwardPlanDrift {
    /** What is older than this is history and nobody's work. */
    static final int MONTHS_BACK = 6;

    /** What came unplanned to a meeting is soon taken, and then nobody plans it any more. */
    private static final int UNPLANNED_MONTHS_BACK = 1;

    private final LocalDate today;
    private final List<ForwardPlanEntry> entries;
    private final List<AgendaItem> items;
    private final Map<Id<Meeting>, Meeting> meetings = new HashMap<>();
    private final Map<Id<ForwardPlanEntry>, AgendaItem> links;
    private final Set<AgendaItem> suggested = new HashSet<>();
    private final List<Drift> drift = new ArrayList<>();

    private ForwardPlanDrift(
            List<Meeting> meetings, List<ForwardPlanEntry> entries, List<AgendaItem> items, LocalDate today) {
        this.today = today;
        this.entries = entries;
        this.items = items;
        meetings.forEach(meeting -> this.meetings.put(meeting.id(), meeting));
        links = PlanLinks.of(entries, items);
    }

    /**
     * The drift of one board's plan, by its kind and day.
     *
     * @param meetings all of the board
     * @param items the items of the meetings that are looked at
     * @param sayings what may promise a later appearance
     */
    public static List<Drift> of(
            List<Meeting> meetings,
            List<ForwardPlanEntry> entries,
            List<AgendaItem> items,
            List<Saying> sayings,
            LocalDate today) {
        ForwardPlanDrift report = new ForwardPlanDrift(meetings, entries, items, today);
        meetings.stream().sorted(Comparator.comparing(Meeting::day)).forEach(report::compare);
        entries.forEach(report::alone);
        BrokenPromises promises = new BrokenPromises(meetings, entries, items, today);
        sayings.forEach(saying -> report.drift.addAll(promises.in(saying)));
        report.drift.sort(
                Comparator.comparing(Drift::kind).thenComparing(one -> one.day() == null ? LocalDate.MAX : one.day()));
        return List.copyOf(report.drift);
    }

    /** One meeting's agenda, where it has one, beside what was planned for it. */
    private void compare(Meeting meeting) {
        List<AgendaItem> business = items.stream()
                .filter(item -> item.meeting().equals(meeting.id()) && PlanLinks.plannable(item))
                .toList();
        if (business.isEmpty() || old(meeting.day()) || PlanState.failed(meeting)) {
            return;
        }
        List<ForwardPlanEntry> loose = entries.stream()
                .filter(entry -> meeting.id().equals(entry.meeting())
                        && !links.containsKey(entry.id())
                        && state(entry).open())
                .toList();
        List<AgendaItem> free =
                business.stream().filter(item -> !links.containsValue(item)).toList();
        Map<Id<ForwardPlanEntry>, TitleLikeness.Pair> pairs = new HashMap<>();
        TitleLikeness.pairs(
                        loose.stream().map(ForwardPlanEntry::title).toList(),
                        free.stream().map(AgendaItem::title).toList())
                .forEach(pair -> pairs.put(loose.get(pair.one()).id(), pair));
        for (ForwardPlanEntry entry : loose) {
            TitleLikeness.Pair pair = pairs.get(entry.id());
            if (pair == null) {
                missing(entry, meeting);
            } else {
                AgendaItem item = free.get(pair.other());
                suggested.add(item);
                drift.add(new Drift(
                        Drift.Kind.LINK_SUGGESTED,
                        entry.title(),
                        "“" + entry.title() + "” may be " + named(item) + " of " + DayWords.date(meeting.day()) + ". "
                                + pair.likeness().because(),
                        "Link the two where they are one subject.",
                        entry.id(),
                        item.id(),
                        meeting.id(),
                        meeting.day()));
            }
        }
        if (BoardMeetings.isOne(meeting) && !meeting.day().isBefore(today.minusMonths(UNPLANNED_MONTHS_BACK))) {
            free.stream()
                    .filter(item -> !suggested.contains(item) && PlanLinks.business(item) && !planned(item))
                    .forEach(item -> neverPlanned(item, meeting));
        }
    }

    private void missing(ForwardPlanEntry entry, Meeting meeting) {
        boolean over = meeting.state() == Meeting.State.HELD || meeting.day().isBefore(today);
        drift.add(new Drift(
                Drift.Kind.PLANNED_NOT_ON_AGENDA,
                entry.title(),
                "“" + entry.title() + "” " + (over ? "was" : "is") + " planned for " + DayWords.date(meeting.day())
                        + " and " + (over ? "was" : "is") + " not on its agenda." + slips(entry),
                over
                        ? "Move it to a coming meeting, or drop it with the reason."
                        : "Put it on the agenda, or move it to another meeting.",
                entry.id(),
                null,
                meeting.id(),
                meeting.day()));
    }

    /** Whether the plan has its subject, for whatever day. */
    private boolean planned(AgendaItem item) {
        return entries.stream()
                .filter(entry -> entry.state() != ForwardPlanEntry.State.DROPPED)
                .anyMatch(entry -> (entry.matter() != null && entry.matter().equals(item.matter()))
                        || TitleLikeness.between(entry.title(), item.title()).isPresent());
    }

    private void neverPlanned(AgendaItem item, Meeting meeting) {
        drift.add(new Drift(
                Drift.Kind.NEVER_PLANNED,
                item.title(),
                capital(named(item)) + " of " + DayWords.date(meeting.day()) + " was never in the forward plan.",
                "Add it to the plan, so that the plan shows what was taken.",
                null,
                item.id(),
                meeting.id(),
                meeting.day()));
    }

    /** What an entry says by itself: its day passed, was put off, or is no meeting's. */
    private void alone(ForwardPlanEntry entry) {
        PlanState state = state(entry);
        Meeting meeting = meetings.get(entry.meeting());
        LocalDate day = PlanState.day(entry, meeting);
        if (!state.open() || (day != null && old(day) && state != PlanState.SLIPPED)) {
            return;
        }
        boolean said = drift.stream().anyMatch(one -> entry.id().equals(one.entry()));
        if (state == PlanState.SLIPPED && !said && day != null) {
            String why = meeting != null && PlanState.failed(meeting)
                    ? "the meeting of " + DayWords.date(day) + ", which was "
                            + meeting.state().name().toLowerCase(Locale.UK)
                    : DayWords.date(day) + ", and that day has passed";
            add(
                    Drift.Kind.SLIPPED,
                    entry,
                    meeting,
                    day,
                    "was planned for " + why + "." + slips(entry),
                    "Move it to a coming meeting, or drop it with the reason.");
        } else if (!said
                && state != PlanState.ON_AGENDA
                && !Slips.of(entry.note()).isEmpty()) {
            add(
                    Drift.Kind.SLIPPED,
                    entry,
                    meeting,
                    day,
                    "has" + slips(entry).replaceFirst("^ It has", ""),
                    "Ask its lead whether the day it has now will hold.");
        }
        if (state == PlanState.PLANNED && meeting == null && day != null) {
            add(
                    Drift.Kind.NO_MEETING,
                    entry,
                    null,
                    day,
                    "is planned for " + DayWords.date(day) + ", on which the board does not meet.",
                    "Move it to a meeting, or add a meeting on that day.");
        }
    }

    private void add(
            Drift.Kind kind,
            ForwardPlanEntry entry,
            @Nullable Meeting meeting,
            @Nullable LocalDate day,
            String says,
            String cure) {
        drift.add(new Drift(
                kind,
                entry.title(),
                "“" + entry.title() + "” " + says,
                cure,
                entry.id(),
                null,
                meeting == null ? null : meeting.id(),
                day));
    }

    private PlanState state(ForwardPlanEntry entry) {
        return PlanState.of(entry, meetings.get(entry.meeting()), links.get(entry.id()), today);
    }

    private boolean old(LocalDate day) {
        return day.isBefore(today.minusMonths(MONTHS_BACK));
    }

    private static String slips(ForwardPlanEntry entry) {
        List<Slips.Slip> slips = Slips.of(entry.note());
        return slips.isEmpty()
                ? ""
                : " It has slipped " + Slips.times(slips.size()) + ", first from "
                        + DayWords.date(slips.getFirst().from()) + ".";
    }

    private static String named(AgendaItem item) {
        return "item " + (item.agendaNumber().isBlank() ? "" : item.agendaNumber() + " ") + "“"
                + item.title().strip().replaceFirst("\\.$", "") + "”";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
