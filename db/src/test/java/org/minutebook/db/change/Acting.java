package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Row;
import org.minutebook.db.store.RecordFile;
import org.minutebook.db.store.Writing;

/**
 * A book with one board and a meeting of Thursday 27 February 2020, seen on 23 January. Every act is taken back and done again: the
 * whole record must be what it was, each time.
 */
final class Acting implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2020, 2, 27);

    final MinuteBook book;
    final Id<Board> board;
    final Id<Meeting> meeting;

    Acting(Path dir) throws Refused {
        book = MinuteBooks.empty(dir);
        board = book.apply(new AddBoard("Health Board", "HB", "Harrow Vale")).result();
        meeting = book.apply(
                        new AddMeeting(board, DAY, LocalTime.of(14, 0), "Hall", Meeting.Kind.ORDINARY, "2019/20", 4))
                .result();
    }

    <R> R apply(Change<R> change) throws Refused {
        String before = record();
        R result = book.apply(change).result();
        String after = record();
        book.undo();
        assertEquals(before, record(), "undo of " + change.title());
        book.redo();
        assertEquals(after, record(), "redo of " + change.title());
        return result;
    }

    void refused(String sentence, Change<?> change) {
        String before = record();
        assertEquals(
                sentence, assertThrows(Refused.class, () -> book.apply(change)).getMessage());
        assertEquals(before, record());
    }

    <R extends Row<R>> R put(Function<Writing, R> row) throws Refused {
        return book.apply(new Act<>("Put", writing -> writing.add(row.apply(writing))))
                .result();
    }

    /** The meeting as if it were in another state already. */
    void become(Meeting.State state, LocalDate day) throws Refused {
        book.apply(new Act<>(
                "Become",
                writing -> writing.save(
                        MeetingBuilder.builder(writing.stores().meetings().get(meeting))
                                .state(state)
                                .day(day)
                                .build())));
    }

    Id<AgendaItem> add(String title) throws Refused {
        return book.apply(new AddItem(meeting, "", title, AgendaItem.Kind.DECISION))
                .result();
    }

    AgendaItem item(Id<AgendaItem> id) {
        return book.read(stores -> stores.meetings().item(id));
    }

    AgendaItem item(String title) {
        return book.read(stores -> stores.meetings().items(meeting)).stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    Meeting meeting() {
        return book.read(stores -> stores.meetings().get(meeting));
    }

    /** "1 Apologies, = Heading, 2 Falls, 2.1 Falls at home". */
    String agenda(Id<Meeting> of) {
        return book.read(stores -> stores.meetings().items(of)).stream()
                .map(item -> ((item.heading()
                                        ? "="
                                        : item.parent() != null ? "-" + item.agendaNumber() : item.agendaNumber())
                                + " " + item.title())
                        .strip())
                .collect(Collectors.joining(", "));
    }

    String agenda() {
        return agenda(meeting);
    }

    /** "1 AGENDA Agenda: 1 Apologies, 2 Falls". */
    List<String> versions() {
        return book.read(stores -> stores.agendas().versions(meeting).stream()
                .map(version -> version.number() + " " + version.kind() + " " + version.name() + " "
                        + version.issuedOn() + ": " + lines(stores.agendas().versionItems(version.id())))
                .toList());
    }

    AgendaVersion version(int number) {
        return book.read(stores -> stores.agendas().versions(meeting)).get(number - 1);
    }

    private static String lines(List<AgendaVersionItem> lines) {
        return lines.stream()
                .map(line -> (line.number() + " " + line.title()).strip())
                .collect(Collectors.joining(", "));
    }

    private String record() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        book.read(stores -> {
            RecordFile.writeAll(stores, all);
            return all;
        });
        return all.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        book.close();
    }
}
