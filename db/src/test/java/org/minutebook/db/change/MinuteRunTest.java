package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.MinuteBuilder;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Writing;

/** A board that met each month for four years, of which nobody kept a number, is asked for in few questions. */
class MinuteRunTest {
    private static final LocalDate LAST = LocalDate.of(2020, 1, 20);
    private static final int MEETINGS = 48;

    private final List<Meeting> meetings = new ArrayList<>();
    private Id<Board> running = Id.of(1);
    private Id<Board> yearly = Id.of(1);

    @Test
    void theRecordIsAskedOncePerMunicipalYearAndNotBehindTheYearThatANumberBeginsIn(@TempDir Path dir)
            throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            book.apply(new Act<>("Meet", this::meet));
        }
        // from February 2016 to January 2020 there are the municipal years from 2015/16 to 2019/20: five
        assertEquals(
                "286 287 by 12",
                asked(dir, running),
                "192 and two for each meeting before; the board, its meetings, and two questions for each year");
        assertEquals("17 18 by 4", asked(dir, yearly), "from May to December there are eight meetings before it");
    }

    private Integer meet(Writing writing) {
        running = board(writing, Board.Numbering.RUNNING, 192);
        yearly = board(writing, Board.Numbering.PER_YEAR, 1);
        for (Id<Board> board : List.of(running, yearly)) {
            List<AgendaItem> items = new ArrayList<>();
            List<Minute> minutes = new ArrayList<>();
            for (int i = MEETINGS - 1; i >= 0; i--) {
                Meeting meeting = MeetingBuilder.builder()
                        .id(writing.newId())
                        .board(board)
                        .day(LAST.minusMonths(i))
                        .build();
                meetings.add(meeting);
                for (int position = 1; position <= 2; position++) {
                    items.add(AgendaItemBuilder.builder()
                            .id(writing.newId())
                            .meeting(meeting.id())
                            .position(position)
                            .title("Falls")
                            .build());
                }
                minutes.add(MinuteBuilder.builder()
                        .id(writing.newId())
                        .item(items.getLast().id())
                        .body("It was noted.")
                        .build());
            }
            writing.addAll(meetings.subList(meetings.size() - MEETINGS, meetings.size()));
            writing.addAll(items);
            writing.addAll(minutes);
        }
        return meetings.size();
    }

    private static Id<Board> board(Writing writing, Board.Numbering numbering, int next) {
        return writing.add(BoardBuilder.builder()
                        .id(writing.newId())
                        .name("Board " + numbering)
                        .numbering(numbering)
                        .nextMinuteNumber(next)
                        .build())
                .id();
    }

    /** The numbers of the board's last meeting, and how many questions it took to know them. */
    private String asked(Path dir, Id<Board> board) throws Exception {
        Meeting last = meetings.reversed().stream()
                .filter(one -> one.board().equals(board))
                .findFirst()
                .orElseThrow();
        String url = "jdbc:h2:file:" + dir.resolve("book").resolve("data") + ";NON_KEYWORDS=DAY,MINUTE";
        AtomicInteger asked = new AtomicInteger();
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            DefaultConfiguration counting = new DefaultConfiguration();
            counting.set(connection);
            counting.set(SQLDialect.H2);
            counting.set(new Settings().withRenderSchema(false));
            counting.setExecuteListener(new ExecuteListener() {
                @Override
                public void executeStart(ExecuteContext context) {
                    asked.incrementAndGet();
                }
            });
            List<String> numbers = List.copyOf(
                    MinuteNumbers.of(new Stores(DSL.using(counting)), last).values());
            return String.join(" ", numbers) + " by " + asked;
        }
    }
}
