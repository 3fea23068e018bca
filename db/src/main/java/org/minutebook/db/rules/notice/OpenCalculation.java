package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * Something that is still counted, because it is not certified yet: when a holiday or a closure is added, it is counted again and
 * whoever added it is told what changed. What was certified in the past is no open calculation and stays as it was counted.
 */
public sealed interface OpenCalculation {
    /** Whose it is: "Health and Wellbeing Board, Thursday 22 September 2022". */
    String about();

    /** What is counted: "Last day of publication". */
    String what();

    /** The answer under a calendar, in words. */
    String under(CouncilCalendar calendar);

    /** The last day of publication for a meeting that is not published yet. */
    record LatestPublication(String about, LocalDate meeting, NoticeRule rule) implements OpenCalculation {
        @Override
        public String what() {
            return "Last day of publication";
        }

        @Override
        public String under(CouncilCalendar calendar) {
            PublicNotice notice = PublicNotice.of(meeting, rule, calendar);
            String ordinary = DayWords.full(notice.ordinary().day());
            return notice.careful().equals(notice.ordinary().day())
                    ? ordinary
                    : ordinary + ", safely " + DayWords.full(notice.careful());
        }
    }

    /** The notice that was given of a meeting that is not yet held. */
    record NoticeOfMeeting(String about, LocalDate published, LocalDate meeting, NoticeRule rule)
            implements OpenCalculation {
        @Override
        public String what() {
            return "Notice given";
        }

        @Override
        public String under(CouncilCalendar calendar) {
            int days = rule.count(published, meeting, calendar.ordinary()).size();
            return rule.unit().of(days) + (days < rule.days() ? ", fewer than " + rule.words() : "");
        }
    }

    /** One day of a meeting's timetable. */
    record TimetableDay(String about, LocalDate meeting, NoticeRule rule, List<Deadline> deadlines, String name)
            implements OpenCalculation {
        @Override
        public String what() {
            return name;
        }

        @Override
        public String under(CouncilCalendar calendar) {
            return Timetable.of(meeting, rule, deadlines, calendar).lines().stream()
                    .filter(line -> line.name().equals(name))
                    .map(line -> DayWords.full(line.day()))
                    .findFirst()
                    .orElse("");
        }
    }

    /** One answer that is different under the new calendar. */
    record Changed(String about, String what, String before, String after) {}

    /** What changed between two calendars, in the order of the calculations. */
    static List<Changed> changed(Collection<OpenCalculation> open, CouncilCalendar before, CouncilCalendar after) {
        return open.stream()
                .map(each -> new Changed(each.about(), each.what(), each.under(before), each.under(after)))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }
}
