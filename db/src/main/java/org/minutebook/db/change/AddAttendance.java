package org.minutebook.db.change;

import java.util.List;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.store.Writing;

/** Somebody comes onto a meeting's list of attendance. */
public record AddAttendance(
        Id<Meeting> meeting,
        String printed,
        String organisation,
        Attendance.Capacity capacity,
        Attendance.Presence presence)
        implements Change<Id<Attendance>> {
    @Override
    public String title() {
        return "Add " + printed + " to the attendance";
    }

    @Override
    public Id<Attendance> apply(Writing writing) throws Refused {
        if (printed.isBlank()) {
            throw new Refused("Type the name of the person who attended.");
        }
        List<Attendance> list = writing.stores().meetings().attendance(meeting);
        return writing.add(AttendanceBuilder.builder()
                        .id(writing.newId())
                        .meeting(meeting)
                        .position(list.stream()
                                        .mapToInt(Attendance::position)
                                        .max()
                                        .orElse(0)
                                + 1)
                        .printed(printed.strip())
                        .organisationPrinted(organisation.strip())
                        .capacity(capacity)
                        .presence(presence)
                        .build())
                .id();
    }
}
