package org.minutebook.app.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.compose.WithdrawnItems;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.MeetingWords;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Correction;
import org.minutebook.db.model.DecisionCase;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.plan.PlanLinks;
import org.minutebook.db.rules.plan.PlanState;
import org.minutebook.db.rules.plan.Slips;
import org.minutebook.db.store.MatterStore;
import org.minutebook.db.store.Stores;

/** Puts what came of a matter under the days on which it did. Each kind of record is read once, whatever hangs on the matter. */
final class HistoryReading {
    private static final Comparator<Under> BY_DAY = Comparator.comparing(
                    Under::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Under::meetingValue);

    /** A day, and the meeting on it where something was done at one. */
    private record Under(@Nullable LocalDate day, @Nullable Id<Meeting> meeting) {
        long meetingValue() {
            return meeting == null ? 0 : meeting.value();
        }

        String words() {
            return day == null ? "Without a date" : Days.fully(day);
        }
    }

    private final MatterStore store;
    private final Id<Matter> matter;
    private final LocalDate today;
    private final List<AgendaItem> items;
    private final List<ForwardPlanEntry> entries;
    private final List<ItemPaper> placed;
    private final List<Paper> papers;
    private final List<Correction> corrections;
    private final Map<Id<AgendaItem>, AgendaItem> byId;
    private final Map<Id<Meeting>, Meeting> meetings;
    private final HistoryLines lines;
    private final Stores stores;
    private final Map<Id<Meeting>, Set<Id<AgendaItem>>> withdrawn = new HashMap<>();
    private final Map<Under, List<HistoryRow.Line>> days = new TreeMap<>(BY_DAY);

    HistoryReading(Stores stores, Id<Matter> matter, LocalDate today) {
        this.stores = stores;
        this.matter = matter;
        this.today = today;
        store = stores.matters();
        items = store.items(matter);
        entries = stores.plans().entriesOf(List.of(matter));
        placed = store.itemPapers(matter);
        papers = store.papers(matter);
        corrections = store.corrections(matter);
        byId = Stream.concat(
                        items.stream(),
                        stores
                                .of(AgendaItem.class)
                                .list(placed.stream()
                                        .map(ItemPaper::item)
                                        .distinct()
                                        .toList())
                                .stream())
                .collect(Collectors.toMap(AgendaItem::id, Function.identity(), (one, same) -> one));
        meetings = meetings();
        lines = new HistoryLines(stores, matter, today);
    }

    private Map<Id<Meeting>, Meeting> meetings() {
        List<Id<Meeting>> named = Stream.of(
                        byId.values().stream().map(AgendaItem::meeting),
                        entries.stream().map(ForwardPlanEntry::meeting),
                        corrections.stream().map(Correction::meeting),
                        corrections.stream().map(Correction::correctedAt))
                .<Id<Meeting>>flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return stores.of(Meeting.class).list(named).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
    }

    List<HistoryRow> rows() {
        plan();
        Map<Id<AgendaItem>, List<ItemPaper>> before = placed.stream().collect(Collectors.groupingBy(ItemPaper::item));
        byId.values().stream()
                .sorted(Comparator.comparing(AgendaItem::position)
                        .thenComparing(item -> item.id().value()))
                .forEach(item -> item(item, before.getOrDefault(item.id(), List.of())));
        elsewhere();
        List<HistoryRow> rows = new ArrayList<>();
        days.forEach((under, of) -> {
            rows.add(head(under));
            rows.addAll(of);
        });
        return rows;
    }

    private HistoryRow.Head head(Under under) {
        Meeting meeting = under.meeting() == null ? null : meetings.get(under.meeting());
        if (meeting == null) {
            return new HistoryRow.Head(under.words(), Optional.empty());
        }
        String name = meeting.title().isBlank() ? kind(meeting) : meeting.title();
        return new HistoryRow.Head(
                under.words() + " · " + name + " · " + MeetingWords.state(meeting.state()),
                Optional.of(
                        meeting.day().isBefore(today)
                                ? Addresses.minutes(meeting.id())
                                : Addresses.agenda(meeting.id())));
    }

    private static String kind(Meeting meeting) {
        return MeetingWords.kind(meeting.kind()) + (BoardMeetings.isOne(meeting) ? " meeting" : "");
    }

    private void plan() {
        Map<Id<ForwardPlanEntry>, AgendaItem> links = PlanLinks.of(entries, items);
        for (ForwardPlanEntry entry : entries) {
            Meeting meeting = entry.meeting() == null ? null : meetings.get(entry.meeting());
            List<Slips.Slip> slips = Slips.of(entry.note());
            for (int i = 0; i < slips.size(); i++) {
                put(new Under(slips.get(i).notedOn(), null), lines.slip(entry, slips.get(i), i + 1));
            }
            put(
                    meeting == null ? new Under(entry.plannedFor(), null) : at(meeting),
                    lines.planned(
                            entry,
                            PlanState.of(entry, meeting, links.get(entry.id()), today),
                            Optional.ofNullable(links.get(entry.id()))));
        }
    }

    private void item(AgendaItem item, List<ItemPaper> before) {
        Meeting meeting = meetings.get(item.meeting());
        if (meeting == null) {
            return;
        }
        Under under = at(meeting);
        if (Objects.equals(item.matter(), matter)) {
            put(under, lines.item(item, isWithdrawn(item)));
        }
        for (ItemPaper place : before) {
            papers.stream()
                    .filter(paper -> paper.id().equals(place.paper()))
                    .forEach(paper -> put(under, lines.paper(paper, place, item)));
        }
        if (Objects.equals(item.matter(), matter)) {
            lines.minuted(item).forEach(line -> put(under, line));
        }
    }

    private boolean isWithdrawn(AgendaItem item) {
        return withdrawn
                .computeIfAbsent(item.meeting(), meeting -> WithdrawnItems.of(stores, meeting))
                .contains(item.id());
    }

    /** What was not done at a meeting, or at another than the item’s. */
    private void elsewhere() {
        List<Id<Paper>> standing = placed.stream().map(ItemPaper::paper).toList();
        papers.stream()
                .filter(paper -> !standing.contains(paper.id()))
                .forEach(paper -> put(new Under(paper.dated(), null), lines.paper(paper)));
        for (EmailViews views : store.emailViews(matter)) {
            AgendaItem item = byId.get(views.item());
            if (item != null) {
                put(new Under(views.askedOn(), null), lines.views(views, item));
            }
        }
        for (DecisionCase made : store.cases(matter)) {
            LocalDate day = made.decidedOn() == null ? made.notifiedOn() : made.decidedOn();
            put(new Under(day, null), lines.decided(made, byId));
        }
        for (Correction correction : corrections) {
            Meeting corrected = meetings.get(correction.meeting());
            Meeting later = correction.correctedAt() == null ? null : meetings.get(correction.correctedAt());
            if (corrected != null) {
                put(at(later == null ? corrected : later), lines.correction(correction, corrected, byId));
            }
        }
    }

    private static Under at(Meeting meeting) {
        return new Under(meeting.day(), meeting.id());
    }

    private void put(Under under, HistoryRow.Line line) {
        days.computeIfAbsent(under, unused -> new ArrayList<>()).add(dated(line, under));
    }

    private static HistoryRow.Line dated(HistoryRow.Line line, Under under) {
        return new HistoryRow.Line(
                line.mark(),
                under.words(),
                line.what(),
                line.words(),
                line.more(),
                line.state(),
                line.late(),
                line.restricted(),
                line.address());
    }
}
