package org.minutebook.db.rules.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.Kind;
import org.minutebook.db.model.Meeting.MinutesState;
import org.minutebook.db.model.Meeting.State;

/**
 * Which minutes a meeting is to approve (VOT-06): minutes are signed "at the same or next suitable meeting" (Local Government Act
 * 1972, Schedule 12, paragraph 41(1)). A meeting that was cancelled, postponed or inquorate approves nothing, and an extraordinary
 * one is not a suitable meeting (SI 1993/202); what it did not approve waits for the one after it.
 */
public final class MinutesToApprove {
    private static final Set<Kind> NOT_SUITABLE = EnumSet.of(Kind.SPECIAL, Kind.EXTRAORDINARY, Kind.WORKSHOP);

    private final List<Meeting> meetings;
    private final Map<Id<Meeting>, LocalDate> approvedOn = new HashMap<>();

    /**
     * Of one board.
     *
     * @param approvals those of its meetings' minutes, in any order
     */
    public MinutesToApprove(List<Meeting> ofBoard, List<Approval> approvals) {
        meetings = ofBoard.stream()
                .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::id))
                .toList();
        Map<Id<Meeting>, LocalDate> days = new HashMap<>();
        meetings.forEach(meeting -> days.put(meeting.id(), meeting.day()));
        for (Approval approval : approvals) {
            LocalDate day = days.get(approval.approvedAt());
            if (approval.state() != Approval.State.NOT_APPROVED && day != null) {
                approvedOn.merge(approval.meeting(), day, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        meetings.stream()
                .filter(meeting -> isApproved(meeting) && !approvedOn.containsKey(meeting.id()))
                .forEach(meeting -> approvedOn.put(
                        meeting.id(),
                        // records from before say that it was approved and not where: the next suitable meeting
                        meetings.stream()
                                .filter(later -> later.day().isAfter(meeting.day()) && isSuitable(later))
                                .findFirst()
                                .map(Meeting::day)
                                .orElse(meeting.day())));
    }

    /** Whether minutes usually come to it. */
    public static boolean isSuitable(Meeting at) {
        return canApprove(at) && !NOT_SUITABLE.contains(at.kind());
    }

    /** Whether a meeting can do anything at all: a board's own rules may let an extraordinary one approve minutes. */
    public static boolean canApprove(Meeting at) {
        return !MeetingStates.isCalledOff(at.state()) && at.state() != State.INQUORATE;
    }

    public static boolean isApproved(Meeting meeting) {
        return meeting.minutesState() == MinutesState.APPROVED
                || meeting.minutesState() == MinutesState.APPROVED_SUBJECT_TO_CORRECTIONS;
    }

    /** Minutes of meetings that took place and that nobody has approved, the oldest first. */
    public List<Meeting> waiting() {
        return meetings.stream()
                .filter(meeting -> tookPlace(meeting) && !approvedOn.containsKey(meeting.id()))
                .toList();
    }

    /** The meetings whose minutes this one is to approve, or had before it, the oldest first. */
    public List<Meeting> at(Meeting at) {
        if (!isSuitable(at)) {
            return List.of();
        }
        return meetings.stream()
                .filter(of -> of.day().isBefore(at.day()) && isBefore(of, at))
                .toList();
    }

    private boolean isBefore(Meeting of, Meeting at) {
        LocalDate approved = approvedOn.get(of.id());
        if (approved != null) {
            return !approved.isBefore(at.day());
        }
        if (!BoardMeetings.isToCome(at)) {
            return tookPlace(of);
        }
        return (tookPlace(of) || BoardMeetings.isToCome(of))
                && next(of).filter(at::equals).isPresent();
    }

    /** The meeting to come that minutes wait for, where one is planned. */
    public Optional<Meeting> next(Meeting of) {
        return meetings.stream()
                .filter(later -> later.day().isAfter(of.day()) && BoardMeetings.isToCome(later) && isSuitable(later))
                .findFirst();
    }

    /** Suitable meetings that took place since and did not approve these minutes. */
    public List<Meeting> passed(Meeting of) {
        return meetings.stream()
                .filter(later -> later.day().isAfter(of.day()) && tookPlace(later) && isSuitable(later))
                .toList();
    }

    /** A workshop and an inquorate meeting have minutes only where somebody began them. */
    private static boolean tookPlace(Meeting meeting) {
        return switch (meeting.state()) {
            case HELD, ADJOURNED -> meeting.kind() != Kind.WORKSHOP || meeting.minutesState() != MinutesState.NONE;
            case INQUORATE -> meeting.minutesState() != MinutesState.NONE;
            case PLANNED, CALLED, ISSUED, POSTPONED, CANCELLED -> false;
        };
    }
}
