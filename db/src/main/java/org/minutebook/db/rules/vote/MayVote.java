package org.minutebook.db.rules.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.interest.Barred;
import org.minutebook.db.rules.interest.InterestRules;
import org.minutebook.db.rules.membership.MemberRules;
import org.minutebook.db.rules.notice.AccessRules;
import org.minutebook.db.rules.notice.Presence;
import org.minutebook.db.rules.quorum.Attender;
import org.minutebook.db.rules.quorum.MeetingMoment;

/**
 * Whether somebody may vote at one moment: a member in a seat that votes on that day (HWB-02), or a substitute whom the terms seat; in
 * the room at that time (VOT-05, ATI-11); and not kept out by an interest (INT-04).
 *
 * @param votes not said where the record does not tell
 * @param rule under which it is so
 * @param because in a few words; blank where the person votes
 * @param missedPart that the person came in the middle of the item: allowed where the local rule does not bar it
 */
public record MayVote(Attender who, Answer votes, Rule rule, String because, boolean missedPart) {
    /** What the council's own rule says of whoever missed a part of the item. */
    public enum PartMissed {
        MAY_VOTE,
        MAY_NOT
    }

    /**
     * Judges one.
     *
     * @param begins the beginning of the item, from which somebody must have been there for the whole of it
     */
    public static MayVote of(
            Attender who,
            MeetingMoment begins,
            MeetingMoment vote,
            LocalDate meeting,
            List<Barred> barred,
            List<Presence.RemoteCounts> remote,
            PartMissed partMissed) {
        Attendance attendance = who.attendance();
        if (attendance.presence() != Attendance.Presence.PRESENT) {
            return no(who, VoteRules.MAJORITY, "is not there");
        }
        if (attendance.capacity() != Attendance.Capacity.MEMBER
                && attendance.capacity() != Attendance.Capacity.SUBSTITUTE) {
            return no(who, MemberRules.VOTING, "is no member");
        }
        if (attendance.capacity() == Attendance.Capacity.SUBSTITUTE && who.seated() != Answer.YES) {
            return no(who, MemberRules.SUBSTITUTES, "may not sit as a substitute, as far as is recorded");
        }
        if (who.seat() != null && !who.seat().votes()) {
            return no(who, MemberRules.VOTING, "sits in a seat that does not vote");
        }
        if (attendance.remote() && !Presence.remoteCounts(meeting, remote)) {
            return no(who, AccessRules.PRESENCE, "is on a screen and so not present");
        }
        if (vote.item() != null
                && barred.stream().anyMatch(each -> each.concerns(attendance) && each.holds(vote.item(), vote.at()))) {
            return no(who, InterestRules.AT_THE_MEETING, "takes no part in the item because of an interest");
        }
        MeetingMoment.There now = vote.there(who.spans());
        if (now == MeetingMoment.There.NO) {
            return no(who, VoteRules.WHOLE_ITEM, "is not in the room at the vote");
        }
        if (now == MeetingMoment.There.UNSURE) {
            return new MayVote(
                    who,
                    Answer.NOT_SAID,
                    VoteRules.WHOLE_ITEM,
                    "cannot be told: no time ties coming and going to the vote",
                    false);
        }
        boolean missed = begins.there(who.spans()) != MeetingMoment.There.YES;
        return missed && partMissed == PartMissed.MAY_NOT
                ? new MayVote(
                        who,
                        Answer.NO,
                        VoteRules.WHOLE_ITEM,
                        "was not there for the whole item, as the local rule asks",
                        true)
                : new MayVote(who, Answer.YES, VoteRules.WHOLE_ITEM, "", missed);
    }

    /** What is to be said of somebody who is recorded as having voted. */
    public Optional<Finding> finding(String about) {
        String name = who.attendance().printed();
        Finding start = Finding.of(rule, Level.AMBER, "").about(about).given("Who", name);
        return switch (votes) {
            case YES ->
                missedPart
                        ? Optional.of(start.saying(
                                        Level.AMBER,
                                        name + " came in the middle of the item: present from then on and may vote,"
                                                + " where no local rule bars it.")
                                .curedBy("See whether the council’s rules ask to be there for the whole item."))
                        : Optional.empty();
            case NO ->
                Optional.of(start.saying(
                                Level.AMBER,
                                "The record counts a vote of " + name + ", who " + because + ". Does not meet rule "
                                        + rule.id() + ".")
                        .curedBy("Correct the vote or the record of " + name
                                + "; where the decision hung on it, ask the monitoring officer."));
            case NOT_SAID ->
                Optional.of(start.saying(Level.AMBER, "Whether " + name + " could vote " + because + ".")
                        .curedBy("Enter when " + name + " came and left, by time and item."));
        };
    }

    private static MayVote no(Attender who, Rule rule, String because) {
        return new MayVote(who, Answer.NO, rule, because, false);
    }
}
