package org.minutebook.db.change;

import org.minutebook.db.model.Attendance;
import org.minutebook.db.store.Writing;

/**
 * Somebody on a meeting's list was there otherwise than listed: in another capacity, by video, under another name.
 *
 * @param before as the list showed it
 */
public record EditAttendance(Attendance before, Attendance after) implements Change<Attendance> {
    @Override
    public String title() {
        if (before.remote() != after.remote()) {
            return "Mark " + after.printed() + (after.remote() ? " as attending by video" : " as in the room");
        }
        return before.capacity() == after.capacity()
                ? "Change how " + before.printed() + " is listed"
                : "List " + after.printed() + " as " + capacity(after.capacity());
    }

    private static String capacity(Attendance.Capacity capacity) {
        return switch (capacity) {
            case MEMBER -> "member";
            case SUBSTITUTE -> "substitute";
            case OFFICER -> "officer";
            case IN_ATTENDANCE -> "in attendance";
            case OBSERVER -> "observer";
            case GUEST -> "guest";
        };
    }

    @Override
    public Attendance apply(Writing writing) throws Refused {
        if (!writing.stores().of(Attendance.class).get(before.id()).equals(before)) {
            throw new Refused("The entry of " + before.printed()
                    + " was changed meanwhile. Look at it again, then make your change.");
        }
        return writing.save(after);
    }
}
