package org.minutebook.db.change;

import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.store.Writing;

/** Whether somebody on a meeting's list was there. */
public record SetAttendance(Attendance attendance, Attendance.Presence presence) implements Change<Attendance> {
    @Override
    public String title() {
        return switch (presence) {
            case PRESENT -> "Mark " + attendance.printed() + " as present";
            case APOLOGIES -> "Mark apologies from " + attendance.printed();
            case ABSENT -> "Mark " + attendance.printed() + " as absent";
        };
    }

    @Override
    public Attendance apply(Writing writing) {
        Attendance now = writing.stores().of(Attendance.class).get(attendance.id());
        return writing.save(AttendanceBuilder.builder(now).presence(presence).build());
    }
}
