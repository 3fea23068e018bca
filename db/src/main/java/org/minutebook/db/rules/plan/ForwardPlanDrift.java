package org.minutebook.db.rules.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * Where a board's forward plan, its agendas and what it was promised have drifted apart (catalogue F8): promised but not planned, planned
 * but not on the agenda, on the agenda but never planned, put off. It is the board's own work programme: no rule of law is missed by any
 * of it (rulebook CON-05).
 */
public final class ForwardPlanDrift {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** What is older than this is history and nobody's work. */
    private static final int MONTHS_BACK = 6;

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
     * The drift of one board's plan, by day.
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
        sayings.forEach(report::promised);
        report.drift.sort(Comparator.comparing((Drift one) -> one.day() == null ? LocalDate.MAX : one.day())
                .thenComparing(Drift::kind));
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
                        "“" + entry.title() + "” may be " + named(item) + " of " + DAY.format(meeting.day()) + ". "
                                + pair.likeness().because(),
                        "Tick it where the two are one subject.",
                        entry.id(),
                        item.id(),
                        meeting.id(),
                        meeting.day()));
            }
        }
        free.stream()
                .filter(item -> !suggested.contains(item) && PlanLinks.business(item))
                .forEach(item -> neverPlanned(item, meeting));
    }

    private void missing(ForwardPlanEntry entry, Meeting meeting) {
        boolean over = meeting.state() == Meeting.State.HELD || meeting.day().isBefore(today);
        drift.add(new Drift(
                Drift.Kind.PLANNED_NOT_ON_AGENDA,
                entry.title(),
                "“" + entry.title() + "” " + (over ? "was" : "is") + " planned for " + DAY.format(meeting.day())
                        + " and " + (over ? "was" : "is") + " not on its agenda." + slips(entry),
                over
                        ? "Move it to a coming meeting, or drop it with the reason."
                        : "Put it on the agenda, or move it to another meeting.",
                entry.id(),
                null,
                meeting.id(),
                meeting.day()));
    }

    private void neverPlanned(AgendaItem item, Meeting meeting) {
        drift.add(new Drift(
                Drift.Kind.NEVER_PLANNED,
                item.title(),
                capital(named(item)) + " of " + DAY.format(meeting.day()) + " was never in the forward plan.",
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
                    ? "the meeting of " + DAY.format(day) + ", which was "
                            + meeting.state().name().toLowerCase(Locale.UK)
                    : DAY.format(day) + ", and that day has passed";
            add(
                    Drift.Kind.SLIPPED,
                    entry,
                    meeting,
                    day,
                    "was planned for " + why + "." + slips(entry),
                    "Move it to a coming meeting, or drop it with the reason.");
        } else if (!said && !Slips.of(entry.note()).isEmpty()) {
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
                    "is planned for " + DAY.format(day) + ", on which the board does not meet.",
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

    private void promised(Saying saying) {
        Set<LocalDate> days = new TreeSet<>();
        meetings.values().stream().filter(meeting -> !PlanState.failed(meeting)).forEach(one -> days.add(one.day()));
        for (ForwardPlanEntry entry : entries) {
            if (entry.plannedFor() != null) {
                days.add(entry.plannedFor());
            }
        }
        for (NamedMeetings.Named named : NamedMeetings.in(saying.text(), saying.said(), days)) {
            if (saying.loose() && (named.day() == null || !named.words().matches(".*\\d.*"))) {
                continue;
            }
            LocalDate day = named.day();
            if ((day == null || !old(day)) && !kept(saying, named) && !reported(saying, day)) {
                drift.add(broken(saying, named));
            }
        }
    }

    /** Whether the promise stands in the plan or on the agenda of the meeting it names, or of any later one where it names none. */
    private boolean kept(Saying saying, NamedMeetings.Named named) {
        return entries.stream()
                        .filter(entry -> entry.state() != ForwardPlanEntry.State.DROPPED)
                        .filter(entry -> named.day() == null || named.day().equals(day(entry)))
                        .anyMatch(entry -> same(saying, named, entry.title(), entry.matter()))
                || items.stream()
                        .filter(item -> !item.id().equals(saying.item()) && PlanLinks.plannable(item))
                        .filter(item -> {
                            Meeting meeting = meetings.get(item.meeting());
                            return meeting != null
                                    && (named.day() == null
                                            ? meeting.day().isAfter(saying.said())
                                            : named.day().equals(meeting.day()));
                        })
                        .anyMatch(item -> same(saying, named, item.title(), item.matter()));
    }

    private boolean same(Saying saying, NamedMeetings.Named named, String title, @Nullable Id<?> matter) {
        return (saying.matter() != null && saying.matter().equals(matter))
                || TitleLikeness.between(saying.subject(), title).isPresent()
                || TitleLikeness.speaksOf(named.sentence(), title);
    }

    /** A report that says twice what comes to a meeting promises it once. */
    private boolean reported(Saying saying, @Nullable LocalDate day) {
        return drift.stream()
                .anyMatch(one -> one.kind() == Drift.Kind.PROMISED_NOT_PLANNED
                        && one.title().equals(saying.subject())
                        && Objects.equals(one.day(), day));
    }

    private Drift broken(Saying saying, NamedMeetings.Named named) {
        LocalDate day = named.day();
        Meeting meeting = day == null
                ? null
                : meetings.values().stream()
                        .filter(one -> one.day().equals(day))
                        .findFirst()
                        .orElse(null);
        ForwardPlanEntry elsewhere = entries.stream()
                .filter(entry -> state(entry).open() && !before(saying, entry))
                .filter(entry -> same(saying, named, entry.title(), entry.matter()))
                .findFirst()
                .orElse(null);
        String quoted = "“" + cut(named.sentence()) + "”";
        String lacks = elsewhere == null
                ? day == null
                        ? "There is no forward plan entry."
                        : "There is no forward plan entry for " + DAY.format(day) + "."
                : "The plan has “" + elsewhere.title() + "” for "
                        + (day(elsewhere) == null ? "no date" : DAY.format(day(elsewhere))) + ".";
        return new Drift(
                Drift.Kind.PROMISED_NOT_PLANNED,
                saying.subject(),
                saying.where() + " says: " + quoted + ". " + lacks,
                elsewhere != null
                        ? "Move the entry to the day that was promised, or tell the board why not."
                        : day == null ? "Add it to the plan, without a date." : "Add it to the plan for that meeting.",
                elsewhere == null ? null : elsewhere.id(),
                saying.item(),
                meeting == null ? null : meeting.id(),
                day);
    }

    /** What stands at the meeting that heard the promise cannot keep it. */
    private boolean before(Saying saying, ForwardPlanEntry entry) {
        LocalDate day = day(entry);
        return day != null && !day.isAfter(saying.said());
    }

    private PlanState state(ForwardPlanEntry entry) {
        return PlanState.of(entry, meetings.get(entry.meeting()), links.get(entry.id()), today);
    }

    private @Nullable LocalDate day(ForwardPlanEntry entry) {
        return PlanState.day(entry, meetings.get(entry.meeting()));
    }

    private boolean old(LocalDate day) {
        return day.isBefore(today.minusMonths(MONTHS_BACK));
    }

    private static String slips(ForwardPlanEntry entry) {
        List<Slips.Slip> slips = Slips.of(entry.note());
        return slips.isEmpty()
                ? ""
                : " It has slipped " + Slips.times(slips.size()) + ", first from "
                        + DAY.format(slips.getFirst().from()) + ".";
    }

    private static String named(AgendaItem item) {
        return "item " + (item.agendaNumber().isBlank() ? "" : item.agendaNumber() + " ") + "“" + item.title() + "”";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String cut(String sentence) {
        String words = sentence.strip().replaceAll("[.;]+$", "");
        return words.length() <= 160 ? words : words.substring(0, 159).stripTrailing() + "…";
    }
}
