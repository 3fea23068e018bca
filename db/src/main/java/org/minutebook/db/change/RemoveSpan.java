package org.minutebook.db.change;

import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Writing;

/** A time of arriving or leaving that was noted by mistake is taken off the list. */
public record RemoveSpan(Attendance attendance, AttendanceSpan span) implements Change<Id<AttendanceSpan>> {
    @Override
    public String title() {
        String what =
                switch (span.kind()) {
                    case ARRIVED -> "arrived";
                    case LEFT -> "left";
                    case OUT_FOR -> "was out for an item";
                    case ONLY_FOR -> "was there for one item only";
                };
        return "Take out that " + attendance.printed() + " " + what;
    }

    @Override
    public Id<AttendanceSpan> apply(Writing writing) {
        writing.remove(span);
        return span.id();
    }
}
