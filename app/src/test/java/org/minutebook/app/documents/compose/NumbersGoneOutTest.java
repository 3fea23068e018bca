package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.MinutesRequest;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.chair.ChairsCopy;
import org.minutebook.db.change.AddBoard;
import org.minutebook.db.change.AddItem;
import org.minutebook.db.change.AddMeeting;
import org.minutebook.db.change.Refused;
import org.minutebook.db.change.WriteMinute;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** Whoever has read minutes finds them again under the numbers that they had, whatever is minuted of an earlier meeting since. */
class NumbersGoneOutTest {
    private static final Pattern NUMBERED =
            Pattern.compile("\\b(\\d{3}[A-Z]?)\\.\\s+(Falls|Loneliness|Minutes|Flu|Smoking)");

    @TempDir
    Path dir;

    @Test
    void theMinutesOfTheSecondMeetingStayAsTheChairReadThem() throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            Id<Board> board = book.apply(new AddBoard("Health Board", "HB", "Harrow Vale"))
                    .result();
            book.apply(new Act<>(
                    "Number on",
                    writing -> writing.save(
                            BoardBuilder.builder(writing.stores().boards().get(board))
                                    .numbering(Board.Numbering.RUNNING)
                                    .nextMinuteNumber(192)
                                    .build())));
            Id<Meeting> first = meeting(book, board, LocalDate.of(2019, 11, 28), "Minutes", "Falls");
            Id<Meeting> second = meeting(book, board, LocalDate.of(2020, 1, 23), "Minutes", "Loneliness");
            new ChairsCopy(book, "tester").send(second, dir.resolve("copy.docx"), false);
            assertEquals(List.of("194 Minutes", "195 Loneliness"), printed(book, second, "before"));
            minuted(book, first, "Flu");
            assertEquals(List.of("194 Minutes", "195 Loneliness"), printed(book, second, "after"));
            assertEquals(List.of("192 Minutes", "193 Falls", "193A Flu"), printed(book, first, "first"));
            assertEquals(
                    List.of("196 Smoking"),
                    printed(book, meeting(book, board, LocalDate.of(2020, 3, 26), "Smoking"), "third"));
        }
    }

    private static Id<Meeting> meeting(MinuteBook book, Id<Board> board, LocalDate day, String... titles)
            throws Refused {
        Id<Meeting> meeting = book.apply(
                        new AddMeeting(board, day, LocalTime.of(14, 0), "Hall", Meeting.Kind.ORDINARY, "2019/20", 1))
                .result();
        for (String title : titles) {
            minuted(book, meeting, title);
        }
        return meeting;
    }

    private static void minuted(MinuteBook book, Id<Meeting> meeting, String title) throws Refused {
        Id<AgendaItem> item = book.apply(new AddItem(meeting, "", title, AgendaItem.Kind.DECISION))
                .result();
        AgendaItem minuted = book.read(stores -> stores.meetings().item(item));
        book.apply(new WriteMinute(minuted, Audience.PUBLIC, "", "The Board talked about it.", "", ""));
    }

    private List<String> printed(MinuteBook book, Id<Meeting> meeting, String name) throws Exception {
        Path file = dir.resolve(name + ".html");
        new Exporting(book, "tester")
                .minutes(
                        new MinutesRequest(meeting, "Running narrative", Audience.PUBLIC, Format.HTML, file, false),
                        Progress.NONE);
        Matcher matcher = NUMBERED.matcher(
                Files.readString(file).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "));
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1) + " " + matcher.group(2));
        }
        return found;
    }
}
