package org.minutebook.db.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.QuorumRule;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.rules.membership.VotingRight;
import org.minutebook.db.rules.quorum.BoardSeat;
import org.minutebook.db.rules.quorum.Quorum;
import org.minutebook.db.rules.terms.TermsInForce;
import org.minutebook.db.store.Stores;

/**
 * A board as it is on one day: what its terms of reference say then, its seats, who holds them and who may act for holders.
 *
 * @param quorum that of the terms in force, else that of the day; without a rule where the book has none
 * @param holders who holds a seat on the day
 * @param named who may act for holders
 */
public record BoardOnDay(TermsInForce terms, Quorum quorum, List<Membership> holders, List<Substitute> named) {
    public static BoardOnDay read(Stores stores, Id<Board> board, LocalDate day) {
        TermsInForce terms = TermsInForce.on(stores.boards().terms(board), day);
        QuorumRule rule = rule(stores, board, day, terms);
        List<QuorumLimb> limbs = rule == null ? List.of() : stores.boards().limbs(rule.id());
        List<BoardSeat> seats = new ArrayList<>();
        List<Membership> holders = new ArrayList<>();
        List<Substitute> named = new ArrayList<>();
        for (Seat seat : stores.boards().seats(board)) {
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
        return new BoardOnDay(terms, new Quorum(rule, limbs, seats), List.copyOf(holders), List.copyOf(named));
    }

    private static @Nullable QuorumRule rule(Stores stores, Id<Board> board, LocalDate day, TermsInForce terms) {
        List<QuorumRule> rules = stores.boards().quorumRules(board);
        Id<QuorumRule> set = terms.version() == null ? null : terms.version().quorum();
        return rules.stream()
                .filter(one -> set == null
                        ? covers(one.since(), one.until(), day)
                        : one.id().equals(set))
                .reduce((before, after) -> after)
                .orElse(null);
    }

    private static boolean covers(@Nullable LocalDate since, @Nullable LocalDate until, LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /** The seat that somebody sits in: as listed, else the one that the person holds on the day. */
    public Optional<BoardSeat> seat(Attendance of) {
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

    /** The seat of a holder. */
    Optional<BoardSeat> seat(Membership of) {
        return quorum.seats().stream()
                .filter(seat -> Objects.equals(seat.seat().id(), of.seat()))
                .findFirst();
    }
}
