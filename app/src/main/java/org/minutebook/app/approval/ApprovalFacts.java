package org.minutebook.app.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.minutebook.app.documents.chair.ChairsCopy;
import org.minutebook.app.documents.compose.MinutesComposer;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Correction;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingChair;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.agenda.MinutesToApprove;
import org.minutebook.db.rules.agenda.MinutesWatch;
import org.minutebook.db.store.Stores;

/**
 * Where the minutes of a meeting stand.
 *
 * @param items those that have a minute of their own
 * @param later meetings that took place since and can have approved or corrected these minutes, the next suitable one first
 * @param comesTo the meeting to come that they wait for, with its item
 * @param here the earlier minutes that this meeting approves
 * @param copies the days on which a copy went to the chair
 * @param waiting every minutes of the board that nobody has approved
 */
record ApprovalFacts(
        Meeting meeting,
        Board board,
        Document preview,
        List<AgendaItem> items,
        List<Later> later,
        Optional<Later> comesTo,
        List<Given> approvals,
        List<Corrected> corrections,
        List<Correctable> correctable,
        List<Meeting> here,
        List<LocalDate> copies,
        List<Waiting> waiting) {

    /** A later meeting, its item on minutes, and who presided. */
    record Later(Meeting meeting, Optional<AgendaItem> item, String chair) {
        Optional<Id<AgendaItem>> itemId() {
            return item.map(AgendaItem::id);
        }
    }

    /** An approval, or that it was not given, and the day of the meeting. */
    record Given(Approval approval, Optional<LocalDate> day) {}

    /** A correction, and the minute and the day that made it. */
    record Corrected(Correction correction, String minute, Optional<LocalDate> day) {
        /** "By minute 2 of 17 July 2014". */
        String by() {
            return "By " + (minute.isBlank() ? "a minute" : "minute " + minute)
                    + day.map(on -> " of " + Days.fully(on)).orElse("");
        }
    }

    /** Minutes that wait, and what is to be said of them. */
    record Waiting(Meeting meeting, Finding finding) {}

    static ApprovalFacts read(Stores stores, Id<Meeting> id, LocalDate today, Instant now, ZoneId zone) {
        Meeting meeting = stores.meetings().get(id);
        Board board = stores.boards().get(meeting.board());
        List<Meeting> ofBoard = stores.meetings().list(board.id());
        MinutesToApprove minutes =
                new MinutesToApprove(ofBoard, stores.minutes().approvalsOf(board.id()));
        return new ApprovalFacts(
                meeting,
                board,
                new MinutesComposer().compose(stores, id, HouseStyle.of(stores, board), Audience.PUBLIC, now),
                stores.meetings().items(id).stream()
                        .filter(item -> !item.heading() && item.audience() == Audience.PUBLIC)
                        .toList(),
                ofBoard.stream()
                        .filter(later -> later.day().isAfter(meeting.day())
                                && !later.day().isAfter(today)
                                && MinutesToApprove.canApprove(later))
                        .sorted(Comparator.comparing((Meeting later) -> !MinutesToApprove.isSuitable(later))
                                .thenComparing(Meeting::day))
                        .map(later -> later(stores, later))
                        .toList(),
                minutes.next(meeting).map(next -> later(stores, next)),
                stores.minutes().approvals(id).stream()
                        .map(approval -> new Given(
                                approval,
                                stores.of(Meeting.class)
                                        .find(approval.approvedAt())
                                        .map(Meeting::day)))
                        .toList(),
                stores.minutes().corrections(id).stream()
                        .sorted(Comparator.comparingInt(Correction::position))
                        .map(correction -> new Corrected(
                                correction,
                                stores.of(AgendaItem.class)
                                        .find(correction.item())
                                        .map(AgendaItem::minuteNumber)
                                        .orElse(""),
                                stores.of(Meeting.class)
                                        .find(correction.correctedAt())
                                        .map(Meeting::day)))
                        .toList(),
                Correctable.of(stores, meeting),
                minutes.at(meeting),
                ChairsCopy.sent(stores, id).stream()
                        .map(ProducedDocument::madeAt)
                        .filter(Objects::nonNull)
                        .map(at -> LocalDate.ofInstant(at, zone))
                        .toList(),
                minutes.waiting().stream()
                        .map(waits -> new Waiting(waits, MinutesWatch.of(waits, minutes, today)))
                        .toList());
    }

    private static Later later(Stores stores, Meeting meeting) {
        return new Later(
                meeting,
                stores.meetings().items(meeting.id()).stream()
                        .filter(item -> item.role() == AgendaItem.Role.MINUTES)
                        .min(Comparator.comparingInt(AgendaItem::position)),
                stores.meetings().chairs(meeting.id()).stream()
                        .map(MeetingChair::printed)
                        .findFirst()
                        .orElse(""));
    }

    boolean isApproved() {
        return MinutesToApprove.isApproved(meeting)
                || approvals.stream().anyMatch(one -> one.approval().state() != Approval.State.NOT_APPROVED);
    }

    boolean tookPlace() {
        return switch (meeting.state()) {
            case HELD, INQUORATE, ADJOURNED -> true;
            case PLANNED, CALLED, ISSUED, POSTPONED, CANCELLED -> false;
        };
    }

    /** What is next, in words. */
    String next() {
        return switch (meeting.state()) {
            case PLANNED, CALLED, ISSUED -> "The meeting is still to come, so it has no minutes yet.";
            case CANCELLED, POSTPONED -> "The meeting did not take place, so it has no minutes.";
            case HELD, INQUORATE, ADJOURNED ->
                switch (meeting.minutesState()) {
                    case NONE, DRAFT -> "Next: finish the draft, then send it to the chair.";
                    case WITH_CHAIR -> "Next: take in the chair’s copy when it comes back, then publish the draft.";
                    case PUBLISHED_DRAFT -> toApprove();
                    case APPROVED_SUBJECT_TO_CORRECTIONS ->
                        corrections.isEmpty()
                                ? "Next: record the corrections that the approval was subject to."
                                : "Any further error is corrected by a later minute.";
                    case APPROVED -> "Any further error is corrected by a later minute.";
                };
        };
    }

    private String toApprove() {
        if (!later.isEmpty()) {
            return "Next: record what the meeting of "
                    + Days.fully(later.getFirst().meeting().day()) + " decided on them.";
        }
        return comesTo.map(to -> "Next: for approval at the meeting of "
                        + Days.fully(to.meeting().day()) + ".")
                .orElse("Next: plan a meeting that can approve them.");
    }
}
