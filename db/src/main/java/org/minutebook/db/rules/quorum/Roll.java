package org.minutebook.db.rules.quorum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Seat;
import org.minutebook.db.rules.interest.Barred;
import org.minutebook.db.rules.notice.Presence;

/**
 * Who counts to the quorum at one moment, and why everybody else on the list does not.
 *
 * @param counted one for each seat
 * @param notCounted with the reason of each
 * @param unsure those of whom the record does not tell; they do not count
 */
public record Roll(List<Attender> counted, List<NotCounted> notCounted, List<Attender> unsure) {
    /** Somebody who does not count. */
    public record NotCounted(Attender attender, String why, boolean barred) {}

    /**
     * What a board's terms say of counting.
     *
     * @param nonVotingCount whether members who do not vote count to the quorum
     * @param remoteCounts the spans of time in which somebody on a screen is present (ATI-11)
     */
    public record Terms(boolean nonVotingCount, List<Presence.RemoteCounts> remoteCounts) {
        /** Where the terms are silent. */
        public static final Terms USUAL = new Terms(false, Presence.KNOWN);
    }

    public Roll {
        counted = List.copyOf(counted);
        notCounted = List.copyOf(notCounted);
        unsure = List.copyOf(unsure);
    }

    public static Roll at(
            MeetingMoment moment, LocalDate meeting, List<Attender> attenders, List<Barred> barred, Terms terms) {
        List<Attender> counted = new ArrayList<>();
        List<NotCounted> not = new ArrayList<>();
        List<Attender> unsure = new ArrayList<>();
        Set<Id<Seat>> taken = new HashSet<>();
        for (Attender attender : membersFirst(attenders)) {
            String why = whyNot(moment, meeting, attender, terms);
            boolean out = why.isEmpty() && isBarred(moment, attender, barred);
            if (!why.isEmpty() || out) {
                not.add(new NotCounted(attender, out ? "takes no part in the item because of an interest" : why, out));
            } else if (moment.there(attender.spans()) == MeetingMoment.There.UNSURE) {
                unsure.add(attender);
            } else if (attender.seat() != null
                    && !taken.add(attender.seat().seat().id())) {
                not.add(new NotCounted(attender, "the seat is taken already", false));
            } else {
                counted.add(attender);
            }
        }
        return new Roll(counted, not, unsure);
    }

    /** A member sits before anybody who acts for one. */
    private static List<Attender> membersFirst(List<Attender> attenders) {
        List<Attender> order = new ArrayList<>(attenders.stream()
                .filter(each -> each.attendance().capacity() != Attendance.Capacity.SUBSTITUTE)
                .toList());
        attenders.stream()
                .filter(each -> each.attendance().capacity() == Attendance.Capacity.SUBSTITUTE)
                .forEach(order::add);
        return order;
    }

    private static String whyNot(MeetingMoment moment, LocalDate meeting, Attender attender, Terms terms) {
        Attendance attendance = attender.attendance();
        return switch (attendance.presence()) {
            case APOLOGIES -> "sent apologies";
            case ABSENT -> "is absent";
            case PRESENT ->
                switch (attendance.capacity()) {
                    case OFFICER, IN_ATTENDANCE, OBSERVER, GUEST -> "is no member";
                    case SUBSTITUTE ->
                        attender.seated() == Answer.YES
                                ? inTheRoom(moment, meeting, attender, terms)
                                : "may not sit as a substitute, as far as is recorded";
                    case MEMBER -> inTheRoom(moment, meeting, attender, terms);
                };
        };
    }

    private static String inTheRoom(MeetingMoment moment, LocalDate meeting, Attender attender, Terms terms) {
        if (attender.attendance().remote() && !Presence.remoteCounts(meeting, terms.remoteCounts())) {
            return "is on a screen and so not present (ATI-11)";
        }
        if (attender.seat() != null && !attender.seat().votes() && !terms.nonVotingCount()) {
            return "does not vote";
        }
        return moment.there(attender.spans()) == MeetingMoment.There.NO ? "is not in the room" : "";
    }

    private static boolean isBarred(MeetingMoment moment, Attender attender, List<Barred> barred) {
        return moment.item() != null
                && barred.stream()
                        .anyMatch(
                                each -> each.concerns(attender.attendance()) && each.holds(moment.item(), moment.at()));
    }
}
