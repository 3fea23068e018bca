package org.minutebook.app.minutes;

import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Meeting;

/** States in words, as this screen says them. */
final class MeetingWords {
    private MeetingWords() {}

    static String state(Meeting.State state) {
        return switch (state) {
            case PLANNED -> "Planned";
            case CALLED -> "Called";
            case ISSUED -> "Agenda issued";
            case HELD -> "Held";
            case INQUORATE -> "Inquorate";
            case ADJOURNED -> "Adjourned";
            case POSTPONED -> "Postponed";
            case CANCELLED -> "Cancelled";
        };
    }

    static String minutes(Meeting.MinutesState state) {
        return switch (state) {
            case NONE -> "Not begun";
            case DRAFT -> "Draft";
            case WITH_CHAIR -> "With the chair";
            case PUBLISHED_DRAFT -> "Published as draft";
            case APPROVED_SUBJECT_TO_CORRECTIONS -> "Approved with corrections";
            case APPROVED -> "Approved";
        };
    }

    static String capacity(Attendance.Capacity capacity) {
        return switch (capacity) {
            case MEMBER -> "Member";
            case SUBSTITUTE -> "Substitute";
            case OFFICER -> "Officer";
            case IN_ATTENDANCE -> "In attendance";
            case OBSERVER -> "Observer";
            case GUEST -> "Guest";
        };
    }
}
