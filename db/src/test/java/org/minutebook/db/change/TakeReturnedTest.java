package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.change.TakeReturned.Due;
import org.minutebook.db.change.TakeReturned.Status;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.ActionRow;

/** What an owner typed over what the workbook showed: a day that came from a meeting, how often it comes again, a state. */
class TakeReturnedTest {
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 26);

    private Acting at;

    @BeforeEach
    void open(@TempDir Path dir) throws Refused {
        at = new Acting(dir);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void aDayTakesThePlaceOfTheMeetingItWasDueAtAndTheLogSaysWhatItWas() throws Refused {
        Action before =
                at.put(writing -> action(writing.newId()).dueMeeting(at.meeting).build());
        assertEquals("2020-02-27", due());
        Action now = take(before, new Due(MARCH, ""), null);
        assertEquals("2020-03-26 null ", now.dueOn() + " " + now.dueMeeting() + " " + now.recurs());
        assertEquals(List.of("Due 26 March 2020; before that the meeting of 27 February 2020."), said(now));

        Action other =
                at.put(writing -> action(writing.newId()).dueMeeting(at.meeting).build());
        Action emptied = take(other, new Due(null, ""), null);
        assertEquals(null, emptied.dueMeeting(), "or the emptied cell would be filled again from the meeting");
        assertEquals(List.of("Due not said; before that the meeting of 27 February 2020."), said(emptied));
    }

    @Test
    void aDayLeavesHowOftenItComesAgainAndOtherWordsOfThatKindTakeItsPlace() throws Refused {
        Action before =
                at.put(writing -> action(writing.newId()).recurs("annually").build());
        assertEquals("annually", due());
        Action day = take(before, new Due(MARCH, ""), null);
        assertEquals("2020-03-26 annually", day.dueOn() + " " + day.recurs());
        assertEquals(List.of("Due 26 March 2020; before that “annually”."), said(day));
        assertEquals("quarterly", take(day, new Due(null, "quarterly"), null).recurs());

        Action other =
                at.put(writing -> action(writing.newId()).recurs("annually").build());
        assertEquals("", take(other, new Due(null, ""), null).recurs(), "or the emptied cell would be filled again");
    }

    @Test
    void whatWasDeliveredOpensAgainWhereItsOwnerSaysThatItIsNotWell() throws Refused {
        Action before = at.put(writing -> delivered(writing.newId(), Action.State.DELIVERED));
        Action now = take(before, null, new Status(Action.Rag.RED, "Red", false));
        assertEquals("OPEN null RED", now.state() + " " + now.completedOn() + " " + now.rag());
        assertEquals(List.of("Status Red; before that delivered, On track."), said(now));
    }

    @Test
    void whatIsDoneKeepsTheDayOnWhichItWasDone() throws Refused {
        for (Action.State state : List.of(Action.State.DELIVERED, Action.State.CLOSED)) {
            for (Status status : List.of(
                    new Status(Action.Rag.NOT_SAID, "Complete", true), new Status(Action.Rag.BLUE, "Blue", false))) {
                Action now = take(at.put(writing -> delivered(writing.newId(), state)), null, status);
                assertEquals(state + " 2020-01-09", now.state() + " " + now.completedOn());
            }
        }
        Action closed = at.put(writing -> delivered(writing.newId(), Action.State.CLOSED));
        assertEquals(
                Action.State.CLOSED,
                take(closed, null, new Status(Action.Rag.RED, "Red", false)).state(),
                "what the office closed only the office opens");
    }

    private ActionBuilder action(Id<Action> id) {
        return ActionBuilder.builder().id(id).board(at.board).text("Report.");
    }

    private Action delivered(Id<Action> id, Action.State state) {
        return action(id)
                .state(state)
                .completedOn(LocalDate.of(2020, 1, 9))
                .rag(Action.Rag.GREEN)
                .ragPrinted("On track")
                .build();
    }

    /** What the log and the workbook print as the day that the first action is due. */
    private String due() {
        ActionRow row =
                at.book.read(stores -> stores.actions().rows(List.of(at.board))).getFirst();
        return row.dueOn() == null ? row.dueWords() : row.dueOn().toString();
    }

    private Action take(Action before, @Nullable Due due, @Nullable Status status) throws Refused {
        at.apply(new TakeReturned(
                "back.xlsx",
                "Amir Patel",
                List.of(new TakeReturned.Edit(
                        before, "Amir Patel", "", Optional.ofNullable(due), Optional.ofNullable(status)))));
        return at.book.read(stores -> stores.actions().get(before.id()));
    }

    private List<String> said(Action of) {
        return at.book.read(stores -> stores.actions().updates(of.id())).stream()
                .map(ActionUpdate::text)
                .toList();
    }
}
