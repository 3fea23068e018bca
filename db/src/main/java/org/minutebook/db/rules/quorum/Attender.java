package org.minutebook.db.rules.quorum;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceSpan;

/**
 * Somebody on the list of a meeting, with the seat in which the person sits and the times at which the person was there.
 *
 * @param seat the own, or for a substitute the one acted for; nothing where the record does not tie the name to a seat
 * @param seated for a substitute, whether the terms allow it (Substitution); for everybody else not asked
 */
public record Attender(Attendance attendance, @Nullable BoardSeat seat, Answer seated, List<AttendanceSpan> spans) {
    public Attender {
        spans = spans.stream()
                .filter(span -> span.attendance().equals(attendance.id()))
                .sorted(Comparator.comparingInt(AttendanceSpan::position))
                .toList();
    }
}
