package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.MinutesState;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.ProducedDocumentBuilder;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.store.Stores;

/** Numbers of minutes that somebody outside has read stay as they were read, whatever is written before or beside them. */
class MinuteNumbersTest {
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 26);

    private Acting at;
    private Id<Meeting> march;

    @BeforeEach
    void twoMeetings(@TempDir Path dir) throws Refused {
        at = new Acting(dir);
        number(Board.Numbering.RUNNING, 192);
        at.add("Minutes");
        at.add("Urgent items");
        march = meeting(MARCH);
        add(march, "Falls");
        add(march, "Loneliness");
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void aMeetingGoesOnAfterWhatWasMinutedBeforeItThoughNobodyKeptTheNumbers() throws Refused {
        assertEquals(List.of("192", "193"), numbers(at.meeting));
        assertEquals(List.of("192", "193"), numbers(march), "an agenda alone takes no numbers");
        minute("Minutes");
        assertEquals(List.of("192", "193"), numbers(at.meeting));
        assertEquals(List.of("194", "195"), numbers(march));
    }

    @Test
    void whatTheChairHasReadStaysAndTheEarlierMeetingGivesWayInWords() throws Refused {
        minute("Minutes");
        send(march);
        assertEquals(194, read(march).firstMinuteNumber());
        at.add("Flu");
        at.add("Smoking");
        number(Board.Numbering.RUNNING, 300);
        number(Board.Numbering.RUNNING, 192);
        assertEquals(List.of("194", "195"), numbers(march));
        assertEquals(List.of("192", "193", "193A", "193B"), numbers(at.meeting));
        assertEquals(
                List.of(
                        "Minute 194 went out with the meeting of 26 March 2020, so this one takes 193A. Look whether"
                                + " the council numbers it so; the number stands when these minutes go out.",
                        "Minute 194 went out with the meeting of 26 March 2020, so this one takes 193B. Look whether"
                                + " the council numbers it so; the number stands when these minutes go out."),
                findings(at.meeting));
        assertEquals(List.of(), findings(march));
        number(Board.Numbering.RUNNING, 300);
        assertEquals(List.of("194", "195"), numbers(march), "another start of the run moves nothing that went out");
        assertEquals(List.of("300", "301", "302", "303"), numbers(at.meeting));
    }

    @Test
    void aMeetingMinutedOnlyAfterTheNextWentOutBeginsBehindItAndSaysSo() throws Refused {
        send(march);
        assertEquals(List.of("192", "193"), numbers(march));
        minute("Minutes");
        assertEquals(List.of("194", "195"), numbers(at.meeting));
        assertEquals(
                List.of("Minute 192 went out with the meeting of 26 March 2020, so these minutes begin with 194. Look"
                        + " whether the council numbers them so; the numbers stand when these minutes go out."),
                findings(at.meeting));
        send(at.meeting);
        assertEquals(List.of(), findings(at.meeting));
    }

    @Test
    void everyWayByWhichMinutesLeaveKeepsTheirNumbersAndLookingAtThemDoesNot() throws Refused {
        at.book.apply(new NoteDocument(ProducedDocumentBuilder.builder()
                .id(Id.of(1))
                .meeting(march)
                .kind("minutes")
                .audience(Audience.PUBLIC)
                .fileName("Minutes.docx")
                .build()));
        become(MinutesState.DRAFT);
        assertEquals(List.of("", ""), kept());
        for (MinutesState state : List.of(MinutesState.WITH_CHAIR, MinutesState.PUBLISHED_DRAFT)) {
            become(state);
            assertEquals(List.of("192", "193"), kept(), state.name());
            at.book.undo();
            assertEquals(List.of("", ""), kept(), state.name());
        }
        Id<Meeting> april = meeting(MARCH.plusWeeks(4));
        at.book.apply(new Act<>(
                "Take place",
                writing -> writing.save(
                        MeetingBuilder.builder(writing.stores().meetings().get(april))
                                .state(Meeting.State.HELD)
                                .day(LocalDate.of(2020, 1, 22))
                                .build())));
        at.book.apply(new Act<>(
                "Take place before",
                writing -> writing.save(
                        MeetingBuilder.builder(writing.stores().meetings().get(march))
                                .day(LocalDate.of(2020, 1, 9))
                                .build())));
        at.apply(new ApproveMinutes(march, april, null, Approval.State.APPROVED, "", "", null));
        assertEquals(List.of("192", "193"), kept());
    }

    @Test
    void anItemThatComesLaterTakesTheNextNumberWhileItIsFreeAndElseALetter() throws Refused {
        send(march);
        hold(march);
        add(march, "Flu");
        assertEquals(List.of("192", "193", "194"), numbers(march));
        Id<Meeting> april = meeting(MARCH.plusWeeks(4));
        add(april, "Smoking");
        minuteAll(march);
        send(april);
        assertEquals(List.of("195"), numbers(april));
        at.apply(new AddItem(march, "", "Measles", AgendaItem.Kind.DECISION));
        at.apply(new AddItem(march, "", "Mumps", AgendaItem.Kind.DECISION));
        assertEquals(List.of("192", "193", "194", "194A", "194B"), numbers(march));
        assertEquals(List.of(), findings(march));
    }

    @Test
    void aGapAndADoubledNumberAreSaidAndOneNumberIsGivenAnew() throws Refused {
        send(march);
        Id<AgendaItem> last = items(march).getLast().id();
        at.apply(new NumberMinute(at.item(last), " 196 "));
        assertEquals(
                List.of("No minute has the number 193 to 195: 192 is followed by 196. Where that is a slip give the"
                        + " right number; else leave it, since numbers that have gone out stand."),
                findings(march));
        at.refused(
                "Minute 192 is at this meeting already. Type another number, such as the one before it with a letter.",
                new NumberMinute(at.item(last), "192"));
        at.book.apply(new Act<>(
                "Double",
                writing -> writing.save(
                        AgendaItemBuilder.builder(writing.stores().meetings().item(last))
                                .minuteNumber("192")
                                .build())));
        assertEquals(
                List.of("Minute 192 is there twice at this meeting. Give this minute a number of its own: the one"
                        + " before it with a letter."),
                findings(march));
        at.refused(
                "The minutes of 27 February 2020 have not gone out, so their numbers still follow the order of the"
                        + " items.",
                new NumberMinute(at.item("Minutes"), "200"));
        become(MinutesState.APPROVED);
        at.refused(
                "The minutes of 26 March 2020 are approved with minute 192. Correct it by a minute of a later meeting.",
                new NumberMinute(at.item(last), "193"));
    }

    @Test
    void whereEachMeetingBeginsAtOneNothingGivesWay() throws Refused {
        number(Board.Numbering.PER_MEETING, 1);
        send(march);
        minute("Minutes");
        assertEquals(List.of("1", "2"), numbers(at.meeting));
        assertEquals(List.of(), findings(at.meeting));
    }

    private void number(Board.Numbering numbering, int next) throws Refused {
        at.book.apply(new Act<>(
                "Number",
                writing -> writing.save(
                        BoardBuilder.builder(writing.stores().boards().get(at.board))
                                .numbering(numbering)
                                .nextMinuteNumber(next)
                                .build())));
    }

    private Id<Meeting> meeting(LocalDate day) throws Refused {
        return at.book
                .apply(new AddMeeting(at.board, day, LocalTime.of(14, 0), "Hall", Meeting.Kind.ORDINARY, "2019/20", 4))
                .result();
    }

    private void hold(Id<Meeting> meeting) throws Refused {
        at.book.apply(new Act<>(
                "Hold",
                writing -> writing.save(
                        MeetingBuilder.builder(writing.stores().meetings().get(meeting))
                                .state(Meeting.State.HELD)
                                .build())));
    }

    private void add(Id<Meeting> to, String title) throws Refused {
        at.book.apply(new AddItem(to, "", title, AgendaItem.Kind.DECISION));
    }

    private void minute(String title) throws Refused {
        at.book.apply(new WriteMinute(at.item(title), Audience.PUBLIC, "", "They were agreed.", "", ""));
    }

    private void minuteAll(Id<Meeting> of) throws Refused {
        for (AgendaItem item : items(of)) {
            at.book.apply(new WriteMinute(item, Audience.PUBLIC, "", "It was agreed.", "", ""));
        }
    }

    private void send(Id<Meeting> of) throws Refused {
        List<AgendaItem> before = items(of);
        at.book.apply(new SendToChair(
                ProducedDocumentBuilder.builder()
                        .id(Id.of(1))
                        .meeting(of)
                        .fileName("Draft " + of.value() + ".docx")
                        .build(),
                new byte[] {(byte) of.value()}));
        List<AgendaItem> after = items(of);
        at.book.undo();
        assertEquals(before, items(of), "what was not sent is not kept");
        at.book.redo();
        assertEquals(after, items(of));
    }

    private void become(MinutesState state) throws Refused {
        Meeting now = read(march);
        at.apply(new EditMeeting(
                now, MeetingBuilder.builder(now).minutesState(state).build()));
    }

    private Meeting read(Id<Meeting> of) {
        return at.book.read(stores -> stores.meetings().get(of));
    }

    private List<AgendaItem> items(Id<Meeting> of) {
        return at.book.read(stores -> stores.meetings().items(of));
    }

    private List<String> kept() {
        return items(march).stream().map(AgendaItem::minuteNumber).toList();
    }

    private List<String> numbers(Id<Meeting> of) {
        return at.book.read((Stores stores) ->
                List.copyOf(MinuteNumbers.of(stores, stores.meetings().get(of)).values()));
    }

    private List<String> findings(Id<Meeting> of) {
        return at.book.read(stores -> {
            Map<Id<AgendaItem>, Finding> said =
                    MinuteNumbers.findings(stores, stores.meetings().get(of));
            return stores.meetings().items(of).stream()
                    .flatMap(item -> Stream.ofNullable(said.get(item.id())))
                    .map(finding -> finding.says() + " " + finding.cure())
                    .toList();
        });
    }
}
