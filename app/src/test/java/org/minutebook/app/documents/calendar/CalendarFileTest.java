package org.minutebook.app.documents.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.CalendarExport;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.change.EditAction;
import org.minutebook.db.change.EditMeeting;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;

/** The file is read as text, as a calendar reads it: lines of 75 bytes are put together first (RFC 5545, 3.1). */
@Execution(ExecutionMode.CONCURRENT)
class CalendarFileTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);

    private static Meeting march(MinuteBook book) throws Exception {
        return book.apply(new Act<>(
                        "Plan a meeting",
                        writing -> writing.add(MeetingBuilder.builder()
                                .id(writing.newId())
                                .board(SmallCouncil.HEALTH)
                                .day(LocalDate.of(2020, 3, 12))
                                .startsAt(LocalTime.of(14, 0))
                                .venue("Council Chamber")
                                .openToPublic(true)
                                .state(Meeting.State.CALLED)
                                .build())))
                .result();
    }

    private static List<String> entries(MinuteBook book) {
        List<Board> boards = book.read(stores -> List.of(stores.boards().get(SmallCouncil.HEALTH)));
        CalendarFile.Made made = CalendarFile.of(book, boards, TODAY);
        String text = new String(made.content(), StandardCharsets.UTF_8).replace("\r\n ", "");
        List<String> entries = Stream.of(text.split("BEGIN:VEVENT\r\n")).skip(1).toList();
        assertEquals(made.entries(), entries.size());
        return entries;
    }

    private static String entry(MinuteBook book, String says) {
        List<String> found =
                entries(book).stream().filter(one -> one.contains(says)).toList();
        assertEquals(1, found.size(), says);
        return found.getFirst();
    }

    private static String line(String entry, String name) {
        return entry.lines().filter(line -> line.startsWith(name)).findFirst().orElse("");
    }

    private static int sequence(String entry) {
        return Integer.parseInt(line(entry, "SEQUENCE").substring("SEQUENCE:".length()));
    }

    private static Set<String> uids(List<String> entries) {
        return entries.stream().map(entry -> line(entry, "UID")).collect(Collectors.toSet());
    }

    /** Five clear days before Thursday 12 March 2020 are 5, 6, 9, 10 and 11 March: the agenda is out on the 4th. */
    @Test
    void aWorkshopIsNamedAsOneAndHasNoAgendaToPublish(@TempDir Path dir) throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            Meeting march = march(book);
            book.apply(new Act<>(
                    "Make it a workshop",
                    writing -> writing.save(MeetingBuilder.builder(march)
                            .kind(Meeting.Kind.WORKSHOP)
                            .openToPublic(false)
                            .build())));
            List<String> ofMarch = entries(book).stream()
                    .filter(entry -> entry.contains("202003"))
                    .toList();
            assertEquals(1, ofMarch.size(), ofMarch::toString);
            assertTrue(ofMarch.getFirst().contains("SUMMARY:Health and Wellbeing Board: workshop"), ofMarch::toString);
        }
    }

    @Test
    void aMeetingStandsThereWithTheLastDayToPublishItsAgenda(@TempDir Path dir) throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            march(book);
            String meeting = entry(book, "DTSTART:20200312T140000Z");
            assertEquals("SUMMARY:Health and Wellbeing Board", line(meeting, "SUMMARY"));
            assertEquals("LOCATION:Council Chamber", line(meeting, "LOCATION"));
            assertEquals("STATUS:CONFIRMED", line(meeting, "STATUS"));
            String publish = entry(book, "SUMMARY:Publish the agenda: HWB\\, 12 March");
            assertEquals("DTSTART;VALUE=DATE:20200304", line(publish, "DTSTART"));
        }
    }

    @Test
    void aMoveReplacesAndACancellationCancelsBoth(@TempDir Path dir) throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            Meeting planned = march(book);
            String before = entry(book, "20200312T140000Z");
            String publish = entry(book, "HWB\\, 12 March");
            Meeting moved = MeetingBuilder.builder(planned)
                    .day(LocalDate.of(2020, 3, 19))
                    .build();
            book.apply(new EditMeeting(planned, moved));
            String after = entry(book, "20200319T140000Z");
            assertEquals(line(before, "UID"), line(after, "UID"));
            assertTrue(sequence(before) < sequence(after));
            assertEquals(line(publish, "UID"), line(entry(book, "HWB\\, 19 March"), "UID"));
            assertEquals("DTSTART;VALUE=DATE:20200311", line(entry(book, "HWB\\, 19 March"), "DTSTART"));
            book.apply(new EditMeeting(
                    moved,
                    MeetingBuilder.builder(moved).state(Meeting.State.CANCELLED).build()));
            String off = entry(book, "20200319T140000Z");
            assertEquals(line(before, "UID"), line(off, "UID"));
            assertTrue(sequence(after) < sequence(off));
            assertEquals("STATUS:CANCELLED", line(off, "STATUS"));
            assertEquals("STATUS:CANCELLED", line(entry(book, "HWB\\, 19 March"), "STATUS"));
        }
    }

    @Test
    void whatIsDueStandsOnItsDayUntilItIsDone(@TempDir Path dir) throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            String due = entry(book, "SUMMARY:HWB action 199(b) is due");
            assertEquals("DTSTART;VALUE=DATE:20200227", line(due, "DTSTART"));
            assertEquals(
                    "DESCRIPTION:Amir Patel\\, All partners: Bring a report on winter pressures to the February"
                            + " meeting.",
                    line(due, "DESCRIPTION"));
            Action report = book.read(stores -> stores.actions().get(SmallCouncil.REPORT));
            book.apply(new Act<>(
                    "Close it",
                    writing -> writing.save(ActionBuilder.builder(report)
                            .state(Action.State.CLOSED)
                            .build())));
            String done = entry(book, "SUMMARY:HWB action 199(b) is due");
            assertEquals(line(due, "UID"), line(done, "UID"));
            assertEquals("STATUS:CANCELLED", line(done, "STATUS"));
        }
    }

    /** Action 166 was due on 31 March 2019, longer ago than a file looks back, and stands there as long as it is open. */
    @Test
    void whatAnEarlierFileHadIsMovedOrTakenOffThoughItIsNoLongerAhead(@TempDir Path dir) throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            Meeting meeting = march(book);
            Action report = book.read(stores -> stores.actions().get(SmallCouncil.REPORT));
            Action added = book.apply(new Act<>(
                            "Add one",
                            writing -> writing.add(ActionBuilder.builder(report)
                                    .id(writing.newId())
                                    .referencePrinted("300")
                                    .build())))
                    .result();
            Board board = book.read(stores -> stores.boards().get(SmallCouncil.HEALTH));
            new CalendarExport(book, "tester").write(List.of(board), TODAY, dir.resolve("one.ics"), false);
            List<String> before = entries(book);

            book.apply(new Act<>("Change it all", writing -> {
                writing.remove(added);
                writing.save(ActionBuilder.builder(report)
                        .dueOn(null)
                        .dueWords("in the spring")
                        .build());
                writing.save(ActionBuilder.builder(writing.stores().actions().get(SmallCouncil.LEAFLET))
                        .state(Action.State.CLOSED)
                        .build());
                return writing.save(MeetingBuilder.builder(meeting)
                        .day(LocalDate.of(2019, 9, 12))
                        .build());
            }));

            List<String> after = entries(book);
            assertEquals(uids(before), uids(after));
            assertEquals(
                    List.of("HWB action 166 is due", "HWB action 199(b) is due", "HWB action 300 is due"),
                    after.stream()
                            .filter(entry -> entry.contains("STATUS:CANCELLED") && entry.contains("action"))
                            .map(entry -> line(entry, "SUMMARY").substring("SUMMARY:".length()))
                            .sorted()
                            .toList());
            assertEquals("STATUS:CONFIRMED", line(entry(book, "DTSTART:20190912T130000Z"), "STATUS"));
            book.apply(new Act<>("Take it out", writing -> {
                writing.remove(writing.stores().meetings().get(meeting.id()));
                return true;
            }));
            assertEquals("STATUS:CANCELLED", line(entry(book, "DTSTART:20190912T130000Z"), "STATUS"));
        }
    }

    @Test
    void whatIsDueAtAMeetingStandsOnItsDayAndAnotherOwnerCounts(@TempDir Path dir) throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            Meeting meeting = march(book);
            Action report = book.read(stores -> stores.actions().get(SmallCouncil.REPORT));
            Action atMeeting = book.apply(new Act<>(
                            "Due at the meeting",
                            writing -> writing.save(ActionBuilder.builder(report)
                                    .dueOn(null)
                                    .dueMeeting(meeting.id())
                                    .build())))
                    .result();
            String due = entry(book, "action 199(b) is due");
            assertEquals("DTSTART;VALUE=DATE:20200312", line(due, "DTSTART"));
            book.apply(new EditAction(atMeeting, atMeeting, "Jane Reed"));
            String other = entry(book, "action 199(b) is due");
            assertTrue(line(other, "DESCRIPTION").startsWith("DESCRIPTION:Jane Reed: "));
            assertTrue(sequence(due) < sequence(other));
        }
    }

    @Test
    void whatIsNotPublicIsNamedByItsNumberAlone(@TempDir Path dir) throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            Action report = book.read(stores -> stores.actions().get(SmallCouncil.REPORT));
            book.apply(new Act<>(
                    "Restrict it",
                    writing -> writing.save(ActionBuilder.builder(report)
                            .audience(Audience.RESTRICTED)
                            .build())));
            assertTrue(entry(book, "action 199(b) is due").contains("DTSTART"));
            assertFalse(String.join("", entries(book)).contains("winter pressures"));
            assertFalse(String.join("", entries(book)).contains("Amir Patel"));
        }
    }

    @Test
    void theFileOfABoardWithNothingAheadIsAnEmptyCalendar(@TempDir Path dir) throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            Board children = book.read(stores -> stores.boards().get(Id.of(21)));
            CalendarFile.Made made = CalendarFile.of(book, List.of(children), LocalDate.of(2030, 1, 1));
            assertEquals(0, made.entries());
            assertTrue(new String(made.content(), StandardCharsets.UTF_8).startsWith("BEGIN:VCALENDAR"));
        }
    }
}
