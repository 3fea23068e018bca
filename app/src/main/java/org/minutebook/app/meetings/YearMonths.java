package org.minutebook.app.meetings;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.kit.MeetingWords;
import org.minutebook.app.meetings.YearMonthCard.Kind;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Closure;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.LeftOut;
import org.minutebook.db.rules.notice.NoticeRule;
import org.minutebook.db.rules.notice.PublicNotice;

/** The months of a municipal year, each with its meetings, holidays and closures by day. */
final class YearMonths {
    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d", Locale.UK);
    private static final DateTimeFormatter PUBLISH = DateTimeFormatter.ofPattern("EEE\u00a0d\u00a0MMM", Locale.UK);

    private YearMonths() {}

    /**
     * From May to April, and the May after where a meeting before the next annual meeting falls in it.
     *
     * @param names the boards by their short names
     */
    static List<YearMonthCard> of(
            int first,
            List<Meeting> meetings,
            Map<Id<Board>, String> names,
            List<Closure> closures,
            CouncilCalendar calendar) {
        YearMonth begins = YearMonth.of(first, Month.MAY);
        List<YearMonthCard> months = new ArrayList<>();
        for (int i = 0; i <= 12; i++) {
            YearMonth month = begins.plusMonths(i);
            List<YearMonthCard.Line> lines = lines(month, meetings, names, closures, calendar);
            if (i < 12 || lines.stream().anyMatch(line -> line.kind() == Kind.MEETING)) {
                months.add(new YearMonthCard(month, TITLE.format(month), lines));
            }
        }
        return months;
    }

    private static List<YearMonthCard.Line> lines(
            YearMonth month,
            List<Meeting> meetings,
            Map<Id<Board>, String> names,
            List<Closure> closures,
            CouncilCalendar calendar) {
        List<YearMonthCard.Line> lines = new ArrayList<>();
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            for (Meeting meeting : meetings) {
                if (meeting.day().equals(day)) {
                    lines.add(line(meeting, names.getOrDefault(meeting.board(), ""), calendar));
                }
            }
            Optional<LeftOut> out = calendar.ordinary().leftOut(day);
            if (out.isPresent() && !out.get().weekend()) {
                lines.add(new YearMonthCard.Line(
                        Kind.HOLIDAY, DAY.format(day), out.get().name(), "", null));
            }
            for (Closure closure : closures) {
                if (closure.since().equals(day)) {
                    String until = closure.until().equals(day) ? "" : " to " + DAY.format(closure.until());
                    lines.add(new YearMonthCard.Line(Kind.CLOSED, DAY.format(day) + until, closure.name(), "", null));
                }
            }
        }
        return lines;
    }

    private static YearMonthCard.Line line(Meeting meeting, String board, CouncilCalendar calendar) {
        String state = MeetingWords.state(meeting.state());
        boolean one = BoardMeetings.isOne(meeting);
        boolean coming = one && (meeting.state() == Meeting.State.PLANNED || meeting.state() == Meeting.State.CALLED);
        String publish = coming
                ? ", publish by "
                        + PUBLISH.format(PublicNotice.of(meeting.day(), NoticeRule.FIVE_CLEAR_DAYS, calendar)
                                .careful())
                : "";
        return new YearMonthCard.Line(
                Kind.MEETING,
                DAY.format(meeting.day()),
                board + (one ? "" : " workshop"),
                state + publish,
                meeting.id());
    }
}
