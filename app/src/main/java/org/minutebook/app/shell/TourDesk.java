package org.minutebook.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.compose.ActionLogComposer;
import org.minutebook.app.documents.owners.OwnersWorkbook;
import org.minutebook.app.documents.owners.RowKey;
import org.minutebook.app.kit.Days;
import org.minutebook.db.change.AddBoard;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.ActionRow;

/** What lies on the desk during a tour: files that the screens take in. Nothing of it touches the book that is shown. */
final class TourDesk {
    private static final int ROWS = 12;

    private final Path folder;

    TourDesk() {
        try {
            folder = Files.createTempDirectory("minutebook-tour");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A board's log or plan as somebody sends it back. */
    record Returned(Id<Board> board, Path file) {}

    /** Somebody who chooses a file. */
    static NoDialogs choosing(Path file) {
        return new NoDialogs() {
            @Override
            public Optional<Path> openFile(String title, FileKind... kinds) {
                return Optional.of(file);
            }
        };
    }

    /** A backup, and its book, which holds more by now. */
    record WentOn(Path backup, Path book) {}

    /** The last rows with a word more on one of them, and a row that is new; nothing where no board has a log. */
    Optional<Returned> returnedLog(MinuteBook book) {
        return book.read(stores -> stores.boards().list().stream()
                .filter(board -> stores.actions().count(board.id()) > 0)
                .findFirst()
                .map(board -> new Returned(
                        board.id(), written(stores.actions().rows(List.of(board.id())), LocalDate.now(book.clock())))));
    }

    /** What went to owners, as it comes back from one who saves it as text: three rows filled in, one of them added. */
    Returned filledIn(MinuteBook book, Id<Board> board) {
        List<String> lines =
                new ArrayList<>(List.of("Minutebook key,Ref,Agreed,Action,Owner,Latest update,Your update,Due,Status"));
        book.read(stores -> {
            String mark = OwnersWorkbook.bookMark(stores);
            List<ActionRow> log = stores.actions().rows(List.of(board));
            List<ActionRow> last = log.subList(Math.max(0, log.size() - ROWS), log.size());
            for (int i = 0; i < last.size(); i++) {
                lines.add(filledIn(RowKey.of(mark, last.get(i)), last.get(i), i));
            }
            return last.size();
        });
        lines.add("," + line("", null, "Ask the village halls about a warm room.", "Helen Farrow", "", "", "", ""));
        try {
            return new Returned(board, Files.write(folder.resolve("Action log for owners.csv"), lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filledIn(RowKey key, ActionRow row, int at) {
        LocalDate due = row.dueOn();
        String said = due == null ? row.dueWords() : Days.shortly(at == 5 ? due.plusMonths(2) : due);
        return key.text() + ","
                + line(
                        row.reference(),
                        row.raisedOn(),
                        row.text(),
                        row.owners(),
                        row.latest(),
                        at == 2 ? "The figures came on Monday; they go to all members this week." : "",
                        at == 4 ? "soon" : said,
                        at == 2 ? "Complete" : ActionLogComposer.status(row));
    }

    private Path written(List<ActionRow> log, LocalDate today) {
        List<String> lines = new ArrayList<>(List.of("No.,Date,Action,Responsible Officer,Comments,Status"));
        for (ActionRow row : log.subList(Math.max(0, log.size() - ROWS), log.size() - 1)) {
            lines.add(line(row.reference(), row.raisedOn(), row.text(), row.owners(), row.latest(), row.ragPrinted()));
        }
        ActionRow last = log.getLast();
        lines.add(line(last.reference(), last.raisedOn(), last.text(), last.owners(), "Done on Monday.", "GREEN"));
        lines.add(line("", today, "Send the dates of next year to all members.", "All members", "", "AMBER"));
        try {
            return Files.write(folder.resolve("Action log returned.csv"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A forward plan as somebody keeps it in a workbook, with a row that is no part of it. */
    Path plan(LocalDate today) {
        LocalDate next = today.plusMonths(2);
        try {
            return Files.write(
                    folder.resolve("Forward plan.csv"),
                    List.of(
                            "Date,Agenda,Lead",
                            Days.shortly(next) + ",Winter pressures: what was learned,Helen Farrow",
                            Days.shortly(next) + ",Falls in the county,Public Health",
                            Days.shortly(next.plusMonths(2)) + ",,",
                            "Undated,Smoke-free hospitals,",
                            "next spring,,Helen Farrow"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String number, @Nullable LocalDate day, String... rest) {
        StringBuilder line = new StringBuilder(number + "," + Days.shortly(day));
        for (String cell : rest) {
            line.append(",\"").append(cell.replace("\"", "\"\"")).append('"');
        }
        return line.toString();
    }

    WentOn bookThatWentOn(Clock clock, String who) {
        Path path = folder.resolve("Democratic Support");
        Path backup;
        try (MinuteBook book = MinuteBook.create(path, Clock.offset(clock, Duration.ofMinutes(-95)), who)) {
            book.apply(new AddBoard("Health and Wellbeing Board", "HWB", ""));
            backup = book.backUp(folder).file();
            path = book.path();
        } catch (MinuteBookProblem | Refused e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        try (MinuteBook book = MinuteBook.open(path, clock, who)) {
            book.apply(new AddBoard("Schools Forum", "", ""));
            return new WentOn(backup, path);
        } catch (MinuteBookProblem | Refused e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    void clear() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            System.getLogger(TourDesk.class.getName()).log(System.Logger.Level.DEBUG, "the desk was not cleared", e);
        }
    }
}
