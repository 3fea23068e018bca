package org.minutebook.app.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.readiness.MeetingReadiness;
import org.minutebook.app.documents.readiness.Readiness;
import org.minutebook.db.change.AddBoard;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;

/** ATI-10: published on 8 July 2026 for 16 July and moved to 23 July, a meeting needs its new time and place made public by 15 July. */
class PostponedMeetingTest {
    @Test
    void itsOldNoticeSaysNothingOfTheNewDay(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            Id<Board> board = book.apply(new AddBoard("Board", "B", "Council")).result();
            Id<Meeting> moved = book.apply(new Act<>("Postpone", writing -> {
                        Meeting old = writing.add(MeetingBuilder.builder()
                                .id(writing.newId())
                                .board(board)
                                .day(LocalDate.of(2026, 7, 16))
                                .openToPublic(true)
                                .state(Meeting.State.POSTPONED)
                                .agendaPublishedOn(LocalDate.of(2026, 7, 8))
                                .build());
                        return writing.add(MeetingBuilder.builder(old)
                                        .id(writing.newId())
                                        .day(LocalDate.of(2026, 7, 23))
                                        .state(Meeting.State.ISSUED)
                                        .replaces(old.id())
                                        .build())
                                .id();
                    }))
                    .result();
            List<String> said = book
                    .read(stores -> MeetingReadiness.of(
                            stores,
                            moved,
                            LocalDate.of(2026, 7, 10),
                            Calendars.of(stores, board),
                            unsearched -> List.of()))
                    .findings()
                    .stream()
                    .map(Readiness.Line::finding)
                    .filter(finding -> finding.rule().id().equals("ATI-10"))
                    .map(finding -> finding.level() + " " + finding.says() + " " + finding.cure())
                    .toList();
            assertEquals(
                    List.of("AMBER Postponed from Thursday 16 July 2026 to Thursday 23 July 2026: the new time and"
                            + " place are not yet made public. Give public notice of time and place by Wednesday"
                            + " 15 July 2026."),
                    said);
        }
    }
}
