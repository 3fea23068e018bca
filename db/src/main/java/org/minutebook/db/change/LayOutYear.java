package org.minutebook.db.change;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.MunicipalYear;
import org.minutebook.db.store.Writing;

/** A board's meetings of a year are laid out in one act, numbered on from those that the year has. */
public record LayOutYear(
        Id<Board> board, List<LocalDate> days, @Nullable LocalTime startsAt, String venue)
        implements Change<List<Id<Meeting>>> {
    public LayOutYear {
        days = days.stream().sorted().distinct().toList();
    }

    @Override
    public String title() {
        return days.size() == 1
                ? "Add the meeting of " + Printed.day(days.getFirst())
                : "Lay out " + days.size() + " meetings";
    }

    @Override
    public List<Id<Meeting>> apply(Writing writing) throws Refused {
        if (days.isEmpty()) {
            throw new Refused("No date is ticked. Tick the dates on which the board is to meet.");
        }
        List<Id<Meeting>> added = new ArrayList<>();
        for (LocalDate day : days) {
            String year = MunicipalYear.of(day);
            int number = writing.stores().meetings().list(board).stream()
                            .filter(meeting -> meeting.municipalYear().equals(year))
                            .mapToInt(Meeting::number)
                            .max()
                            .orElse(0)
                    + 1;
            added.add(new AddMeeting(board, day, startsAt, venue, Meeting.Kind.ORDINARY, year, number).apply(writing));
        }
        return added;
    }
}
