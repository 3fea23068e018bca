package org.minutebook.app.kit;

import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Meeting;

/** The kinds and states of a meeting in words, the same on every screen. */
public final class MeetingWords {
    private MeetingWords() {}

    public static String kind(Meeting.Kind kind) {
        return switch (kind) {
            case ORDINARY -> "Ordinary";
            case SPECIAL -> "Special";
            case EXTRAORDINARY -> "Extraordinary";
            case ANNUAL -> "Annual";
            case WORKSHOP -> "Workshop";
            case PRIVATE -> "Private";
            case VIRTUAL -> "Virtual";
        };
    }

    public static String state(Meeting.State state) {
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

    public static String minutes(Meeting.MinutesState state) {
        return switch (state) {
            case NONE -> "Not begun";
            case DRAFT -> "Draft";
            case WITH_CHAIR -> "With the chair";
            case PUBLISHED_DRAFT -> "Published as draft";
            case APPROVED_SUBJECT_TO_CORRECTIONS -> "Approved with corrections";
            case APPROVED -> "Approved";
        };
    }

    public static String capacity(Attendance.Capacity capacity) {
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
