package org.minutebook.db.change;

import java.time.LocalTime;
import java.util.Objects;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Notice;
import org.minutebook.db.model.NoticeBuilder;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.notice.AccessRules;
import org.minutebook.db.rules.notice.NoticeGiven;
import org.minutebook.db.rules.notice.NoticeRule;
import org.minutebook.db.rules.notice.Publication;
import org.minutebook.db.store.Writing;

/**
 * Something about a meeting was made public. The days are counted as they stand now and kept with it: a holiday that is proclaimed
 * later changes no certificate.
 *
 * @param notice what was published, when, where and by whom; what was counted is filled in
 */
public record RecordNotice(Notice notice, CouncilCalendar calendar) implements Change<Notice> {
    @Override
    public String title() {
        return "Record the publication on " + Printed.day(notice.publishedOn());
    }

    @Override
    public Notice apply(Writing writing) throws Refused {
        Meeting meeting = writing.stores().meetings().get(notice.meeting());
        if (notice.publishedOn().isAfter(writing.today())) {
            throw new Refused("It cannot be recorded on " + Printed.day(writing.today()) + " as published on "
                    + Printed.day(notice.publishedOn()) + ". Record it when it is public.");
        }
        LocalTime cutOff = writing.stores()
                .agendas()
                .practice(meeting.board())
                .map(BoardPractice::publishBy)
                .filter(Objects::nonNull)
                .orElse(Publication.USUAL_CUT_OFF);
        NoticeGiven given = NoticeGiven.of(
                meeting.day(),
                new Publication(notice.publishedOn(), notice.publishedAt(), cutOff),
                NoticeRule.FIVE_CLEAR_DAYS,
                calendar);
        Notice certified = NoticeBuilder.builder(notice)
                .id(writing.newId())
                .clearDays(given.days())
                .counted(DayWords.list(given.ordinary().counted()))
                .excluded(DayWords.leftOut(given.ordinary().leftOut()))
                .met(given.meets())
                .rule(AccessRules.CLEAR_DAYS.id())
                .build();
        writing.add(certified);
        if (notice.kind() == Notice.Kind.AGENDA) {
            writing.save(MeetingBuilder.builder(meeting)
                    .agendaPublishedOn(notice.publishedOn())
                    .build());
        }
        return certified;
    }
}
