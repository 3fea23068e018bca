package org.minutebook.db.rules.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * Who has the statutory duty to register and disclose (INT-01): every councillor, and everybody else who votes on the board, for as long
 * as they vote. Somebody who does not vote has none.
 *
 * @param who the name
 * @param councillor whether the person is a member of the council
 * @param turns the days from which the person votes or no longer votes on the board, from joining it
 */
public record StatutoryDuty(String who, boolean councillor, List<Turn> turns) {
    /** From a day on, somebody votes or does not. */
    public record Turn(LocalDate from, boolean votes) {}

    public StatutoryDuty {
        turns = turns.stream().sorted(Comparator.comparing(Turn::from)).toList();
    }

    /** Whether the duty is this person's on a day. */
    public boolean caughtOn(LocalDate day) {
        return councillor || at(day).map(Turn::votes).orElse(false);
    }

    /** The 28 days that begin each time a vote is gained; a councillor's own begin with the office and are not counted here. */
    public List<RegistrationTask> registrations(CouncilCalendar calendar) {
        List<RegistrationTask> tasks = new ArrayList<>();
        boolean voted = false;
        for (Turn turn : turns) {
            if (turn.votes() && !voted && !councillor) {
                tasks.add(RegistrationTask.of(who, RegistrationTask.Trigger.BECAME_MEMBER, turn.from(), calendar));
            }
            voted = turn.votes();
        }
        return tasks;
    }

    public Finding finding(LocalDate day) {
        Finding start = Finding.of(InterestRules.CAUGHT, Level.GREY, "")
                .given("Who", who)
                .given("On", DayWords.full(day));
        if (councillor) {
            return start.saying(Level.GREY, who + " is a councillor: registers and discloses.");
        }
        Optional<Turn> now = at(day);
        if (now.map(Turn::votes).orElse(false)) {
            return start.saying(
                    Level.GREY,
                    who + " votes on the board and so is a co-opted member: registers and discloses as a councillor"
                            + " does.");
        }
        boolean lost = now.isPresent() && turns.indexOf(now.get()) > 0;
        return start.saying(
                Level.GREY,
                lost
                        ? who + " has not voted since "
                                + DayWords.full(now.get().from())
                                + ": the statutory duty ended on that day; a local declaration is invited."
                        : who + " does not vote: statute asks for no entry in the register; a local declaration is"
                                + " invited.");
    }

    private Optional<Turn> at(LocalDate day) {
        return turns.stream().filter(turn -> !turn.from().isAfter(day)).reduce((before, after) -> after);
    }
}
