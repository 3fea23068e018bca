package org.minutebook.db.rules.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;

/**
 * Which entries of a plan are tied to which items: they share a matter and a meeting. Where several of a matter stand at one meeting,
 * their titles tell which goes with which.
 */
public final class PlanLinks {
    private PlanLinks() {}

    /** Each entry that is tied to an item of its meeting, with that item. */
    public static Map<Id<ForwardPlanEntry>, AgendaItem> of(List<ForwardPlanEntry> entries, List<AgendaItem> items) {
        Map<Id<ForwardPlanEntry>, AgendaItem> links = new HashMap<>();
        List<AgendaItem> free = new ArrayList<>(items);
        for (boolean byTitle : new boolean[] {true, false}) {
            for (ForwardPlanEntry entry : entries) {
                if (links.containsKey(entry.id()) || entry.state() == ForwardPlanEntry.State.DROPPED) {
                    continue;
                }
                free.stream()
                        .filter(item -> tied(entry, item))
                        .filter(item -> !byTitle
                                || TitleLikeness.between(entry.title(), item.title())
                                        .isPresent())
                        .findFirst()
                        .ifPresent(item -> {
                            links.put(entry.id(), item);
                            free.remove(item);
                        });
            }
        }
        return links;
    }

    private static boolean tied(ForwardPlanEntry entry, AgendaItem item) {
        return entry.matter() != null
                && entry.meeting() != null
                && Objects.equals(entry.matter(), item.matter())
                && entry.meeting().equals(item.meeting());
    }

    /** Whether an item may be what a plan speaks of: neither a heading nor what every agenda has. */
    public static boolean plannable(AgendaItem item) {
        return !item.heading() && item.role() == AgendaItem.Role.ORDINARY;
    }

    /** Whether an item is business that a plan should have had. */
    static boolean business(AgendaItem item) {
        return plannable(item) && item.kind() != AgendaItem.Kind.PROCEDURAL;
    }
}
