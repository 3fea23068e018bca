package org.minutebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import org.minutebook.app.actions.ActionsView;
import org.minutebook.app.kit.Tasks;
import org.minutebook.app.shell.Desk;
import org.minutebook.app.shell.Start;

/**
 * The real window in a process of its own, as in the morning: a book of 100,000 actions is opened, and after a moment somebody
 * clicks on Actions for the first time. Nothing was run before in that process.
 */
public final class FreshDesk {
    /** A person reads the first screen at least so long before the click. */
    private static final long READING_MILLIS = 2_000;

    private static final int PROCESSES = 5;

    private FreshDesk() {}

    /** Measures in several processes, one after the other. */
    static void run(Path book, Clock clock) throws IOException, InterruptedException {
        double[] millis = new double[PROCESSES];
        for (int i = 0; i < PROCESSES; i++) {
            millis[i] = measured(book, clock);
        }
        Arrays.sort(millis);
        Timing.say(
                "Actions screen: first click to rows laid out, fresh process", millis[PROCESSES / 2], "under 100 ms");
    }

    private static double measured(Path book, Clock clock) throws IOException, InterruptedException {
        Path out = Files.createTempFile("fresh-desk", ".txt");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dslf4j.internal.verbosity=ERROR",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                FreshDesk.class.getName(),
                book.toString(),
                clock.instant().toString()));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        List<String> said = Files.readAllLines(out);
        Files.delete(out);
        return said.stream()
                .filter(text -> text.startsWith("rows after "))
                .mapToDouble(text -> Double.parseDouble(text.substring("rows after ".length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The window said: " + said));
    }

    public static void main(String[] arguments) throws Exception {
        Clock clock = Clock.fixed(Instant.parse(arguments[1]), ZoneId.of("Europe/London"));
        Path folder = Files.createTempDirectory("fresh-desk");
        Thread.ofPlatform().daemon().start(FreshDesk::click);
        Desk.open(new Start(
                Optional.of(Path.of(arguments[0])), Optional.empty(), clock, "bench", folder, (book, at, who) -> {}));
    }

    private static void click() {
        try {
            await(() -> node("#rail-actions").isPresent());
            Thread.sleep(READING_MILLIS);
            once();
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        } finally {
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }

    private static void once() throws InterruptedException {
        CountDownLatch rows = new CountDownLatch(1);
        long start = System.nanoTime();
        Platform.runLater(() -> {
            Node rail = node("#rail-actions").orElseThrow();
            whenLaidOut(rail.getScene(), rows);
            ((ToggleButton) rail).fire();
        });
        boolean came = rows.await(1, TimeUnit.MINUTES);
        System.out.println(came ? "rows after " + (System.nanoTime() - start) / 1e6 : "no rows came");
    }

    private static void whenLaidOut(Scene scene, CountDownLatch rows) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (hasRows()) {
                    rows.countDown();
                    scene.removePostLayoutPulseListener(this);
                }
            }
        });
    }

    private static void await(BooleanSupplier there) throws InterruptedException {
        while (!toolkitRuns() || !Tasks.onWindowThread(there::getAsBoolean)) {
            Thread.sleep(10);
        }
    }

    private static boolean toolkitRuns() {
        return !Window.getWindows().isEmpty();
    }

    private static Optional<Node> node(String id) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> Optional.ofNullable(window.getScene().lookup(id)).stream())
                .findFirst();
    }

    /** Whether a row of the log stands on the screen with its words. */
    private static boolean hasRows() {
        return node("#" + ActionsView.ID_TABLE).stream()
                .flatMap(table -> table.lookupAll(".table-cell").stream())
                .filter(TableCell.class::isInstance)
                .anyMatch(cell -> {
                    TableCell<?, ?> made = (TableCell<?, ?>) cell;
                    return !made.isEmpty() && made.getItem() != null;
                });
    }
}
