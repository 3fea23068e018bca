package org.minutebook.db.rules.quorum;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.Id;

/**
 * A moment of a meeting: an item in the order in which items were taken, a time, or both.
 *
 * @param items the meeting's items in the order taken
 * @param item nothing where only the time is known
 */
public record MeetingMoment(
        List<Id<AgendaItem>> items,
        @Nullable Id<AgendaItem> item,
        @Nullable LocalTime at) {
    /** Whether somebody was there. */
    public enum There {
        YES,
        NO,
        /** The record does not tell: a time stands beside an item, and nothing ties them together. */
        UNSURE
    }

    public MeetingMoment {
        items = List.copyOf(items);
    }

    /** The same moment of another item. */
    public MeetingMoment during(Id<AgendaItem> other, @Nullable LocalTime time) {
        return new MeetingMoment(items, other, time);
    }

    /**
     * Whether somebody is there now, by what is written of arriving and leaving. Present from the recorded time; gone from the recorded
     * time. Where only an item is written, there from the beginning of the item of arrival, and gone from that of leaving: the careful
     * reading.
     *
     * @param spans of one attendance, in their order
     */
    public There there(List<AttendanceSpan> spans) {
        List<AttendanceSpan> only = of(spans, AttendanceSpan.Kind.ONLY_FOR);
        if (!only.isEmpty()) {
            return item == null
                    ? There.UNSURE
                    : only.stream().anyMatch(span -> item.equals(span.item())) ? There.YES : There.NO;
        }
        if (item != null
                && of(spans, AttendanceSpan.Kind.OUT_FOR).stream().anyMatch(span -> item.equals(span.item()))) {
            return There.NO;
        }
        List<AttendanceSpan> moves = spans.stream()
                .filter(span -> span.kind() == AttendanceSpan.Kind.ARRIVED || span.kind() == AttendanceSpan.Kind.LEFT)
                .toList();
        There now = moves.isEmpty() || moves.getFirst().kind() == AttendanceSpan.Kind.LEFT ? There.YES : There.NO;
        for (AttendanceSpan move : moves) {
            switch (happened(move)) {
                case YES -> now = move.kind() == AttendanceSpan.Kind.ARRIVED ? There.YES : There.NO;
                case UNSURE -> {
                    return There.UNSURE;
                }
                case NO -> {
                    return now;
                }
            }
        }
        return now;
    }

    private There happened(AttendanceSpan move) {
        if (move.at() != null && at != null) {
            return move.at().isAfter(at) ? There.NO : There.YES;
        }
        if (move.item() != null && item != null) {
            int then = items.indexOf(move.item());
            int now = items.indexOf(item);
            return then < 0 || now < 0 ? There.UNSURE : then <= now ? There.YES : There.NO;
        }
        return There.UNSURE;
    }

    private static List<AttendanceSpan> of(List<AttendanceSpan> spans, AttendanceSpan.Kind kind) {
        return spans.stream().filter(span -> span.kind() == kind).toList();
    }
}
