package org.minutebook.db.change;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.AttendanceSpan.Kind;
import org.minutebook.db.store.Writing;

/**
 * Somebody arrives, leaves, is out for one item, or is there for one item only. Who does any of it was there.
 *
 * @param item the item that was taken then
 * @param approximate the time is not known to the minute
 */
public record NoteSpan(
        Attendance attendance,
        Kind kind,
        @Nullable AgendaItem item,
        @Nullable LocalTime at,
        boolean approximate) implements Change<AttendanceSpan> {
    @Override
    public String title() {
        String who = attendance.printed();
        return switch (kind) {
            case ARRIVED -> who + " arrives";
            case LEFT -> who + " leaves";
            case OUT_FOR -> who + " is out for " + during();
            case ONLY_FOR -> who + " is there for " + during() + " only";
        };
    }

    private String during() {
        return item == null ? "one item" : Printed.item(item);
    }

    @Override
    public AttendanceSpan apply(Writing writing) throws Refused {
        if (item == null && (kind == Kind.OUT_FOR || kind == Kind.ONLY_FOR)) {
            throw new Refused("Choose the item first, then say who is out for it or there for it only.");
        }
        Attendance now = writing.stores().of(Attendance.class).get(attendance.id());
        List<AttendanceSpan> spans = writing.stores().meetings().spans(now.id());
        if (item != null
                && spans.stream()
                        .anyMatch(span -> span.kind() == kind && item.id().equals(span.item()) && at == null)) {
            throw new Refused("That is on the list already: " + title() + ".");
        }
        if (now.presence() != Attendance.Presence.PRESENT) {
            writing.save(AttendanceBuilder.builder(now)
                    .presence(Attendance.Presence.PRESENT)
                    .build());
        }
        return writing.add(new AttendanceSpan(
                writing.newId(),
                now.id(),
                spans.stream().mapToInt(AttendanceSpan::position).max().orElse(0) + 1,
                kind,
                item == null ? null : item.id(),
                at,
                approximate,
                ""));
    }
}
