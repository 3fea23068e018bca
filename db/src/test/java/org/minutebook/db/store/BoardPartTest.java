package org.minutebook.db.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.change.SetLook;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.StoredFile;

class BoardPartTest {
    private static final byte[] LETTERHEAD = "a letterhead".getBytes(StandardCharsets.UTF_8);

    @Test
    void holdsTheBoardItsMeetingsAndTheFileOfItsLook(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            Id<HouseStyle> style = book.apply(new Act<>("Add a style", writing -> writing.add(
                                    new HouseStyle(writing.newId(), "Ours", HouseStyle.Layout.NARRATIVE, ""))
                            .id()))
                    .result();
            book.apply(new SetLook(style, "letterhead.docx", LETTERHEAD));
            Id<Board> wanted = board(book, "Wellbeing Board", style, LocalDate.of(2020, 1, 23));
            board(book, "Trust Board", null, LocalDate.of(2020, 2, 27));

            RecordFile file = book.read(stores -> BoardPart.of(wanted, stores));

            assertEquals(
                    List.of("Wellbeing Board"),
                    file.rows(Kind.BOARD).stream()
                            .map(row -> ((Board) row).name())
                            .toList());
            assertEquals(
                    List.of(LocalDate.of(2020, 1, 23)),
                    file.rows(Kind.MEETING).stream()
                            .map(row -> ((Meeting) row).day())
                            .toList());
            StoredFile look = (StoredFile) file.rows(Kind.STORED_FILE).getFirst();
            assertEquals("letterhead.docx", look.name());
            assertArrayEquals(LETTERHEAD, file.contents().get(look.sha256()));
        }
    }

    private static Id<Board> board(MinuteBook book, String name, @Nullable Id<HouseStyle> style, LocalDate day)
            throws Exception {
        return book.apply(new Act<>("Add a board", writing -> {
                    Board board = writing.add(BoardBuilder.builder()
                            .id(writing.newId())
                            .name(name)
                            .style(style)
                            .build());
                    writing.add(MeetingBuilder.builder()
                            .id(writing.newId())
                            .board(board.id())
                            .day(day)
                            .build());
                    return board.id();
                }))
                .result();
    }
}
