package org.minutebook.db.rules.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.StandingItem;
import org.minutebook.db.model.StandingItemBuilder;
import org.minutebook.db.rules.Fold;

/**
 * The items that a board's agendas have by themselves, in the board's own order: three councils begin in three ways (catalogue 4.2),
 * one with the election of its chair, one with apologies, one with the minutes.
 */
public final class StandingAgenda {
    private StandingAgenda() {}

    /**
     * What stands on an agenda of this kind before any business is placed: first what opens it, then what closes it.
     *
     * @param firstOfYear whether it is the board's first meeting of the municipal year
     */
    public static List<StandingItem> of(List<StandingItem> standing, Meeting.Kind kind, boolean firstOfYear) {
        return standing.stream()
                .filter(item -> stands(item.occasion(), kind, firstOfYear))
                .sorted(Comparator.comparing(StandingItem::atEnd).thenComparing(StandingItem::position))
                .toList();
    }

    /** Whether no other meeting of the municipal year comes before it; a workshop does not count, nor what was postponed or cancelled. */
    public static boolean isFirstOfYear(Meeting meeting, List<Meeting> ofBoard) {
        return ofBoard.stream()
                .filter(other ->
                        other.municipalYear().equals(meeting.municipalYear()) && BoardMeetings.takesPlace(other))
                .noneMatch(other -> other.day().isBefore(meeting.day()));
    }

    /** Those that are not on the agenda yet: an item is known by what it is for, or by its title. */
    public static List<StandingItem> missing(List<StandingItem> standing, List<AgendaItem> agenda) {
        return standing.stream()
                .filter(item -> agenda.stream().noneMatch(there -> isSame(item, there)))
                .toList();
    }

    /** Where business of the day goes: behind everything but the items that close the agenda. */
    public static int businessEnds(List<AgendaItem> agenda, List<StandingItem> standing) {
        int end = agenda.size();
        while (end > 0 && closes(agenda.get(end - 1), standing)) {
            end--;
        }
        return end;
    }

    /** What a board starts with that has not laid down its own; every title can be changed. */
    public static List<StandingItem> usual(Id<Board> board) {
        List<StandingItem> usual = new ArrayList<>();
        add(usual, board, StandingItem.Occasion.FIRST_OF_YEAR, false, "Election of Chair", AgendaItem.Role.ELECTION);
        add(
                usual,
                board,
                StandingItem.Occasion.EVERY_MEETING,
                false,
                "Apologies for absence",
                AgendaItem.Role.APOLOGIES);
        add(
                usual,
                board,
                StandingItem.Occasion.EVERY_MEETING,
                false,
                "Declarations of interest",
                AgendaItem.Role.DECLARATIONS);
        add(
                usual,
                board,
                StandingItem.Occasion.ORDINARY,
                false,
                "Minutes of the previous meeting",
                AgendaItem.Role.MINUTES);
        add(usual, board, StandingItem.Occasion.ORDINARY, false, "Urgent items", AgendaItem.Role.URGENT);
        add(usual, board, StandingItem.Occasion.ORDINARY, true, "Date of next meeting", AgendaItem.Role.NEXT_MEETING);
        return usual;
    }

    private static void add(
            List<StandingItem> to,
            Id<Board> board,
            StandingItem.Occasion occasion,
            boolean atEnd,
            String title,
            AgendaItem.Role role) {
        int position = to.size() + 1;
        to.add(StandingItemBuilder.builder()
                .id(Id.of(position))
                .board(board)
                .position(position)
                .occasion(occasion)
                .atEnd(atEnd)
                .title(title)
                .role(role)
                .build());
    }

    private static boolean stands(StandingItem.Occasion occasion, Meeting.Kind kind, boolean firstOfYear) {
        boolean special = kind == Meeting.Kind.SPECIAL || kind == Meeting.Kind.EXTRAORDINARY;
        boolean workshop = kind == Meeting.Kind.WORKSHOP;
        return switch (occasion) {
            case EVERY_MEETING -> true;
            case FIRST_OF_YEAR -> !workshop && (firstOfYear || kind == Meeting.Kind.ANNUAL);
            case ORDINARY -> !special && !workshop;
            case SPECIAL -> special;
            case WORKSHOP -> workshop;
        };
    }

    private static boolean isSame(StandingItem standing, AgendaItem there) {
        return standing.heading() == there.heading()
                && (standing.role() != AgendaItem.Role.ORDINARY
                                && standing.role() == there.role()
                                && standing.role() != AgendaItem.Role.ELECTION
                        || Fold.text(standing.title()).equals(Fold.text(there.title())));
    }

    private static boolean closes(AgendaItem item, List<StandingItem> standing) {
        return item.role() == AgendaItem.Role.NEXT_MEETING
                || standing.stream().anyMatch(closing -> closing.atEnd() && isSame(closing, item));
    }
}
