package org.minutebook.db.change;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.store.Writing;

/** A board is to meet on a day. */
public record AddMeeting(
        Id<Board> board,
        LocalDate day,
        @Nullable LocalTime startsAt,
        String venue,
        Meeting.Kind kind,
        String municipalYear,
        int number)
        implements Change<Id<Meeting>> {
    @Override
    public String title() {
        return "Add the meeting of " + Printed.day(day);
    }

    @Override
    public Id<Meeting> apply(Writing writing) throws Refused {
        Board of = writing.stores().boards().get(board);
        for (Meeting other : writing.stores().meetings().on(board, day)) {
            if (Objects.equals(other.startsAt(), startsAt)) {
                throw new Refused(of.name() + " meets on " + Printed.day(day)
                        + " at that time already. Choose another day or time.");
            }
        }
        return writing.add(MeetingBuilder.builder()
                        .id(writing.newId())
                        .board(board)
                        .day(day)
                        .startsAt(startsAt)
                        .venue(venue.strip())
                        .kind(kind)
                        .openToPublic(of.publicMeetings() && BoardMeetings.isOne(kind) && kind != Meeting.Kind.PRIVATE)
                        .municipalYear(municipalYear)
                        .number(number)
                        .build())
                .id();
    }
}
