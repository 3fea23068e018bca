package org.minutebook.db.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.db.model.Audience.PUBLIC;
import static org.minutebook.db.model.Audience.RESTRICTED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.change.LiftExemption;
import org.minutebook.db.change.Refused;
import org.minutebook.db.change.SetExemption;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.ClauseBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.ResolutionBuilder;
import org.minutebook.db.model.Undertaking;
import org.minutebook.db.model.UndertakingBuilder;
import org.minutebook.db.model.Verb;

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

    @Test
    void whatCameFromSomethingClosedIsNotForThePublicUntilThatIsOpened(@TempDir Path dir) throws Refused {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            AgendaItem item = book.apply(new Act<>("An item", ActionStoreTest::itemWithFourActions))
                    .result();
            assertEquals(List.of(PUBLIC, PUBLIC, RESTRICTED, RESTRICTED), readers(book, item));
            book.apply(new SetExemption(item.id(), false, "3", "", "", null, "", false, ""));
            assertEquals(List.of(RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED), readers(book, item));
            book.apply(new LiftExemption(item));
            assertEquals(List.of(PUBLIC, PUBLIC, RESTRICTED, RESTRICTED), readers(book, item));
        }
    }

    private static List<Audience> readers(MinuteBook book, AgendaItem item) {
        return book.read(stores -> {
            Id<Board> board = stores.meetings().get(item.meeting()).board();
            List<Audience> rows = stores.actions().rows(List.of(board)).stream()
                    .map(ActionRow::audience)
                    .toList();
            List<Action> actions = stores.actions().list(board);
            ActionReaders readers = stores.actions().readers();
            assertEquals(rows, actions.stream().map(readers::of).toList());
            Map<Id<Action>, Audience> asked = stores.actions().readersOf(actions);
            assertEquals(
                    rows, actions.stream().map(action -> asked.get(action.id())).toList());
            return rows;
        });
    }

    /** From the item, a clause of it, a clause of a closed resolution of it, and a closed undertaking under it. */
    private static AgendaItem itemWithFourActions(Writing writing) {
        Id<Board> board = writing.newId();
        writing.add(BoardBuilder.builder().id(board).name("Board").build());
        Id<Meeting> meeting = writing.newId();
        writing.add(MeetingBuilder.builder().id(meeting).board(board).day(MARCH).build());
        AgendaItem item = writing.add(AgendaItemBuilder.builder()
                .id(writing.newId())
                .meeting(meeting)
                .position(1)
                .title("A lease")
                .build());
        Undertaking closed = writing.add(UndertakingBuilder.builder()
                .id(writing.newId())
                .item(item.id())
                .position(1)
                .audience(RESTRICTED)
                .build());
        Action plain = action(writing.newId(), board, 1, null, null, "");
        writing.add(ActionBuilder.builder(plain).item(item.id()).build());
        writing.add(ActionBuilder.builder(plain)
                .id(writing.newId())
                .position(2)
                .clause(clause(writing, item, PUBLIC))
                .build());
        writing.add(ActionBuilder.builder(plain)
                .id(writing.newId())
                .position(3)
                .clause(clause(writing, item, RESTRICTED))
                .build());
        writing.add(ActionBuilder.builder(plain)
                .id(writing.newId())
                .position(4)
                .undertaking(closed.id())
                .build());
        return item;
    }

    private static Id<Clause> clause(Writing writing, AgendaItem item, Audience audience) {
        Resolution resolution = writing.add(ResolutionBuilder.builder()
                .id(writing.newId())
                .item(item.id())
                .position(audience.ordinal() + 1)
                .audience(audience)
                .build());
        return writing.add(ClauseBuilder.builder()
                        .id(writing.newId())
                        .resolution(resolution.id())
                        .position(1)
                        .verb(Verb.AGREED)
                        .text("Report.")
                        .build())
                .id();
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
