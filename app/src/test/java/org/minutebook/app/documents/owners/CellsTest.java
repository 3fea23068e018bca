package org.minutebook.app.documents.owners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.app.documents.intake.KeyedTable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.ActionRow;

class CellsTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);

    private static Cells due(String text, @Nullable LocalDate day) {
        Action before = ActionBuilder.builder()
                .id(Id.of(1))
                .board(Id.of(2))
                .dueOn(LocalDate.of(2020, 4, 3))
                .build();
        return cells(before, "due", new KeyedTable.Cell(text, day, false));
    }

    private static Cells cells(Action before, String heading, KeyedTable.Cell cell) {
        ActionRow now = new ActionRow(
                before.id(),
                before.board(),
                1,
                "R1",
                1,
                null,
                "Mend the gate",
                "Jane Reed",
                before.dueOn(),
                "",
                before.state(),
                before.rag(),
                "",
                null,
                "",
                Audience.PUBLIC);
        return new Cells(new KeyedTable.Row(2, Map.of(heading, cell)), now, before, TODAY, "");
    }

    /** What the cell says, what it is taken for, and what is doubtful. */
    private static String read(String text, @Nullable LocalDate day) {
        ReturnedEdit edit = due(text, day).due().orElseThrow();
        return edit.says() + " / " + edit.due() + " / " + edit.doubt();
    }

    @Test
    void aDueDateKeepsTheWordsBesideItAndSaysWhatIsDoubtful() {
        assertEquals(
                "4 April 2020 if dry / Due[day=2020-04-04, words=4 April 2020 if dry]"
                        + " / The words “if dry” after the date are no part of it.",
                read("4 April 2020  if dry", null));
        assertEquals(
                "Friday 4 April 2020 / Due[day=2020-04-04, words=Friday 4 April 2020]"
                        + " / 4 April 2020 was a Saturday, not a Friday.",
                read("Friday 4 April 2020", null));
        assertEquals("4 April 2020 / Due[day=2020-04-04, words=] / ", read("Saturday 4/4/2020", null));
        assertEquals(
                "1/5/2102 / Due[day=null, words=1/5/2102]"
                        + " / The year 2102 is not likely in a council’s paper; the words are kept.",
                read("1/5/2102", LocalDate.of(2102, 5, 1)));
        assertEquals(
                "2 January 2020 / Due[day=2020-01-02, words=] / This day has passed.",
                read("2/1/2020", LocalDate.of(2020, 1, 2)));
    }

    /** Nobody opens an action again by a tick that was set for them. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DELIVERED, Amber,   The book has the action as delivered; taking this opens it again.",
                "DELIVERED, Blue,    ''",
                "DELIVERED, Complete, -",
                "CLOSED,    Amber,   ''",
                "OPEN,      Amber,   ''"
            })
    void aStatusThatWouldOpenADeliveredActionAgainWaitsForSomebodyToLookAtIt(
            Action.State state, String typed, @Nullable String remark) {
        Action before = ActionBuilder.builder()
                .id(Id.of(1))
                .board(Id.of(2))
                .state(state)
                .build();
        assertEquals(
                remark,
                cells(before, "status", new KeyedTable.Cell(typed, null, false))
                        .status()
                        .map(ReturnedEdit::remark)
                        .orElse(null));
    }

    /** What is said of an action that is done is taken only by somebody who saw that it is. */
    @Test
    void anUpdateOfAnActionThatIsDoneWaitsForSomebodyToLookAtIt() {
        for (Action.State state : Action.State.values()) {
            Action before = ActionBuilder.builder()
                    .id(Id.of(1))
                    .board(Id.of(2))
                    .state(state)
                    .build();
            boolean done =
                    state == Action.State.DELIVERED || state == Action.State.CLOSED || state == Action.State.SUPERSEDED;
            assertEquals(
                    done ? "The book has the action as done; taking this adds an update to it." : "",
                    cells(before, "yourupdate", new KeyedTable.Cell("The figures came", null, false))
                            .update()
                            .orElseThrow()
                            .remark(),
                    state.toString());
        }
    }

    /** 1 January 2020 is day 43,831 of Excel's count. */
    @Test
    void aDateWhoseCellLostItsFormatIsReadFromItsNumber() {
        assertEquals("5 April 2020 / Due[day=2020-04-05, words=] / ", read("43926", null));
        assertEquals("5 April 2020 / Due[day=2020-04-05, words=] / ", read("43926.75", null));
    }

    @Test
    void theSameDateInOtherWordsIsNoChangeAndWordsBesideItAreOne() {
        String went = RowKey.mark("2020-04-03");
        assertEquals(went, due("Fri 3rd April 2020", null).dueMark());
        assertEquals(went, due("43924", null).dueMark());
        assertEquals(
                RowKey.mark("3april2020ifdry"), due("3 April 2020 if dry", null).dueMark());
    }
}
