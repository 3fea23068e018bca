package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.fixtures.WorkshopTable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionLink;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.WorkshopAction;
import org.minutebook.db.rules.workshop.WorkshopLine;
import org.minutebook.db.rules.workshop.WorkshopState;

class WorkshopActsTest {
    private static final Id<Meeting> WORKSHOP = Id.of(2);
    private static final Id<Meeting> JANUARY = Id.of(3);

    @TempDir
    Path dir;

    private MinuteBook book;

    @BeforeEach
    void open() throws Exception {
        book = MinuteBooks.empty(dir);
        book.apply(new Act<>("Begin", writing -> {
            writing.add(BoardBuilder.builder().id(Id.of(1)).name("Board").build());
            writing.add(meeting(WORKSHOP, LocalDate.of(2019, 12, 5), Meeting.Kind.WORKSHOP));
            writing.add(meeting(JANUARY, LocalDate.of(2020, 1, 23), Meeting.Kind.ORDINARY));
            writing.add(meeting(Id.of(4), LocalDate.of(2020, 3, 26), Meeting.Kind.ORDINARY));
            writing.add(item(Id.of(5), JANUARY));
            writing.add(item(Id.of(6), WORKSHOP));
            return writing.add(item(Id.of(7), Id.of(4)));
        }));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static Meeting meeting(Id<Meeting> id, LocalDate day, Meeting.Kind kind) {
        return MeetingBuilder.builder()
                .id(id)
                .board(Id.of(1))
                .day(day)
                .kind(kind)
                .state(Meeting.State.HELD)
                .build();
    }

    private static AgendaItem item(Id<AgendaItem> id, Id<Meeting> meeting) {
        return AgendaItemBuilder.builder()
                .id(id)
                .meeting(meeting)
                .position(1)
                .minuteNumber("201")
                .title("Development session")
                .build();
    }

    private AgendaItem item(int id) {
        return book.read(stores -> stores.meetings().item(Id.of(id)));
    }

    private List<WorkshopAction> lines() {
        return book.read(stores -> stores.meetings().workshopActions(WORKSHOP));
    }

    private List<Action> log() {
        return book.read(stores -> stores.actions().list(Id.of(1)));
    }

    @Test
    void oneMinuteMakesAllTwentyThreeLiveAndOneUndoTakesThemBack() throws Exception {
        assertEquals(
                32, book.apply(new KeepWorkshop(WORKSHOP, WorkshopTable.read())).result());
        assertEquals(List.of(), log());
        assertEquals(
                23, book.apply(new ApproveWorkshop(WORKSHOP, item(5))).result().size());

        List<Action> log = log();
        assertEquals(
                IntStream.rangeClosed(1, 23)
                        .mapToObj(number -> "201." + number + " WORKSHOP OPEN 2020-01-23 item 5")
                        .toList(),
                log.stream()
                        .map(action -> action.referencePrinted() + " " + action.origin() + " " + action.state() + " "
                                + action.raisedOn() + " item " + action.item())
                        .toList());
        assertEquals(
                List.of("March Board meeting", "May Board meeting", "Feb 2020"),
                log.stream()
                        .map(Action::dueWords)
                        .filter(words -> !words.isBlank())
                        .toList());
        assertEquals(
                List.of("LCC Communities Lead", "Communities Board"),
                book.read(stores -> stores.actions().owners(log.get(10).id())).stream()
                        .map(ActionOwner::printed)
                        .toList());
        assertEquals(
                List.of("DPH and CCG Lead for Primary Care"),
                book.read(stores -> stores.actions().owners(log.get(17).id())).stream()
                        .map(ActionOwner::printed)
                        .toList());
        assertEquals(
                List.of("23 to 16 MERGED_INTO ACCEPTED"),
                book.read(stores -> stores.of(ActionLink.class).list()).stream()
                        .map(link -> number(link.action()) + " to " + number(link.other()) + " " + link.kind() + " "
                                + link.state())
                        .toList());
        List<WorkshopState> states = lines().stream().map(WorkshopState::of).toList();
        assertEquals(22, states.stream().filter(WorkshopState.TRACKED::equals).count());
        assertEquals(9, states.stream().filter(WorkshopState.MERGED::equals).count());
        assertEquals(1, states.stream().filter(WorkshopState.APPROVED::equals).count());

        book.undo();
        assertEquals(List.of(), log());
        assertEquals(
                23,
                lines().stream()
                        .map(WorkshopState::of)
                        .filter(WorkshopState.RECOMMENDED::equals)
                        .count());
    }

    private int number(@Nullable Id<Action> action) {
        return lines().stream()
                .filter(line -> action != null && action.equals(line.action()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void whatIsApprovedStandsAsApprovedAndALaterNumberIsMadeLiveAlone() throws Exception {
        List<WorkshopLine> table = new ArrayList<>(WorkshopTable.read());
        book.apply(new KeepWorkshop(WORKSHOP, table));
        book.apply(new ApproveWorkshop(WORKSHOP, item(5)));
        table.add(new WorkshopLine(24, "Key gaps", "", "Ask again", "in 12 months time", "Clerk"));
        book.apply(new KeepWorkshop(WORKSHOP, table));
        assertEquals(
                1, book.apply(new ApproveWorkshop(WORKSHOP, item(5))).result().size());
        assertEquals(24, log().size());

        List<WorkshopLine> without = table.subList(1, table.size());
        assertEquals(
                "Number 1 was approved and is in the action log. Change it there, and leave it in this table as it"
                        + " was.",
                assertThrows(Refused.class, () -> book.apply(new KeepWorkshop(WORKSHOP, without)))
                        .getMessage());
        assertEquals(
                "The table has no numbered action that is not live already. Number what is to be done.",
                assertThrows(Refused.class, () -> book.apply(new ApproveWorkshop(WORKSHOP, item(5))))
                        .getMessage());
    }

    @Test
    void onlyAMeetingThatHasSatApproves() throws Exception {
        book.apply(new KeepWorkshop(WORKSHOP, WorkshopTable.read()));
        assertEquals(
                "A workshop decides nothing. Choose the item of the meeting that approved its actions.",
                assertThrows(Refused.class, () -> book.apply(new ApproveWorkshop(WORKSHOP, item(6))))
                        .getMessage());
        assertEquals(
                "The meeting of 26 March 2020 is still to come. Make the actions live once it has approved them.",
                assertThrows(Refused.class, () -> book.apply(new ApproveWorkshop(WORKSHOP, item(7))))
                        .getMessage());
        List<WorkshopLine> twice = List.of(
                new WorkshopLine(1, "", "", "Do it", "", ""), new WorkshopLine(1, "", "", "Do it again", "", ""));
        assertEquals(
                "Number 1 is in the table twice. Give each action its own number.",
                assertThrows(Refused.class, () -> book.apply(new KeepWorkshop(WORKSHOP, twice)))
                        .getMessage());
    }
}
