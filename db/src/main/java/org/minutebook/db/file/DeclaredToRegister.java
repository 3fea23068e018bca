package org.minutebook.db.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Seat;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.interest.InRegister;
import org.minutebook.db.rules.interest.RegistrationTask;
import org.minutebook.db.store.Stores;

/**
 * A disclosable interest that a member declared at a meeting while the register did not have it, and that has to be entered within 28
 * days (INT-03). What the interest is, it does not say: it is read in more places than the register.
 *
 * @param done when it came into the register; nothing where it has not
 */
public record DeclaredToRegister(
        Declaration declaration,
        Meeting meeting,
        RegistrationTask task,
        @Nullable LocalDate done) {
    /** A declaration older than this says nothing about who has to register today. */
    private static final int MONTHS = 12;

    /** Of the meetings of a board in the year up to a day, the nearest last day first. */
    public static List<DeclaredToRegister> of(Stores stores, Id<Board> board, LocalDate on) {
        List<DeclaredToRegister> all = new ArrayList<>();
        for (Meeting meeting : stores.meetings().list(board)) {
            if (!meeting.day().isAfter(on) && meeting.day().isAfter(on.minusMonths(MONTHS))) {
                all.addAll(of(stores, meeting));
            }
        }
        return all;
    }

    /** Of one meeting. */
    public static List<DeclaredToRegister> of(Stores stores, Meeting meeting) {
        List<Declaration> declared = stores.meetings().declarations(meeting.id());
        if (declared.isEmpty()) {
            return List.of();
        }
        CouncilCalendar calendar = Calendars.of(stores, meeting.board());
        BoardOnDay board = BoardOnDay.read(stores, meeting.board(), meeting.day());
        List<Attendance> there = stores.meetings().attendance(meeting.id());
        List<Interest> register = stores.of(Interest.class).list();
        List<DeclaredToRegister> all = new ArrayList<>();
        for (Declaration one : declared) {
            LocalDate since = InRegister.since(one, register).orElse(null);
            if (one.person() != null && caught(one, there, board)) {
                RegistrationTask.after(
                                one,
                                meeting.day(),
                                RegistrationTask.Trigger.DISCLOSED,
                                since != null && since.isBefore(meeting.day()),
                                false,
                                calendar)
                        .ifPresent(task -> all.add(new DeclaredToRegister(one, meeting, task, since)));
            }
        }
        return all;
    }

    /** How it stands on a day. */
    public Finding finding(LocalDate on) {
        return task.finding(on, done);
    }

    public boolean open() {
        return done == null;
    }

    /** The duty is a councillor's, and everybody else's who votes on the board; officers and guests have none (INT-01). */
    private static boolean caught(Declaration declaration, List<Attendance> there, BoardOnDay board) {
        Optional<Attendance> who = there.stream()
                .filter(one -> Objects.equals(declaration.person(), one.person())
                        || one.printed().equals(declaration.printed()))
                .findFirst();
        if (who.isEmpty()) {
            return true;
        }
        boolean member = who.get().capacity() == Attendance.Capacity.MEMBER
                || who.get().capacity() == Attendance.Capacity.SUBSTITUTE;
        return member
                && board.seat(who.get())
                        .map(seat -> seat.votes()
                                || seat.seat().voting() == Seat.Voting.NOT_KNOWN
                                || seat.seat().statutoryClass() == Seat.StatutoryClass.COUNCILLOR)
                        .orElse(true);
    }
}
