package org.minutebook.app.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.app.documents.compose.WorkshopRecord;
import org.minutebook.app.kit.Days;
import org.minutebook.db.change.MinuteNumbers;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.WorkshopAction;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.store.Stores;

/**
 * What there is to know of a workshop.
 *
 * @param approving the items under which its actions could have been approved: of meetings that sat since
 * @param readers who may read all of it: not the public where a board approved it without them
 */
record WorkshopFacts(
        Meeting meeting, Board board, List<WorkshopRow> rows, List<Approving> approving, Audience readers) {

    /** An item, and how it is chosen: "24 September 2026, minute 97: Strategy". */
    record Approving(AgendaItem item, String words) {}

    static WorkshopFacts read(Stores stores, Id<Meeting> workshop, LocalDate today) {
        Meeting meeting = stores.meetings().get(workshop);
        List<WorkshopRow> rows = new ArrayList<>();
        for (WorkshopAction row : stores.meetings().workshopActions(workshop)) {
            String reference = row.action() == null
                    ? ""
                    : stores.actions().get(row.action()).referencePrinted();
            rows.add(WorkshopRow.of(row, reference));
        }
        List<Approving> approving = stores.meetings().list(meeting.board()).stream()
                .filter(BoardMeetings::tookPlace)
                .filter(one -> !one.day().isBefore(meeting.day()) && !one.day().isAfter(today))
                .flatMap(one -> approving(stores, one))
                .toList();
        int open = WorkshopRecord.of(stores, workshop, Audience.PUBLIC).lines().size();
        return new WorkshopFacts(
                meeting,
                stores.boards().get(meeting.board()),
                rows,
                approving,
                open == rows.size() ? Audience.PUBLIC : Audience.RESTRICTED);
    }

    private static Stream<Approving> approving(Stores stores, Meeting meeting) {
        Map<Id<AgendaItem>, String> numbers = MinuteNumbers.of(stores, meeting);
        return stores.meetings().items(meeting.id()).stream()
                .filter(item -> !item.heading())
                .map(item -> new Approving(
                        item,
                        Days.inList(meeting.day())
                                + Optional.ofNullable(numbers.get(item.id()))
                                        .filter(number -> !number.isBlank())
                                        .map(number -> ", minute " + number)
                                        .orElse("")
                                + ": " + item.title()));
    }

    /** How many numbers could be made live. */
    long waiting() {
        return rows.stream()
                .filter(row -> row.line().number() > 0 && !row.live())
                .count();
    }

    /** "23 actions, 3 in the action log". */
    String counted() {
        long all = rows.stream().filter(row -> row.line().number() > 0).count();
        long live = all - waiting();
        return (all == 1 ? "1 action" : all + " actions")
                + (live == 0 ? "" : live == all ? ", all in the action log" : ", " + live + " in the action log");
    }
}
