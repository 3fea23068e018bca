package org.minutebook.bench;

import com.sun.javafx.perf.PerformanceTracker;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.app.kit.Tasks;
import org.minutebook.app.minutes.MinutesView;
import org.minutebook.app.minutes.MinutesViewModel;
import org.minutebook.app.shell.Desk;
import org.minutebook.db.change.WriteMinute;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;

/**
 * Typing into the minutes of a meeting of 20 items and 15,000 words, in the window with its own threads, while drafts go to the
 * disk and the preview is composed and drawn. A key is painted when the frame that shows it is: what counts is the work for it, from
 * the event through the pulse that sets the lines anew to the end of the painting on the thread that paints. It has to fit between two
 * pictures of a screen of 60 Hz. The time from the key to the picture is said beside it: it has the wait for the next pulse in it,
 * half a picture on average whatever the program does, and sometimes that for the copying of an earlier picture, which happens on the
 * window's thread where there is no display and nowhere else (26.0.2: pixel by pixel, longer than everything measured here).
 * In a process of its own with the flags of the program.
 */
public final class TypingBenchmark {
    private static final int ITEMS = 20;
    private static final int WORDS = 15_000;
    private static final int WARM_UP = 60;
    private static final int KEYS = 200;
    private static final String[] VOCABULARY =
            ("the Board noted that progress had been made with partners on waiting times and that a further report"
                + " would be brought to the next meeting with figures for each district by the Director of Public"
                + " Health who thanked officers for their work over the winter")
                    .split(" ");

    private TypingBenchmark() {}

