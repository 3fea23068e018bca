package org.minutebook.db.rules.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.MinutesState;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.vote.VoteRules;

/** What is to be said of minutes that nobody has approved (VOT-06): for how long, past how many meetings, and what would cure it. */
public final class MinutesWatch {
    private MinutesWatch() {}

    /** One finding for each meeting whose minutes wait, the oldest first. */
    public static List<Finding> of(MinutesToApprove minutes, LocalDate today) {
        return minutes.waiting().stream()
                .map(meeting -> of(meeting, minutes, today))
                .toList();
    }

    /** What is to be said of one meeting's minutes that wait. */
    public static Finding of(Meeting meeting, MinutesToApprove minutes, LocalDate today) {
        int passed = minutes.passed(meeting).size();
        Optional<Meeting> next = minutes.next(meeting);
        Level level = passed > 1 ? Level.RED : passed > 0 || next.isEmpty() ? Level.AMBER : Level.GREY;
        long days = ChronoUnit.DAYS.between(meeting.day(), today);
        String since = "Not approved after " + days + (days == 1 ? " day" : " days")
                + (passed == 0
                        ? "."
                        : passed == 1
                                ? ": 1 meeting passed without it."
                                : ": " + passed + " meetings passed without it.");
        return Finding.of(VoteRules.MINUTES, level, since)
                .about("the minutes of " + DayWords.date(meeting.day()))
                .curedBy(cure(meeting, next));
    }

    private static String cure(Meeting meeting, Optional<Meeting> next) {
        if (next.isEmpty()) {
            return "Plan a meeting that can approve them: none is planned.";
        }
        String to = DayWords.date(next.get().day());
        return switch (meeting.minutesState()) {
            case NONE, DRAFT -> "Finish the draft and send it to the chair; it comes to the meeting of " + to + ".";
            case WITH_CHAIR -> "Enter the chair’s corrections; the minutes come to the meeting of " + to + ".";
            default -> "Put them to the meeting of " + to + ".";
        };
    }

    /** What a meeting to come must still do about the minutes that it is to approve. */
    public static List<Finding> before(Meeting at, MinutesToApprove minutes, boolean hasItem) {
        List<Finding> found = new ArrayList<>();
        for (Meeting meeting : minutes.at(at)) {
            if (MinutesToApprove.isApproved(meeting)) {
                continue;
            }
            String about = "the minutes of " + DayWords.date(meeting.day());
            boolean ready = meeting.minutesState() == MinutesState.PUBLISHED_DRAFT;
            boolean held = meeting.minutesState() != MinutesState.NONE || meeting.state() == Meeting.State.HELD;
            if (!hasItem) {
                found.add(Finding.of(
                                VoteRules.MINUTES,
                                Level.AMBER,
                                "For approval at this meeting, and no item is there for it.")
                        .about(about)
                        .curedBy("Add an item for the minutes to the agenda."));
            } else if (!held) {
                found.add(Finding.of(
                                VoteRules.MINUTES,
                                Level.GREY,
                                "For approval at this meeting, once the meeting that they record has been held.")
                        .about(about));
            } else if (!ready) {
                found.add(Finding.of(
                                VoteRules.MINUTES,
                                Level.AMBER,
                                "For approval at this meeting; they are " + words(meeting.minutesState()) + ".")
                        .about(about)
                        .curedBy("Finish the draft, agree it with the chair and publish it with the agenda."));
            } else {
                found.add(Finding.of(VoteRules.MINUTES, Level.GREEN, "For approval at this meeting.")
                        .about(about));
            }
        }
        return found;
    }

    private static String words(MinutesState state) {
        return switch (state) {
            case NONE -> "not begun";
            case DRAFT -> "a draft still";
            case WITH_CHAIR -> "with the chair still";
            case PUBLISHED_DRAFT -> "published as a draft";
            case APPROVED_SUBJECT_TO_CORRECTIONS, APPROVED -> "approved";
        };
    }
}
