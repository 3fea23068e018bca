package org.minutebook.db.rules.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;

/**
 * Whether somebody who sits for another counts and votes in that seat. Two regimes: a named deputy of whom notice was given in advance,
 * or one to whom the chair must agree. Only who is named for the seat, and never beside the member replaced.
 *
 * @param seated not said where somebody has to answer first; until then the substitute does not count
 */
public record Substitution(Attendance attendance, Answer seated, Finding finding) {
    /**
     * Judges one.
     *
     * @param named those who may act for holders, of the whole board
     * @param answered under the first regime whether notice was given before the meeting, under the second whether the chair agreed
     * @param holderHere whether the holder of the seat is there at the same time
     */
    public static Substitution of(
            Attendance attendance,
            Seat seat,
            List<Substitute> named,
            LocalDate day,
            Answer answered,
            boolean holderHere) {
        Finding start = Finding.of(MemberRules.SUBSTITUTES, Level.GREY, "")
                .about(attendance.printed())
                .given("Seat", seat.title());
        List<Substitute> own = named.stream()
                .filter(each -> each.seat().equals(seat.id()) && Holding.runs(each.since(), each.until(), day))
                .filter(each -> isNamed(each, attendance))
                .toList();
        String who = attendance.printed();
        if (holderHere) {
            return new Substitution(
                    attendance,
                    Answer.NO,
                    start.saying(
                                    Level.AMBER,
                                    "The holder of the seat is there: " + who
                                            + " cannot sit beside the member replaced, and does not count.")
                            .curedBy("Record when the one left and the other took the seat, if so."));
        }
        if (own.isEmpty()) {
            return new Substitution(
                    attendance,
                    Answer.NO,
                    start.saying(Level.AMBER, who + " is not named as a substitute for this seat, and does not count.")
                            .curedBy("Name the substitute, with the notice or the chair’s agreement that the terms of"
                                    + " reference ask for."));
        }
        boolean chair = own.stream().allMatch(each -> each.regime() == Substitute.Regime.CHAIR_AGREES);
        String asked = chair ? "the chair agreed" : "notice was given before the meeting";
        return switch (answered) {
            case YES ->
                new Substitution(attendance, Answer.YES, start.saying(Level.GREEN, who + " sits: " + asked + "."));
            case NO ->
                new Substitution(
                        attendance,
                        Answer.NO,
                        start.saying(Level.AMBER, who + " does not count: it is not so that " + asked + ".")
                                .curedBy("Have " + who + " attend without a vote."));
            case NOT_SAID ->
                new Substitution(
                        attendance,
                        Answer.NOT_SAID,
                        start.saying(
                                        Level.AMBER,
                                        "Whether " + asked + " is not recorded: " + who + " does not count yet.")
                                .curedBy("Record it."));
        };
    }

    private static boolean isNamed(Substitute substitute, Attendance attendance) {
        return substitute.person() != null && attendance.person() != null
                ? Objects.equals(substitute.person(), attendance.person())
                : !substitute.printed().isBlank() && substitute.printed().equals(attendance.printed());
    }
}
