package org.minutebook.db.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;

class ActionStoreTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 25);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 12);

    @Test
    void whatIsDueAtAMeetingIsDueOnItsDayWhereNothingElseIsSaid(@TempDir Path dir) throws Refused {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            Id<Board> board = book.apply(new Act<>("Actions", writing -> {
                        Id<Board> id = writing.newId();
                        writing.add(BoardBuilder.builder().id(id).name("Board").build());
                        Id<Meeting> meeting = writing.newId();
                        writing.add(MeetingBuilder.builder()
                                .id(meeting)
                                .board(id)
                                .day(MARCH)
                                .build());
                        writing.add(action(writing.newId(), id, 1, null, meeting, ""));
                        writing.add(action(writing.newId(), id, 2, JANUARY, meeting, ""));
                        writing.add(action(writing.newId(), id, 3, null, meeting, "by the end of term"));
                        writing.add(action(writing.newId(), id, 4, null, null, ""));
                        return id;
                    }))
                    .result();
            List<ActionRow> rows = book.read(stores -> stores.actions().rows(List.of(board)));
            assertEquals(
                    Arrays.asList(MARCH, JANUARY, null, null),
                    rows.stream().map(ActionRow::dueOn).toList());
            assertEquals(
                    List.of("", "", "by the end of term", "each quarter"),
                    rows.stream().map(ActionRow::dueWords).toList());
        }
    }

    private static Action action(
            Id<Action> id,
            Id<Board> board,
            int position,
            @Nullable LocalDate due,
            @Nullable Id<Meeting> meeting,
            String words) {
        return ActionBuilder.builder()
                .id(id)
                .board(board)
                .position(position)
                .text("Report.")
                .dueOn(due)
                .dueMeeting(meeting)
                .dueWords(words)
                .recurs("each quarter")
                .build();
    }
}
