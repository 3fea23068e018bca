package org.minutebook.bench;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.dhatim.fastexcel.Worksheet;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.LogRequest;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.compose.ActionLogComposer;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.documents.intake.ActionLogReader;
import org.minutebook.app.documents.intake.LoggedActions;
import org.minutebook.app.documents.intake.Mapping;
import org.minutebook.app.documents.intake.ReadLog;
import org.minutebook.app.documents.sheet.ExcelRenderer;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.change.ImportActionLog;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.ActionRow;

/**
 * 100,000 actions in, listed, filtered and out again, minutes as documents, a pack of papers, a large book searched; beside public
 * libraries in the same run.
 */
public final class Benchmarks {
    static final int ACTIONS = 100_000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneId.of("Europe/London"));

    /** What a run came to, so that no run is thought needless. */
    private static int kept;

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        System.out.printf(
                Locale.UK,
                "%s, Java %s, %d processors, heap limit %d MB%n",
                System.getProperty("os.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        Path book = actions(folder);
        MinutesBenchmark.run();
        PackBenchmark.run(folder);
        TypingBenchmark.run(folder, CLOCK);
        SearchBenchmark.run(folder, CLOCK);
        // last, with nothing else alive: a full heap would be measured instead of the screen
        try (MinuteBook opened = MinuteBook.open(book, CLOCK, "bench")) {
            ActionsScreenBenchmark.run(opened);
        }
        FreshDesk.run(book, CLOCK);
        System.out.println("(last list: " + kept + " rows)");
        System.exit(0); // the toolkit would keep the program open
    }

    private static Path actions(Path folder) throws Exception {
        Path csv = folder.resolve("log.csv");
        writeLog(csv);
        Path bookFolder = folder.resolve("book-" + System.nanoTime());
        try (MinuteBook book = MinuteBook.create(bookFolder, CLOCK, "bench")) {
            long start = System.nanoTime();
            ReadLog read = ActionLogReader.read(csv, Mapping.none(), Progress.NONE);
            double reading = (System.nanoTime() - start) / 1e6;
            start = System.nanoTime();
            Id<Board> board = book.apply(new ImportActionLog(null, "Board", "log.csv", LoggedActions.of(read)))
                    .result()
                    .board();
            double importing = (System.nanoTime() - start) / 1e6;
            Timing.say("read 100,000 actions from CSV", reading, "none set");
            Timing.say("import them: record, journal, disk (once)", importing, "none set");

            List<Id<Board>> boards = List.of(board);
            Timing.say(
                    "first 100 rows of the Actions list, warm",
                    Timing.median(
                            5, 15, () -> book.read(stores -> stores.actions().firstRows(boards, 100))),
                    "under 100 ms");
            Timing.say(
                    "all 100,000 rows of the Actions list, warm",
                    Timing.median(
                            1, 5, () -> book.read(stores -> stores.actions().rows(boards))),
                    "none set (in the background)");
            List<ActionRow> rows = book.read(stores -> stores.actions().rows(boards));
            LogFilter filter = new LogFilter(true, false, "Owner 17", Optional.of(LocalDate.of(2019, 1, 1)));
            LocalDate today = LocalDate.of(2026, 11, 20);
            Timing.say(
                    "filter them by owner, openness and date",
                    Timing.median(
                            3,
                            9,
                            () -> kept = rows.stream()
                                    .filter(row -> filter.takes(row, today))
                                    .toList()
                                    .size()),
                    "under 50 ms");
            Timing.say(
                    "sort them by date",
                    Timing.median(
                            3,
                            9,
                            () -> kept = rows.stream()
                                    .sorted(Comparator.comparing(row -> String.valueOf(row.raisedOn())))
                                    .toList()
                                    .size()),
                    "none set");
            excel(folder, book, board, rows);
        }
        return bookFolder;
    }

    private static void excel(Path folder, MinuteBook book, Id<Board> board, List<ActionRow> rows) throws Exception {
        Board of = book.read(stores -> stores.boards().get(board));
        HouseStyle style = book.read(stores -> HouseStyle.of(stores, of));
        ActionLogComposer composer = new ActionLogComposer(of, style, LogColumn.USUAL, LocalDate.of(2026, 11, 20));
        Path file = folder.resolve("log.xlsx");
        Path bare = folder.resolve("bare.xlsx");
        double ours = Timing.median(2, 5, () -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                new ExcelRenderer().render(composer.workbook(rows, CLOCK.instant()), out, Progress.NONE);
            }
        });
        double theirs = Timing.median(2, 5, () -> bareRows(bare, rows));
        Timing.ratio("formatted .xlsx of 100,000 rows v. fastexcel, bare rows", ours, theirs, "under 2.5 x");
        Exporting exporting = new Exporting(book, "bench");
        double whole = Timing.median(
                0,
                3,
                () -> exporting.actionLog(
                        new LogRequest(board, LogFilter.ALL, LogColumn.USUAL, Format.XLSX, file, true), Progress.NONE));
        Timing.say("the whole export: read, write, fingerprint, note", whole, "none set");
    }

    private static void bareRows(Path file, List<ActionRow> rows) throws Exception {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                var workbook = new org.dhatim.fastexcel.Workbook(out, "peer", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Action log");
            for (int i = 0; i < rows.size(); i++) {
                ActionRow row = rows.get(i);
                sheet.value(i, 0, row.reference());
                sheet.value(i, 1, row.raisedOn());
                sheet.value(i, 2, row.text());
                sheet.value(i, 3, row.owners());
                sheet.value(i, 4, row.latest());
                sheet.value(i, 5, row.ragPrinted());
            }
        }
    }

    private static void writeLog(Path file) throws Exception {
        Random random = new Random(1);
        String[] rag = {"RED", "AMBER", "GREEN"};
        List<String> lines = new ArrayList<>(ACTIONS + 1);
        lines.add("No.,Date,Action,Responsible Officer,Comments,Status");
        for (int i = 1; i <= ACTIONS; i++) {
            LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6000));
            lines.add(i + "a,"
                    + String.format(Locale.UK, "%1$td/%1$tm/%1$tY", day)
                    + ",\"That a report on matter " + random.nextInt(100_000)
                    + " be brought to the board with the views of all partners, the cost and the risks\",Owner "
                    + (char) ('A' + random.nextInt(26)) + random.nextInt(40)
                    + ",\"The work is under way and an update will come to a later meeting, number " + i + "\","
                    + rag[random.nextInt(3)]);
        }
        Files.write(file, lines);
    }
}
