package org.minutebook.app.readiness;

import org.minutebook.db.model.BoardDeadline;
import org.minutebook.db.rules.notice.Deadline;
import org.minutebook.db.rules.notice.NoticeRule;

/** A board's working dates as the rule of the timetable takes them. */
final class DeadlineWords {
    private DeadlineWords() {}

    static Deadline deadline(BoardDeadline of) {
        return new Deadline(
                of.name().isBlank() ? name(of.event()) : of.name(),
                of.days(),
                unit(of),
                of.countedFrom() == BoardDeadline.CountedFrom.MEETING
                        ? Deadline.From.MEETING
                        : Deadline.From.PUBLICATION,
                of.dueAt());
    }

    static NoticeRule rule(BoardDeadline of) {
        return new NoticeRule(of.days(), unit(of));
    }

    private static NoticeRule.Unit unit(BoardDeadline of) {
        return switch (of.unit()) {
            case CLEAR_WORKING_DAYS -> NoticeRule.Unit.CLEAR_WORKING_DAYS;
            case WORKING_DAYS -> NoticeRule.Unit.WORKING_DAYS;
            case CALENDAR_DAYS -> NoticeRule.Unit.CALENDAR_DAYS;
        };
    }

    private static String name(BoardDeadline.Event event) {
        return switch (event) {
            case CALL_FOR_PAPERS -> "Call for papers";
            case DRAFT_REPORTS -> "Draft reports";
            case CLEARANCE -> "Clearance";
            case CHAIRS_BRIEFING -> "Chair's briefing";
            case FINAL_REPORTS -> "Final reports";
            case PUBLICATION -> Deadline.PUBLICATION;
            case DESPATCH -> "Despatch to members";
            case PUBLIC_QUESTIONS -> "Questions from the public";
            case OTHER -> "Working date";
        };
    }
}