    static void run(Path folder, Clock clock) throws Exception {
        Path book = folder.resolve("typing-" + System.nanoTime());
        try (MinuteBook made = MinuteBook.create(book, clock, "bench")) {
            fill(made);
        }
        Path out = Files.createTempFile("typing", ".txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-D" + Desk.PAINTING + "=" + System.getProperty("hz", Desk.PAINTED_A_SECOND),
                        "-Dslf4j.internal.verbosity=ERROR",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingBenchmark.class.getName(),
                        book.toString(),
                        clock.instant().toString()))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        List<String> said = Files.readAllLines(out);
        Files.delete(out);
        String measured = said.stream()
                .filter(line -> line.startsWith("keys "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The window said: " + said));
        List<String> keys = List.of(measured.substring("keys ".length()).split(" "));
        say(keys, 0, "a key in minutes of 15,000 words, work to paint it", "under 16 ms");
        say(keys, 1, "the same, from the key to the picture, waits included", "none set");
    }

    private static void say(List<String> keys, int part, String what, String target) {
        double[] millis = keys.stream()
                .mapToDouble(key -> Double.parseDouble(key.split("/")[part]))
                .sorted()
                .toArray();
        Timing.say(what + ": p50", millis[millis.length / 2], "none set");
        Timing.say(what + ": p95", millis[millis.length * 95 / 100], target);
        Timing.say(what + ": the longest", millis[millis.length - 1], "none set");
    }

    private static void fill(MinuteBook book) throws Exception {
        Random random = new Random(1);
        List<AgendaItem> items = new ArrayList<>();
        book.apply(new Act<>("Set up", writing -> {
            Board board = writing.add(BoardBuilder.builder()
                    .id(writing.newId())
                    .name("Health and Wellbeing Board")
                    .build());
            Meeting meeting = writing.add(MeetingBuilder.builder()
                    .id(writing.newId())
                    .board(board.id())
                    .day(java.time.LocalDate.of(2026, 11, 20))
                    .build());
            for (int i = 1; i <= ITEMS; i++) {
                items.add(writing.add(AgendaItemBuilder.builder()
                        .id(writing.newId())
                        .meeting(meeting.id())
                        .position(i)
                        .agendaNumber(Integer.toString(i))
                        .minuteNumber(Integer.toString(i))
                        .title("Item " + i)
                        .build()));
            }
            return meeting;
        }));
        for (AgendaItem item : items) {
            book.apply(new WriteMinute(item, Audience.PUBLIC, "", text(random, WORDS / ITEMS), "", ""));
        }
    }

    /** Paragraphs of some sentences, with lists among them and bold words. */
    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = VOCABULARY[random.nextInt(VOCABULARY.length)];
            text.append(i % 60 == 0 ? i == 0 ? "" : "\n\n" : i % 97 == 0 ? "\n- " : " ");
            text.append(i % 41 == 7 ? "**" + word + "**" : word);
        }
        return text.toString();
    }

    public static void main(String[] arguments) throws Exception {
        Tasks.startToolkit();
        Clock clock = Clock.fixed(Instant.parse(arguments[1]), ZoneId.of("Europe/London"));
        MinuteBook book = MinuteBook.open(Path.of(arguments[0]), clock, "bench");
        Tasks tasks = Tasks.besideWindow(Throwable::printStackTrace);
        Id<Meeting> meeting =
                book.read(stores -> stores.of(Meeting.class).list().getFirst().id());
        Id<AgendaItem> item =
                book.read(stores -> stores.meetings().items(meeting).get(9).id());
        Scene scene = Tasks.onWindowThread(() -> {
            TestDesk desk = new TestDesk(book, tasks);
            Stage stage = new Stage();
            Scene shown =
                    new Scene(new MinutesView(desk.open, new MinutesViewModel(desk.open, meeting, item)), 1366, 768);
            javafx.application.Application.setUserAgentStylesheet(
                    new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
            for (String sheet : List.of("colors-light.css", "controls.css")) {
                shown.getStylesheets().add("/org/minutebook/app/style/" + sheet);
            }
            stage.setScene(shown);
            stage.show();
            return shown;
        });
        Thread.sleep(2_000);
        System.out.println(typed(scene));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static String typed(Scene scene) throws IOException, InterruptedException {
        Tasks.onWindowThread(() -> {
            scene.lookup("#minute-body").requestFocus();
            return true;
        });
        Thread.sleep(500);
        Random random = new Random(2);
        String typed = words(random);
        StringBuilder said = new StringBuilder("keys");
        for (int i = 0; i < WARM_UP + KEYS; i++) {
            Painted painted = key(scene, String.valueOf(typed.charAt(i)), i % 80 == 79);
            if (i >= WARM_UP) {
                said.append(String.format(Locale.ROOT, " %.2f/%.2f", painted.work(), painted.all()));
            }
            Thread.sleep(i % 6 == 5 ? 360 : 60 + random.nextInt(90)); // the preview is made in the longer pauses
        }
        return said.toString();
    }

    /** What an officer types: words, of which one in twelve is misspelt and gets its wave. */
    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; words.length() < WARM_UP + KEYS; i++) {
            String word = VOCABULARY[random.nextInt(VOCABULARY.length)];
            words.append(word).append(i % 12 == 7 ? word.substring(word.length() - 1) + "q " : " ");
        }
        return words.toString();
    }

    private static Painted key(Scene scene, String letter, boolean enter) throws InterruptedException {
        CountDownLatch shown = new CountDownLatch(1);
        Moments moments = new Moments();
        PerformanceTracker frames = PerformanceTracker.getSceneTracker(scene);
        Runnable before = () -> moments.pulse = moments.pulse == 0 ? System.nanoTime() : moments.pulse;
        TKPulseListener after = () -> {
            if (!moments.handed) {
                moments.handed = true;
                frames.setOnRenderedFrameTask(
                        () -> { // on the thread that paints
                            moments.painted = System.nanoTime();
                            frames.setOnRenderedFrameTask(null);
                            shown.countDown();
                        });
            }
        };
        Platform.runLater(() -> {
            Node field = scene.lookup("#minute-body");
            moments.key = System.nanoTime();
            Event.fireEvent(
                    field,
                    enter
                            ? new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)
                            : new KeyEvent(
                                    KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            moments.done = System.nanoTime();
            scene.addPreLayoutPulseListener(before);
            Toolkit.getToolkit().addPostSceneTkPulseListener(after);
            Platform.requestNextPulse();
        });
        if (!shown.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The key was never shown");
        }
        Tasks.onWindowThread(() -> {
            scene.removePreLayoutPulseListener(before);
            Toolkit.getToolkit().removePostSceneTkPulseListener(after);
            return true;
        });
        return moments.painted();
    }

    /**
     * In milliseconds.
     *
     * @param work without the waits
     * @param all from the key to the picture
     */
    private record Painted(double work, double all) {}

    /** Of one key, in nanoseconds; when the pulse is over the picture is handed to the thread that paints. */
    private static final class Moments {
        long key;
        long done;
        long pulse;
        boolean handed;
        volatile long painted;

        Painted painted() {
            return new Painted((done - key + painted - pulse) / 1e6, (painted - key) / 1e6);
        }
    }
}
