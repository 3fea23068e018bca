package org.minutebook.app.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingChair;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.store.Stores;

/**
 * What is known of the people at a meeting beside their names.
 *
 * @param spans when each came and went
 * @param deputies who may sit in a seat on the day, for seats whose holders are listed
 */
record DeskFacts(
        Map<Id<Attendance>, List<AttendanceSpan>> spans,
        List<MeetingChair> chairs,
        Map<Id<Seat>, List<Substitute>> deputies) {
    static DeskFacts read(Stores stores, Meeting meeting, List<Attendance> attendance) {
        Map<Id<Attendance>, List<AttendanceSpan>> spans = new HashMap<>();
        Map<Id<Seat>, List<Substitute>> deputies = new HashMap<>();
        for (Attendance one : attendance) {
            spans.put(one.id(), stores.meetings().spans(one.id()));
            if (one.seat() != null) {
                deputies.computeIfAbsent(one.seat(), seat -> stores.boards().substitutes(seat).stream()
                        .filter(deputy -> mayOn(deputy, meeting))
                        .toList());
            }
        }
        return new DeskFacts(spans, stores.meetings().chairs(meeting.id()), deputies);
    }

    private static boolean mayOn(Substitute deputy, Meeting meeting) {
        return !deputy.printed().isBlank()
                && (deputy.since() == null || !deputy.since().isAfter(meeting.day()))
                && (deputy.until() == null || !deputy.until().isBefore(meeting.day()));
    }

    List<AttendanceSpan> spans(Attendance of) {
        return spans.getOrDefault(of.id(), List.of());
    }

    List<Substitute> deputies(@Nullable Id<Seat> seat) {
        return seat == null ? List.of() : deputies.getOrDefault(seat, List.of());
    }

    Stream<MeetingChair> chairs(Attendance of) {
        return chairs.stream()
                .filter(chair -> of.id().equals(chair.attendance())
                        || chair.attendance() == null
                                && chair.person() != null
                                && chair.person().equals(of.person()));
    }
}
