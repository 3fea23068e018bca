package org.minutebook.app.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.LeftOut;
import org.minutebook.db.rules.notice.AccessRules;
import org.minutebook.db.rules.notice.NoticeGiven;
import org.minutebook.db.rules.notice.NoticeRule;
import org.minutebook.db.rules.notice.PublicNotice;
import org.minutebook.db.rules.notice.Publication;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "notice",
        description = "The last day to publish a meeting with its clear days, and what a publication gave.")
final class ClockNotice extends DayCommand {
    private static final int RED = 3;
    private static final int MOST_DAYS = 366;

    @Option(names = "--meeting", paramLabel = "DATE", required = true, description = "The day of the meeting.")
    @Nullable
    LocalDate meeting;

    @Option(names = "--published", paramLabel = "DATE", description = "The day of publication.")
    @Nullable
    LocalDate published;

    @Option(names = "--at", paramLabel = "HH:MM", description = "The hour of publication, for the safe reading.")
    @Nullable
    LocalTime at;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "How many clear days (default: ${DEFAULT-VALUE}).",
            defaultValue = "5")
    int days;

    @Option(
            names = "--closed",
            paramLabel = "DATE,…",
            split = ",",
            description = "Days on which the offices are closed, for the safe reading.")
    List<LocalDate> closed = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        LocalDate day = day(meeting, "--meeting");
        if (days < 1 || days > MOST_DAYS) {
            throw new WrongUse("Give a number of clear days from 1 to " + MOST_DAYS + " with --days.");
        }
        for (LocalDate each : closed) {
            day(each, "--closed");
        }
        if (at != null && published == null) {
            throw new WrongUse("Say with --published on which day it was published at " + at + ".");
        }
        CouncilCalendar calendar = calendar(closed);
        NoticeRule rule = new NoticeRule(days, NoticeRule.Unit.CLEAR_WORKING_DAYS);
        PublicNotice notice = PublicNotice.of(day, rule, calendar);
        Optional<NoticeGiven> given = published == null
                ? Optional.empty()
                : Optional.of(NoticeGiven.of(
                        day,
                        new Publication(day(published, "--published"), at, Publication.USUAL_CUT_OFF),
                        rule,
                        calendar));
        answer(json(notice, given), text(notice, given));
        return given.isPresent() && !given.get().meets() ? RED : DONE;
    }

    private static Map<String, @Nullable Object> json(PublicNotice notice, Optional<NoticeGiven> given) {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put("latest", notice.ordinary().day().toString());
        value.put(
                "counted",
                notice.ordinary().count().counted().stream()
                        .map(LocalDate::toString)
                        .toList());
        value.put(
                "excluded",
                notice.ordinary().count().leftOut().stream()
                        .map(ClockNotice::excluded)
                        .toList());
        value.put("safeLatest", notice.safe().map(safe -> safe.day().toString()).orElse(null));
        value.put("clear", given.map(NoticeGiven::days).orElse(null));
        value.put("meets", given.map(NoticeGiven::meets).orElse(null));
        value.put(
                "earliestMeeting",
                given.map(known -> known.earliestMeeting().toString()).orElse(null));
        return value;
    }

    private static Map<String, String> excluded(LeftOut out) {
        Map<String, String> value = new LinkedHashMap<>();
        value.put("date", out.day().toString());
        value.put("name", out.name());
        return value;
    }

    private static String text(PublicNotice notice, Optional<NoticeGiven> given) {
        List<String> lines = new ArrayList<>();
        LocalDate latest = notice.ordinary().day();
        lines.add("Meeting on " + DayWords.full(notice.meeting()) + ": publish by " + DayWords.full(latest) + ".");
        lines.add("");
        lines.addAll(DayByDay.lines(
                latest,
                "publish by the end of this day; it is not counted",
                notice.meeting(),
                notice.ordinary().count()));
        lines.add("");
        lines.add(notice.safe()
                .map(safe -> safe.day().equals(latest)
                        ? "The safe reading is the same."
                        : "Safe reading, without the days on which the offices are closed: publish by "
                                + DayWords.full(safe.day()) + " ("
                                + DayWords.list(safe.count().counted())
                                + ").")
                .orElse("The safe reading is not defined: name the days on which the offices are closed between"
                        + " Christmas and New Year with --closed."));
        if (!notice.confirmed()) {
            lines.add(PublicNotice.NOT_CONFIRMED);
        }
        given.ifPresent(known -> lines.addAll(given(known)));
        lines.add("");
        Rule rule = AccessRules.CLEAR_DAYS.restingOn(notice.ordinary().count().status());
        lines.add("Rule " + rule.id() + ": " + rule.source() + ". Status: "
                + rule.status().words() + ".");
        return String.join("\n", lines);
    }

    private static List<String> given(NoticeGiven given) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(given.finding().says());
        if (given.days() > 0) {
            lines.add("Counted: " + DayWords.list(given.ordinary().counted()) + ".");
        }
        if (!given.ordinary().leftOut().isEmpty()) {
            lines.add("Not counted: " + DayWords.leftOut(given.ordinary().leftOut()) + ".");
        }
        LocalDate earliest = given.earliestMeeting();
        LocalDate worked = given.earliestWorked();
        lines.add("Earliest meeting with this publication: " + DayWords.full(earliest)
                + (worked.equals(earliest) ? "." : ", the next working day being " + DayWords.full(worked) + "."));
        if (!given.finding().cure().isEmpty()) {
            lines.add("Cure: " + given.finding().cure());
        }
        return lines;
    }
}
