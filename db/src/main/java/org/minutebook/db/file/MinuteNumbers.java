package org.minutebook.db.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.MinuteNumbering;
import org.minutebook.db.store.Stores;

/** Under which number each item of a meeting is minuted: as kept, and where a meeting has none at all yet, as it would be now. */
public final class MinuteNumbers {
    private MinuteNumbers() {}

    public static Map<Id<AgendaItem>, String> of(Stores stores, Meeting meeting) {
        Board board = stores.boards().get(meeting.board());
        List<MinuteNumbering.Used> used = new ArrayList<>();
        List<Meeting> before = stores.meetings().list(board.id()).stream()
                .filter(other -> other.day().isBefore(meeting.day()))
                .sorted(Comparator.comparing(Meeting::day))
                .toList();
        for (Meeting one : before) {
            used.add(new MinuteNumbering.Used(one.day(), one.municipalYear(), printed(stores, board, one, used)));
        }
        return run(board, meeting, stores.meetings().items(meeting.id()), used);
    }

    /** What was minuted in the book goes on counting before anybody keeps its numbers; an agenda alone does not. */
    private static List<String> printed(
            Stores stores, Board board, Meeting meeting, List<MinuteNumbering.Used> before) {
        List<AgendaItem> items = stores.meetings().items(meeting.id());
        List<String> kept = items.stream().map(AgendaItem::minuteNumber).toList();
        boolean counts = kept.stream().allMatch(String::isBlank)
                && !stores.minutes().list(meeting.id()).isEmpty();
        return counts ? List.copyOf(run(board, meeting, items, before).values()) : kept;
    }

    private static Map<Id<AgendaItem>, String> run(
            Board board, Meeting meeting, List<AgendaItem> items, List<MinuteNumbering.Used> before) {
        Map<Id<AgendaItem>, String> numbers = new HashMap<>();
        List<AgendaItem> counted = items.stream()
                .filter(item -> !item.heading() && item.parent() == null)
                .sorted(Comparator.comparingInt(item -> item.takenOrder() > 0 ? item.takenOrder() : item.position()))
                .toList();
        if (counted.stream().anyMatch(item -> !item.minuteNumber().isBlank())) {
            items.forEach(item -> numbers.put(item.id(), item.minuteNumber()));
            return numbers;
        }
        int first = meeting.firstMinuteNumber() > 0
                ? meeting.firstMinuteNumber()
                : MinuteNumbering.first(
                        board.numbering(), board.nextMinuteNumber(), meeting.day(), meeting.municipalYear(), before);
        List<String> run = MinuteNumbering.run(board.numberPrefix(), meeting.day(), first, counted.size());
        for (int i = 0; i < counted.size(); i++) {
            numbers.put(counted.get(i).id(), run.get(i));
        }
        return numbers;
    }
}
