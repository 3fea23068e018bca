package org.minutebook.app.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.QuorumRule;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.rules.membership.VotingRight;
import org.minutebook.db.rules.quorum.BoardSeat;
import org.minutebook.db.rules.quorum.Quorum;
import org.minutebook.db.store.Stores;

/**
 * The board's seats and its quorum on the day of the meeting.
 *
 * @param quorum without a rule where the book has none for the day
 * @param holders who holds a seat on the day
 * @param named who may act for holders
 */
record RoomFacts(Quorum quorum, List<Membership> holders, List<Substitute> named) {
    static RoomFacts read(Stores stores, Meeting meeting) {
        LocalDate day = meeting.day();
        QuorumRule rule = stores.boards().quorumRules(meeting.board()).stream()
                .filter(one -> covers(one.since(), one.until(), day))
                .reduce((before, after) -> after)
                .orElse(null);
        List<QuorumLimb> limbs = rule == null ? List.of() : stores.boards().limbs(rule.id());
        List<BoardSeat> seats = new ArrayList<>();
        List<Membership> holders = new ArrayList<>();
        List<Substitute> named = new ArrayList<>();
        for (Seat seat : stores.boards().seats(meeting.board())) {
            if (covers(seat.since(), seat.until(), day)) {
                List<Membership> now = stores.boards().holders(seat.id()).stream()
                        .filter(one -> covers(one.since(), one.until(), day))
                        .toList();
                holders.addAll(now);
                named.addAll(stores.boards().substitutes(seat.id()));
                seats.add(new BoardSeat(
                        seat,
                        stores.of(Organisation.class).find(seat.organisation()).orElse(null),
                        !now.isEmpty(),
                        VotingRight.of(seat).votesOn(day)));
            }
        }
        return new RoomFacts(new Quorum(rule, limbs, seats), List.copyOf(holders), List.copyOf(named));
    }

    private static boolean covers(@Nullable LocalDate since, @Nullable LocalDate until, LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /** The seat that somebody sits in: as listed, else the one that the person holds on the day. */
    Optional<BoardSeat> seat(Attendance of) {
        return quorum.seats().stream()
                .filter(seat -> of.seat() != null
                        ? seat.seat().id().equals(of.seat())
                        : holders.stream()
                                .anyMatch(holder -> holder.seat()
                                                .equals(seat.seat().id())
                                        && (holder.person() != null
                                                        && holder.person().equals(of.person())
                                                || holder.printed().equals(of.printed()))))
                .findFirst();
    }
}
