package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.MinuteNumbering;
import org.minutebook.db.store.Stores;

/**
 * The meetings that are numbered in one run with a meeting, in their order, with their items. They are read municipal year by
 * municipal year and each once, since a question seldom goes back beyond the year before.
 */
final class MinuteRun {
    private final Stores stores;
    private final Board board;
    private final Map<String, List<Meeting>> years;
    private final List<Meeting> meetings;
    private final Map<Id<Meeting>, List<AgendaItem>> items = new HashMap<>();
    private final Map<String, Set<Id<Meeting>>> minuted = new HashMap<>();

    /** The run that goes through a meeting, as it is and not as the record may still have it. */
    MinuteRun(Stores stores, Meeting through) {
        this.stores = stores;
        board = stores.boards().get(through.board());
        meetings = Stream.concat(
                        board.numbering() == Board.Numbering.PER_MEETING
                                ? Stream.of()
                                : stores.meetings().list(board.id()).stream()
                                        .filter(other -> !other.id().equals(through.id())),
                        Stream.of(through))
                .filter(other -> board.numbering() != Board.Numbering.PER_YEAR
                        || year(other).equals(year(through)))
                .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::id))
                .toList();
        years = meetings.stream().collect(Collectors.groupingBy(MinuteRun::year));
    }

    Board board() {
        return board;
    }

    static String year(Meeting meeting) {
        return MinuteNumbering.year(meeting.day(), meeting.municipalYear());
    }

    /** Those before a meeting (-1), on its day (0) or after it (1). */
    List<Meeting> others(Meeting than, int order) {
        return meetings.stream()
                .filter(other -> Integer.signum(other.day().compareTo(than.day())) == order)
                .filter(other -> !other.id().equals(than.id()))
                .toList();
    }

    List<AgendaItem> items(Meeting of) {
        if (!items.containsKey(of.id())) {
            List<Id<Meeting>> ids = sameYear(of);
            ids.forEach(id -> items.put(id, new ArrayList<>()));
            for (AgendaItem item : stores.agendas().itemsOf(ids)) {
                items.computeIfAbsent(item.meeting(), unused -> new ArrayList<>())
                        .add(item);
            }
        }
        return items.getOrDefault(of.id(), List.of());
    }

    /** Whether anything was minuted there. */
    boolean isMinuted(Meeting meeting) {
        return minuted.computeIfAbsent(
                        year(meeting), unused -> new HashSet<>(stores.minutes().minuted(sameYear(meeting))))
                .contains(meeting.id());
    }

    private List<Id<Meeting>> sameYear(Meeting as) {
        return years.getOrDefault(year(as), List.of()).stream().map(Meeting::id).toList();
    }
}
