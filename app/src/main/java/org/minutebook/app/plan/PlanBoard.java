package org.minutebook.app.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.app.documents.compose.PlanRecord;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.MeetingWords;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;

/** One board's plan as the timeline shows it: what has no date at the side, then its meetings by day. */
public record PlanBoard(Board board, PlanColumn undated, List<PlanColumn> columns) {
    public PlanBoard {
        columns = List.copyOf(columns);
    }

    static PlanBoard of(PlanRecord plan, LocalDate today) {
        Map<Id<Meeting>, List<PlanCard>> atMeeting = new LinkedHashMap<>();
        Map<LocalDate, List<PlanCard>> onDay = new TreeMap<>();
        List<PlanCard> undated = new ArrayList<>();
        for (PlanRecord.Line line : plan.lines()) {
            if (!line.state().open()) {
                continue;
            }
            PlanCard card = PlanCard.of(line);
            LocalDate day = line.day();
            if (line.entry().meeting() != null) {
                atMeeting
                        .computeIfAbsent(line.entry().meeting(), _ -> new ArrayList<>())
                        .add(card);
            } else if (day != null) {
                onDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(card);
            } else {
                undated.add(card);
            }
        }
        Id<Board> board = plan.board().id();
        List<PlanColumn> columns = new ArrayList<>();
        for (Meeting meeting : plan.meetings()) {
            List<PlanCard> cards = atMeeting.getOrDefault(meeting.id(), List.of());
            boolean past = meeting.day().isBefore(today);
            if (!cards.isEmpty() || (!past && BoardMeetings.takesPlace(meeting))) {
                columns.add(new PlanColumn(
                        board,
                        meeting.id(),
                        meeting.day(),
                        Days.inList(meeting.day()),
                        (BoardMeetings.isOne(meeting) ? "" : "Workshop, ") + MeetingWords.state(meeting.state()),
                        past,
                        cards));
            }
        }
        onDay.forEach((day, cards) -> columns.add(
                new PlanColumn(board, null, day, Days.inList(day), "No meeting that day", day.isBefore(today), cards)));
        columns.sort(Comparator.comparing(PlanBoard::day));
        return new PlanBoard(
                plan.board(), new PlanColumn(board, null, null, "Without a date", "", false, undated), columns);
    }

    private static LocalDate day(PlanColumn column) {
        LocalDate day = column.day();
        return day == null ? LocalDate.MAX : day;
    }

    /** The short name, where the board has one. */
    public String name() {
        return board.shortName().isBlank() ? board.name() : board.shortName();
    }

    /** The column that an entry stands in; the undated one counts as the first. */
    Optional<Integer> placeOf(PlanCard card) {
        List<PlanColumn> all = all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).cards().contains(card)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** All columns from left to right. */
    List<PlanColumn> all() {
        List<PlanColumn> all = new ArrayList<>(columns);
        all.addFirst(undated);
        return all;
    }
}
