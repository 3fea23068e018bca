package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionLink;
import org.minutebook.db.model.ActionLinkBuilder;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.Verb;

/** What the screens do to the book, one act after another, each with its title, its undo and what it refuses. */
class ActsAtTheDeskTest {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 27);

    private MinuteBook book;
    private Id<Board> board;
    private Id<Meeting> meeting;
    private AgendaItem item;

    @BeforeEach
    void aBoardAMeetingAnItem(@TempDir Path dir) throws Refused {
        book = MinuteBooks.empty(dir);
        board = apply(new AddBoard("Health Board", "HB", "Harrow Vale"));
        meeting = apply(addMeeting(LocalTime.of(14, 0)));
        item = item(apply(new AddItem(meeting, "1", "Winter", AgendaItem.Kind.DISCUSSION)));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theTitlesNameWhatUndoWillUndo() {
        assertEquals(
                List.of("Add item 1 “Winter”", "Add the meeting of 27 February 2020", "Add the board Health Board"),
                book.undoable().stream().map(entry -> entry.title()).toList());
    }

    @Test
    void aBoardHasANameOfItsOwnAndIsNotChangedBehindAnybodysBack() throws Refused {
        refused(
                "The book has a board called health board already. Choose another name.",
                new AddBoard(" health board ", "", ""));
        Board before = book.read(stores -> stores.boards().get(board));
        Board renamed = BoardBuilder.builder(before).venue("Hall").build();
        apply(new EditBoard(before, renamed));
        refused(
                "The settings of Health Board were changed meanwhile. Look at them again, then make your change.",
                new EditBoard(before, renamed));
        refused(
                "A board needs a name. Type the name that its agendas carry.",
                new EditBoard(renamed, BoardBuilder.builder(renamed).name(" ").build()));
    }

    @Test
    void twoMeetingsNeedTwoTimesAndAStaleEditIsRefused() throws Refused {
        refused(
                "Health Board meets on 27 February 2020 at that time already. Choose another day or time.",
                addMeeting(LocalTime.of(14, 0)));
        apply(addMeeting(LocalTime.of(18, 0)));
        Meeting before = book.read(stores -> stores.meetings().get(meeting));
        apply(new EditMeeting(
                before, MeetingBuilder.builder(before).state(Meeting.State.HELD).build()));
        refused(
                "The meeting of 27 February 2020 was changed meanwhile. Look at it again, then make your change.",
                new EditMeeting(before, before));
    }

    @Test
    void itemsFollowOneAnotherAndKeepATitle() throws Refused {
        AgendaItem second = item(apply(new AddItem(meeting, "2", " Spring ", AgendaItem.Kind.DECISION)));
        assertEquals("2 Spring", second.position() + " " + second.title());
        refused(
                "An item needs a title. Type it as the agenda is to print it.",
                new AddItem(meeting, "", " ", AgendaItem.Kind.DECISION));
        apply(new EditItem(
                second, AgendaItemBuilder.builder(second).minuteNumber("208").build()));
        refused(
                "This item was changed meanwhile. Look at it again, then make your change.",
                new EditItem(second, second));
    }

    @Test
    void aMinuteIsWrittenAndTakenBackWhole() throws Refused {
        apply(new WriteMinute(item, Audience.PUBLIC, "", "First words", "", ""));
        apply(new WriteMinute(item, Audience.PUBLIC, "", "First and second words", "", "a secret"));
        apply(new WriteMinute(item, Audience.RESTRICTED, "", "", "", ""));
        assertEquals(1, book.read(stores -> stores.minutes().list(meeting)).size());
        book.undo();
        assertEquals(
                "First words",
                book.read(stores -> stores.minutes().find(item.id(), Audience.PUBLIC))
                        .orElseThrow()
                        .body());
    }

    @Test
    void aClauseGoesWithItsResolutionAndItsActionStays() throws Refused {
        Id<Clause> first = apply(new AddClause(item, Audience.PUBLIC, Verb.NOTED, " That it be noted; "));
        Clause clause = book.read(stores -> stores.of(Clause.class).get(first));
        assertEquals("1 NOTED That it be noted;", clause.position() + " " + clause.verb() + " " + clause.text());
        Id<Action> action = apply(addAction("Tell the members", "Jane Reed"));
        book.apply(new Act<>(
                "Tie",
                writing -> writing.save(
                        ActionBuilder.builder(action(action)).clause(first).build())));

        apply(new RemoveClause(clause));

        assertEquals(List.of(), book.read(stores -> stores.of(Resolution.class).list()));
        assertEquals(null, action(action).clause());
    }

    @Test
    void anActionTakesTheNextNumberItsOwnersAndItsUpdates() throws Refused {
        Id<Action> first = apply(addAction("Tell the members", "Jane Reed; All partners"));
        Id<Action> second = apply(addAction("Tell them again", ""));
        assertEquals(
                "1 2", action(first).referencePrinted() + " " + action(second).referencePrinted());
        assertEquals(
                List.of("Jane Reed PERSON", "All partners ALL"),
                book.read(stores -> stores.actions().owners(first)).stream()
                        .map(owner -> owner.printed() + " " + owner.kind())
                        .toList());

        Id<ActionOwner> jane =
                book.read(stores -> stores.actions().owners(first)).getFirst().id();
        apply(new EditAction(
                action(first), ActionBuilder.builder(action(first)).dueOn(DAY).build(), "Tom Hale\nJane Reed"));
        List<ActionOwner> now = book.read(stores -> stores.actions().owners(first));
        assertEquals(
                List.of("Tom Hale", "Jane Reed"),
                now.stream().map(ActionOwner::printed).toList());
        assertEquals(jane, now.get(1).id());

        apply(new UpdateAction(action(first), DAY, "Half are told", "tester", Action.Rag.AMBER));
        assertEquals(Action.Rag.AMBER, action(first).rag());
        refused(
                "An update needs words. Type what was said or done.",
                new UpdateAction(action(first), DAY, " ", "", null));
        refused("An action needs words. Type what somebody has to do.", addAction(" ", ""));
    }

    @Test
    void whatIsResolvedAndToBeDoneUnderAnItemThatIsNotPublicIsNotPublicEither() throws Refused {
        Id<Clause> open = apply(new AddClause(item, Audience.PUBLIC, Verb.NOTED, "That it be noted"));
        Id<Clause> closed = apply(new AddClause(item, Audience.RESTRICTED, Verb.AGREED, "That 412 be paid"));
        Id<Action> said =
                apply(new AddAction(board, meeting, item.id(), "", DAY, "Pay 412", "", null, "", Audience.RESTRICTED));
        assertEquals(
                List.of(Audience.PUBLIC, Audience.RESTRICTED, Audience.RESTRICTED),
                List.of(audience(open), audience(closed), action(said).audience()));

        AgendaItem exempt = book.apply(new Act<>(
                        "Exempt",
                        writing -> writing.save(AgendaItemBuilder.builder(item(item.id()))
                                .audience(Audience.RESTRICTED)
                                .build())))
                .result();
        assertEquals(
                Audience.RESTRICTED,
                action(apply(addAction("Pay them all", ""))).audience());
        assertEquals(
                Audience.RESTRICTED, audience(apply(new AddClause(exempt, Audience.PUBLIC, Verb.NOTED, "That it be"))));
    }

    private Audience audience(Id<Clause> clause) {
        return book.read(stores -> stores.of(Resolution.class)
                        .get(stores.of(Clause.class).get(clause).resolution()))
                .audience();
    }

    @Test
    void closingDatesAnActionAndOpeningAgainTakesTheDateAway() throws Refused {
        Id<Action> id = apply(addAction("Tell the members", ""));
        apply(new SetActionState(action(id), Action.State.CLOSED));
        assertEquals(LocalDate.of(2020, 1, 23), action(id).completedOn());
        assertEquals("Close action 1", book.undoable().getFirst().title());
        apply(new SetActionState(action(id), Action.State.OPEN));
        assertEquals(null, action(id).completedOn());
    }

    @Test
    void acceptingARepeatSupersedesTheEarlierAndRejectingLeavesIt() throws Refused {
        Id<Action> earlier = apply(addAction("Tell the members", ""));
        Id<Action> later = apply(addAction("Tell the members now", ""));
        ActionLink link = book.apply(new Act<>(
                        "Offer",
                        writing -> writing.add(ActionLinkBuilder.builder()
                                .id(writing.newId())
                                .action(later)
                                .other(earlier)
                                .kind(ActionLink.Kind.SUPERSEDES)
                                .build())))
                .result();
        apply(new SettleLink(link, false));
        assertEquals(Action.State.OPEN, action(earlier).state());
        apply(new SettleLink(link, true));
        assertEquals(Action.State.SUPERSEDED, action(earlier).state());
    }

    @Test
    void aWordingThatIsTakenBackIsGone() throws Refused {
        Id<HouseStyle> style = book.apply(new Act<>(
                        "Style",
                        writing ->
                                writing.add(new HouseStyle(writing.newId(), "Own", HouseStyle.Layout.NARRATIVE, ""))))
                .result()
                .id();
        apply(new SetWording(style, "resolved", "AGREED"));
        apply(new SetWording(style, "resolved", "DECIDED"));
        assertEquals(
                "{resolved=DECIDED}",
                book.read(stores -> stores.boards().wordings(style)).toString());
        apply(new SetWording(style, "resolved", ""));
        assertEquals("{}", book.read(stores -> stores.boards().wordings(style)).toString());
    }

    @Test
    void attendanceIsListedAndCorrected() throws Refused {
        Id<Attendance> id = apply(
                new AddAttendance(meeting, " Jane Reed ", "", Attendance.Capacity.MEMBER, Attendance.Presence.PRESENT));
        Attendance jane = book.read(stores -> stores.of(Attendance.class).get(id));
        apply(new SetAttendance(jane, Attendance.Presence.APOLOGIES));
        assertEquals("Mark apologies from Jane Reed", book.undoable().getFirst().title());
        assertEquals(
                Attendance.Presence.APOLOGIES,
                book.read(stores -> stores.of(Attendance.class).get(id)).presence());
    }

    private AddMeeting addMeeting(LocalTime at) {
        return new AddMeeting(board, DAY, at, "Hall", Meeting.Kind.ORDINARY, "2019/20", 1);
    }

    private AddAction addAction(String text, String owners) {
        return new AddAction(board, meeting, item.id(), "", DAY, text, owners, null, "", Audience.PUBLIC);
    }

    private AgendaItem item(Id<AgendaItem> id) {
        return book.read(stores -> stores.meetings().item(id));
    }

    private Action action(Id<Action> id) {
        return book.read(stores -> stores.actions().get(id));
    }

    private <R> R apply(Change<R> change) throws Refused {
        return book.apply(change).result();
    }

    private void refused(String sentence, Change<?> change) {
        assertEquals(
                sentence, assertThrows(Refused.class, () -> book.apply(change)).getMessage());
    }
}
