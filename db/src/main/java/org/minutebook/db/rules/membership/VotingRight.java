package org.minutebook.db.rules.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Seat;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * Whether the holder of a seat votes on a day (HWB-02). On a Health and Wellbeing Board everybody votes, officers and the NHS as well,
 * until the council directs otherwise; a direction holds from its day.
 *
 * @param directions of the council about this seat, in the order of their days
 */
public record VotingRight(Seat seat, List<Direction> directions) {
    /**
     * A direction of the council.
     *
     * @param consulted when the Board was consulted; nothing where that is not recorded
     */
    public record Direction(
            LocalDate day,
            boolean votes,
            String minute,
            @Nullable LocalDate consulted) {}

    public VotingRight {
        directions =
                directions.stream().sorted(Comparator.comparing(Direction::day)).toList();
    }

    /** With what the seat itself says: its present status and the day it dates from. */
    public static VotingRight of(Seat seat) {
        return new VotingRight(
                seat,
                seat.votingSince() == null || seat.voting() == Seat.Voting.NOT_KNOWN
                        ? List.of()
                        : List.of(new Direction(
                                seat.votingSince(), seat.voting() == Seat.Voting.VOTING, seat.votingSource(), null)));
    }

    public boolean votesOn(LocalDate day) {
        return directions.stream()
                .filter(each -> !each.day().isAfter(day))
                .reduce((before, after) -> after)
                .map(Direction::votes)
                .orElse(!directions.isEmpty() || seat.voting() != Seat.Voting.NON_VOTING);
    }

    /** What is to be said of it on a day. */
    public List<Finding> findings(LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        Finding start = Finding.of(MemberRules.VOTING, Level.GREY, "").about(seat.title());
        if (directions.isEmpty()) {
            findings.add(
                    seat.voting() == Seat.Voting.NON_VOTING
                            ? start.saying(
                                            Level.AMBER,
                                            "Does not vote, but no dated direction of the council is recorded; without"
                                                    + " one every member votes.")
                                    .curedBy("Enter the day and the minute of the council’s direction.")
                            : start.saying(Level.GREY, "Votes: no direction of the council says otherwise."));
        }
        for (Direction direction : directions) {
            if (direction.day().isAfter(day)) {
                continue;
            }
            String says = (direction.votes() ? "Votes" : "Does not vote") + " since the direction of "
                    + DayWords.full(direction.day())
                    + (direction.minute().isBlank() ? "" : " (" + direction.minute() + ")");
            boolean consulted =
                    direction.consulted() != null && !direction.consulted().isAfter(direction.day());
            findings.add(
                    consulted || direction.votes()
                            ? start.saying(Level.GREY, says + ".")
                            : Finding.of(
                                            MemberRules.CONSULTED,
                                            Level.AMBER,
                                            says + "; that the Board was consulted before it is not recorded.")
                                    .about(seat.title())
                                    .curedBy("Enter when the Board was consulted, or ask the monitoring officer."));
        }
        return findings;
    }
}
