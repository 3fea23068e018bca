package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.MinuteNumbers;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

class MinuteNumbersTest {
    @Test
    void aMeetingGoesOnAfterWhatWasMinutedBeforeItThoughNobodyKeptTheNumbers(@TempDir Path dir) throws Refused {
        try (Acting at = new Acting(dir)) {
            at.book.apply(new Act<>(
                    "Number",
                    writing -> writing.save(
                            BoardBuilder.builder(writing.stores().boards().get(at.board))
                                    .numbering(Board.Numbering.RUNNING)
                                    .nextMinuteNumber(192)
                                    .build())));
            at.add("Minutes");
            at.add("Urgent items");
            Id<Meeting> march = at.book
                    .apply(new AddMeeting(
                            at.board,
                            Acting.DAY.plusWeeks(4),
                            LocalTime.of(14, 0),
                            "Hall",
                            Meeting.Kind.ORDINARY,
                            "2019/20",
                            4))
                    .result();
            at.book.apply(new AddItem(march, "", "Falls", at.item("Minutes").kind()));
            assertEquals(List.of("192", "193"), numbers(at, at.meeting));
            assertEquals(List.of("192"), numbers(at, march), "an agenda alone takes no numbers");
            at.book.apply(new WriteMinute(at.item("Minutes"), Audience.PUBLIC, "", "They were agreed.", "", ""));
            assertEquals(List.of("192", "193"), numbers(at, at.meeting));
            assertEquals(List.of("194"), numbers(at, march));
        }
    }

    private static List<String> numbers(Acting at, Id<Meeting> of) {
        return at.book.read(stores -> MinuteNumbers.of(stores, stores.meetings().get(of)).values().stream()
                .sorted()
                .toList());
    }
}
