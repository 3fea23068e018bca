package org.minutebook.db.change;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanLead;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.PersonBuilder;

/** A book of one board with three meetings ahead of it, on 23 January 2020, and one behind. */
final class PlanBook {
    static final Id<Board> BOARD = Id.of(20);
    static final Id<Board> OTHER = Id.of(21);
    static final Id<Meeting> NOVEMBER = Id.of(30);
    static final Id<Meeting> MARCH = Id.of(31);
    static final Id<Meeting> MAY = Id.of(32);
    static final Id<Meeting> JULY = Id.of(33);
    static final Id<Meeting> OTHERS = Id.of(34);

    private PlanBook() {}

    static MinuteBook in(Path dir) throws Refused {
        MinuteBook book = MinuteBooks.empty(dir);
        book.apply(new Act<>("Set up", writing -> {
            writing.beginIdsAfter(1000);
            writing.add(BoardBuilder.builder()
                    .id(BOARD)
                    .name("Health and Wellbeing Board")
                    .build());
            writing.add(
                    BoardBuilder.builder().id(OTHER).name("Children’s Board").build());
            writing.add(PersonBuilder.builder()
                    .id(Id.of(10))
                    .name("Deborah Maynard")
                    .build());
            writing.add(meeting(NOVEMBER, BOARD, "2019-11-28", Meeting.State.HELD));
            writing.add(meeting(MARCH, BOARD, "2020-03-26", Meeting.State.PLANNED));
            writing.add(meeting(MAY, BOARD, "2020-05-28", Meeting.State.PLANNED));
            writing.add(meeting(JULY, BOARD, "2020-07-23", Meeting.State.PLANNED));
            writing.add(meeting(OTHERS, OTHER, "2020-03-05", Meeting.State.PLANNED));
            writing.add(AgendaItemBuilder.builder()
                    .id(Id.of(40))
                    .meeting(MARCH)
                    .position(1)
                    .agendaNumber("5")
                    .title("Care Act Implementation Report")
                    .build());
            return true;
        }));
        return book;
    }

    private static Meeting meeting(Id<Meeting> id, Id<Board> board, String day, Meeting.State state) {
        return MeetingBuilder.builder()
                .id(id)
                .board(board)
                .day(LocalDate.parse(day))
                .state(state)
                .build();
    }

    static ForwardPlanEntry entry(MinuteBook book, Id<ForwardPlanEntry> id) {
        return book.read(stores -> stores.plans().entry(id));
    }

    /** Each entry as "day|title|leads|state". */
    static List<String> plan(MinuteBook book) {
        return book.read(stores -> stores.plans().forwardPlan(BOARD).stream()
                .map(entry -> (entry.plannedFor() == null ? entry.plannedPrinted() : entry.plannedFor()) + "|"
                        + entry.title() + "|"
                        + stores.plans().leads(entry.id()).stream()
                                .map(ForwardPlanLead::printed)
                                .collect(Collectors.joining(" / "))
                        + "|" + entry.state())
                .toList());
    }
}
