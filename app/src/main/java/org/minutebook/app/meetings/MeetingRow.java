package org.minutebook.app.meetings;

import java.time.LocalDate;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** One meeting as the list shows it. */
public record MeetingRow(
        Id<Meeting> id,
        LocalDate day,
        String board,
        String year,
        String number,
        String time,
        String kind,
        String venue,
        String state,
        String minutes) {
    static MeetingRow of(Meeting meeting, Board board) {
        return new MeetingRow(
                meeting.id(),
                meeting.day(),
                board.name(),
                meeting.municipalYear(),
                meeting.number() == 0 ? "" : Integer.toString(meeting.number()),
                meeting.startsAt() == null ? meeting.timesPrinted() : Days.time(meeting.startsAt()),
                words(meeting.kind()),
                meeting.venue(),
                words(meeting.state()),
                words(meeting.minutesState()));
    }

    static String words(Meeting.Kind kind) {
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

    static String words(Meeting.State state) {
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

    static String words(Meeting.MinutesState state) {
        return switch (state) {
            case NONE -> "";
            case DRAFT -> "Draft";
            case WITH_CHAIR -> "With the chair";
            case PUBLISHED_DRAFT -> "Published as draft";
            case APPROVED_SUBJECT_TO_CORRECTIONS -> "Approved with corrections";
            case APPROVED -> "Approved";
        };
    }
}
