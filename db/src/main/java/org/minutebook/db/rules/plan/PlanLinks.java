package org.minutebook.db.rules.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Fold;

/**
 * Which entries of a plan are tied to which items of their meetings: they share a matter, or their titles are worded alike. Where
 * several of a matter stand at one meeting, their titles tell which goes with which; and an entry of which the record says that it is
 * on the agenda is the item with the likeliest title, since the two are seldom worded the same.
 */
public final class PlanLinks {
    private PlanLinks() {}

    /** Each entry that is tied to an item of its meeting, with that item. */
    public static Map<Id<ForwardPlanEntry>, AgendaItem> of(List<ForwardPlanEntry> entries, List<AgendaItem> items) {
        Map<Id<ForwardPlanEntry>, AgendaItem> links = new HashMap<>();
        List<AgendaItem> free = new ArrayList<>(items);
        tie(entries, free, links, (entry, item) -> sameMatter(entry, item) && alike(entry, item));
        tie(entries, free, links, PlanLinks::sameMatter);
        tie(entries, free, links, PlanLinks::sameTitle);
        likeliest(entries, free, links);
        return links;
    }

    private static void tie(
            List<ForwardPlanEntry> entries,
            List<AgendaItem> free,
            Map<Id<ForwardPlanEntry>, AgendaItem> links,
            BiPredicate<ForwardPlanEntry, AgendaItem> tied) {
        for (ForwardPlanEntry entry : entries) {
            if (links.containsKey(entry.id()) || entry.state() == ForwardPlanEntry.State.DROPPED) {
                continue;
            }
            free.stream()
                    .filter(item -> sameMeeting(entry, item) && tied.test(entry, item))
                    .findFirst()
                    .ifPresent(item -> {
                        links.put(entry.id(), item);
                        free.remove(item);
                    });
        }
    }

    /** Meeting by meeting, what the record says to be on the agenda with what is left of it. */
    private static void likeliest(
            List<ForwardPlanEntry> entries, List<AgendaItem> free, Map<Id<ForwardPlanEntry>, AgendaItem> links) {
        Map<Id<Meeting>, List<ForwardPlanEntry>> said = new LinkedHashMap<>();
        for (ForwardPlanEntry entry : entries) {
            if (entry.meeting() != null
                    && entry.state() == ForwardPlanEntry.State.ON_AGENDA
                    && !links.containsKey(entry.id())) {
                said.computeIfAbsent(entry.meeting(), unused -> new ArrayList<>())
                        .add(entry);
            }
        }
        said.forEach((meeting, loose) -> {
            List<AgendaItem> there = free.stream()
                    .filter(item -> item.meeting().equals(meeting) && plannable(item))
                    .toList();
            TitleLikeness.pairs(
                            loose.stream().map(ForwardPlanEntry::title).toList(),
                            there.stream().map(AgendaItem::title).toList())
                    .stream()
                    .filter(pair -> mayBeOne(loose.get(pair.one()), there.get(pair.other())))
                    .forEach(pair -> links.put(loose.get(pair.one()).id(), there.get(pair.other())));
        });
    }

    private static boolean sameMeeting(ForwardPlanEntry entry, AgendaItem item) {
        return item.meeting().equals(entry.meeting());
    }

    private static boolean sameMatter(ForwardPlanEntry entry, AgendaItem item) {
        return entry.matter() != null && entry.matter().equals(item.matter());
    }

    private static boolean alike(ForwardPlanEntry entry, AgendaItem item) {
        return TitleLikeness.between(entry.title(), item.title()).isPresent();
    }

    private static boolean sameTitle(ForwardPlanEntry entry, AgendaItem item) {
        return plannable(item)
                && mayBeOne(entry, item)
                && !entry.title().isBlank()
                && Fold.text(entry.title()).equals(Fold.text(item.title()));
    }

    /** Not where somebody tied the two to different matters. */
    private static boolean mayBeOne(ForwardPlanEntry entry, AgendaItem item) {
        return entry.matter() == null || item.matter() == null || entry.matter().equals(item.matter());
    }

    /** Whether an item may be what a plan speaks of: neither a heading nor what every agenda has. */
    public static boolean plannable(AgendaItem item) {
        return !item.heading() && item.role() == AgendaItem.Role.ORDINARY;
    }

    /** Whether an item is business that a plan should have had; a part of an item is planned with the whole. */
    static boolean business(AgendaItem item) {
        return plannable(item) && item.parent() == null && item.kind() != AgendaItem.Kind.PROCEDURAL;
    }
}
