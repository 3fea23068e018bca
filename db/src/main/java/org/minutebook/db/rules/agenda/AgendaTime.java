package org.minutebook.db.rules.agenda;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;

/**
 * The minutes allotted to the items, summed and held against the time that the meeting has.
 *
 * @param allotted all minutes together
 * @param open how many items have no time
 * @param over by how many minutes the items run past the end; 0 where they do not or no end is known
 * @param words what is to be said of it, in one line
 */
public record AgendaTime(int allotted, int open, int over, String words) {
    /** Of all items; headings take no time, parts of an item take their own beside it. */
    public static AgendaTime of(List<AgendaItem> items, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt) {
        int allotted = items.stream().mapToInt(AgendaItem::minutesAllotted).sum();
        int open = (int) items.stream()
                .filter(item -> !item.heading() && item.minutesAllotted() == 0 && !hasTimedParts(items, item))
                .count();
        boolean known = startsAt != null && endsAt != null && endsAt.isAfter(startsAt);
        int has = known ? (int) Duration.between(startsAt, endsAt).toMinutes() : 0;
        int over = known ? Math.max(0, allotted - has) : 0;
        StringBuilder words = new StringBuilder(allotted == 0 ? "No minutes allotted" : span(allotted) + " allotted");
        if (over > 0) {
            words.append(", ")
                    .append(span(over))
                    .append(" more than the meeting has (")
                    .append(span(has))
                    .append(")");
        } else if (known && allotted > 0) {
            words.append(allotted == has ? ", all that the meeting has" : " of " + span(has));
        }
        if (open > 0 && allotted > 0) {
            words.append("; ")
                    .append(open == 1 ? "1 item has" : open + " items have")
                    .append(" no time");
        }
        return new AgendaTime(allotted, open, over, words.toString());
    }

    private static boolean hasTimedParts(List<AgendaItem> items, AgendaItem whole) {
        return items.stream().anyMatch(item -> whole.id().equals(item.parent()) && item.minutesAllotted() > 0);
    }

    /** "2 h 5 min". */
    private static String span(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        return hours == 0 ? rest + " min" : rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }
}
