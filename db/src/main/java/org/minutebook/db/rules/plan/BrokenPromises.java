package org.minutebook.db.rules.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * What the record promised for a later meeting, and neither the plan nor an agenda has. A promise made twice is told once; one whose
 * actions are done, or that was kept at a later meeting than it named, is not told at all.
 */
final class BrokenPromises {
    private final LocalDate today;
    private final List<ForwardPlanEntry> entries;
    private final List<AgendaItem> items;
    private final Map<Id<Meeting>, Meeting> meetings = new HashMap<>();
    private final Map<Id<ForwardPlanEntry>, AgendaItem> links;
    private final Set<String> said = new HashSet<>();

    BrokenPromises(List<Meeting> meetings, List<ForwardPlanEntry> entries, List<AgendaItem> items, LocalDate today) {
        this.today = today;
        this.entries = entries;
        this.items = items;
        meetings.forEach(meeting -> this.meetings.put(meeting.id(), meeting));
        links = PlanLinks.of(entries, items);
    }

    /** What the saying promises and neither the plan nor an agenda has. */
    List<Drift> in(Saying saying) {
        if (saying.done()) {
            return List.of();
        }
        List<Drift> broken = new ArrayList<>();
        Set<LocalDate> days = new TreeSet<>();
        meetings.values().stream()
                .filter(meeting -> BoardMeetings.isOne(meeting) && !PlanState.failed(meeting))
                .forEach(one -> days.add(one.day()));
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
            if ((day == null || !day.isBefore(today.minusMonths(ForwardPlanDrift.MONTHS_BACK)))
                    && !kept(saying, named)
                    && said.add(saying.subject() + day)) {
                broken.add(broken(saying, named));
            }
        }
        return broken;
    }

    /** Whether the promise stands in the plan or on the agenda of the meeting it names, or of any later one where it names none. */
    private boolean kept(Saying saying, NamedMeetings.Named named) {
        return entries.stream()
                        .filter(entry -> entry.state() != ForwardPlanEntry.State.DROPPED)
                        .filter(entry -> named.day() == null || named.day().equals(day(entry)))
                        .anyMatch(entry -> same(saying, named, entry.title(), entry.matter()))
                || items.stream()
                        .filter(item -> !item.id().equals(saying.item()) && PlanLinks.plannable(item))
                        .filter(item -> keeps(saying, named, meetings.get(item.meeting())))
                        .anyMatch(item -> same(saying, named, item.title(), item.matter()));
    }

    /** Whether a meeting comes in time for the promise, or heard the subject when the named one was over. */
    private boolean keeps(Saying saying, NamedMeetings.Named named, @Nullable Meeting meeting) {
        if (meeting == null || !BoardMeetings.isOne(meeting)) {
            return false;
        }
        if (named.day() == null) {
            return meeting.day().isAfter(saying.said());
        }
        return named.day().equals(meeting.day())
                || (meeting.day().isAfter(named.day())
                        && !meeting.day().isAfter(today)
                        && BoardMeetings.tookPlace(meeting));
    }

    private boolean same(Saying saying, NamedMeetings.Named named, String title, @Nullable Id<?> matter) {
        return (saying.matter() != null && saying.matter().equals(matter))
                || TitleLikeness.between(saying.subject(), title).isPresent()
                || TitleLikeness.speaksOf(named.sentence(), title);
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
        LocalDate planned = elsewhere == null ? null : day(elsewhere);
        String quoted = "“" + cut(named.sentence()) + "”";
        String lacks = elsewhere == null
                ? day == null
                        ? "There is no forward plan entry."
                        : "There is no forward plan entry for " + DayWords.date(day) + "."
                : "The plan has “" + elsewhere.title() + "” for "
                        + (planned == null ? "no date" : DayWords.date(planned)) + ".";
        return new Drift(
                Drift.Kind.PROMISED_NOT_PLANNED,
                saying.subject(),
                saying.where() + " says: " + quoted + ". " + lacks,
                elsewhere != null
                        ? "Move the entry to the day that was promised, or tell the board why not."
                        : day == null || day.isBefore(today)
                                ? "Add it to the plan, without a date until one is agreed."
                                : "Add it to the plan for that meeting.",
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

    private static String cut(String sentence) {
        String words = sentence.strip().replaceAll("[.;]+$", "");
        return words.length() <= 160 ? words : words.substring(0, 159).stripTrailing() + "…";
    }
}
