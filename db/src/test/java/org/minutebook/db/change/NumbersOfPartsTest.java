package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.MinutesState;
import org.minutebook.db.rules.Finding;

/** A part or a heading takes no number by itself, but may be given one once the numbers of its meeting are kept. */
class NumbersOfPartsTest {
    @Test
    void theNumberThatOneWasGivenIsKeptAndNoOtherTakesIt(@TempDir Path dir) throws Refused {
        try (Acting at = new Acting(dir)) {
            Id<AgendaItem> falls = at.add("Falls");
            Id<AgendaItem> atHome = at.put(writing -> AgendaItemBuilder.builder()
                            .id(writing.newId())
                            .meeting(at.meeting)
                            .parent(falls)
                            .position(2)
                            .title("Falls at home")
                            .build())
                    .id();
            at.put(writing -> AgendaItemBuilder.builder()
                    .id(writing.newId())
                    .meeting(at.meeting)
                    .position(3)
                    .title("Loneliness")
                    .build());
            at.book.apply(new Act<>(
                    "Number",
                    writing -> writing.save(
                            BoardBuilder.builder(writing.stores().boards().get(at.board))
                                    .numbering(Board.Numbering.RUNNING)
                                    .nextMinuteNumber(192)
                                    .build())));
            leave(at, at.meeting);
            at.apply(new NumberMinute(at.item(atHome), "192(a)"));
            assertEquals(List.of("192", "192(a)", "193"), numbers(at));
            assertEquals(Map.of(), findings(at));

            Id<Meeting> march = at.book
                    .apply(new AddMeeting(
                            at.board,
                            LocalDate.of(2020, 3, 26),
                            LocalTime.of(14, 0),
                            "Hall",
                            Meeting.Kind.ORDINARY,
                            "2019/20",
                            4))
                    .result();
            Id<AgendaItem> flu = at.book
                    .apply(new AddItem(march, "", "Flu", AgendaItem.Kind.DECISION))
                    .result();
            leave(at, march);
            at.refused(
                    "Minute 192(a) is at the meeting of 27 February 2020 already. Type another number, such as the one"
                            + " before it with a letter.",
                    new NumberMinute(at.item(flu), "192(a)"));

            at.book.apply(new Act<>(
                    "Number the part alone",
                    writing -> writing.save(AgendaItemBuilder.builder(
                                    writing.stores().meetings().item(falls))
                            .minuteNumber("")
                            .build())));
            assertEquals(List.of("192(a)", "193"), numbers(at));
            assertEquals(Map.of(), findings(at), "an item whose part is numbered misses no number");
        }
    }

    private static void leave(Acting at, Id<Meeting> meeting) throws Refused {
        at.book.apply(new Act<>(
                "Send",
                writing -> MinutesLeave.become(
                        writing, writing.stores().meetings().get(meeting), MinutesState.WITH_CHAIR)));
    }

    private static List<String> numbers(Acting at) {
        return at.book.read(
                stores -> List.copyOf(MinuteNumbers.of(stores, at.meeting()).values()));
    }

    private static Map<Id<AgendaItem>, Finding> findings(Acting at) {
        return at.book.read(stores -> MinuteNumbers.findings(stores, at.meeting()));
    }
}
