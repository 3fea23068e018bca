package org.minutebook.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Meeting;

/** Finds the item that somebody means by its number on the agenda or that of its minute. */
final class Items {
    private Items() {}

    /** @param number "5", or "item 5" and "minute 5" where the two are not the same item */
    static AgendaItem get(MinuteBook book, Meeting meeting, String number) throws CommandFailed {
        List<AgendaItem> items = book.read(stores -> stores.meetings().items(meeting.id()));
        String words = number.strip().toLowerCase(Locale.UK);
        String bare = words.replaceFirst("^(item|minute)\\s+", "");
        List<AgendaItem> onAgenda =
                words.startsWith("minute") ? List.of() : numbered(items, AgendaItem::agendaNumber, bare);
        List<AgendaItem> inMinutes =
                words.startsWith("item") ? List.of() : numbered(items, AgendaItem::minuteNumber, bare);
        if (onAgenda.isEmpty() && inMinutes.isEmpty()) {
            throw new CommandFailed("The meeting of " + meeting.day() + " has no item " + bare + ".");
        }
        if (!onAgenda.isEmpty() && !inMinutes.isEmpty() && !onAgenda.equals(inMinutes)) {
            throw new CommandFailed(bare + " is “" + onAgenda.getFirst().title() + "” on the agenda and “"
                    + inMinutes.getFirst().title() + "” in the minutes of " + meeting.day() + ": say “item " + bare
                    + "” or “minute " + bare + "”.");
        }
        return onAgenda.isEmpty() ? inMinutes.getFirst() : onAgenda.getFirst();
    }

    private static List<AgendaItem> numbered(List<AgendaItem> items, Function<AgendaItem, String> by, String number) {
        return items.stream()
                .filter(item -> !item.heading() && by.apply(item).strip().equalsIgnoreCase(number))
                .limit(1)
                .toList();
    }
}
