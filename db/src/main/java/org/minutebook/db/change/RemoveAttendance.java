package org.minutebook.db.change;

import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.MeetingChair;
import org.minutebook.db.store.Writing;

/** Somebody is taken off a meeting's list of attendance, with the times that were noted. */
public record RemoveAttendance(Attendance attendance) implements Change<Id<Attendance>> {
    @Override
    public String title() {
        return "Take " + attendance.printed() + " off the attendance";
    }

    @Override
    public Id<Attendance> apply(Writing writing) throws Refused {
        for (MeetingChair chair : writing.stores().meetings().chairs(attendance.meeting())) {
            if (attendance.id().equals(chair.attendance())) {
                throw new Refused(attendance.printed() + " was in the chair. Put somebody else into the chair first.");
            }
        }
        writing.removeAll(writing.stores().meetings().spans(attendance.id()));
        writing.remove(attendance);
        return attendance.id();
    }
}
