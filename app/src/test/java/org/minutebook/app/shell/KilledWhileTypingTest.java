package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.app.minutes.MinutesViewModel;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Audience;

/** Somebody types without a pause, the power goes in the middle of a word, and the minutes are opened again. */
@Execution(ExecutionMode.SAME_THREAD)
class KilledWhileTypingTest {
    private static final int KEYS = 60;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void allButTheLastSecondIsBack(@TempDir Path dir) throws Exception {
        SmallCouncil.in(dir).close();
        Path said = dir.resolve("said.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypesUntilKilled.class.getName(),
                        dir.toString())
                .redirectOutput(said.toFile())
                .redirectError(dir.resolve("errors.txt").toFile())
                .start();
        int typed = 0;
        int aSecondAgo = 0;
        long[] when = new long[TypesUntilKilled.MOST + 1];
        while (child.isAlive() && typed < KEYS) {
            int now = Math.min(lines(said), TypesUntilKilled.MOST);
            for (int i = typed + 1; i <= now; i++) {
                when[i] = System.nanoTime();
            }
            typed = Math.max(typed, now);
            Thread.sleep(2);
        }
        assertTrue(child.isAlive(), () -> "the child ended by itself: " + errors(dir));
        long killed = System.nanoTime();
        child.destroyForcibly();
        assertTrue(child.waitFor(20, TimeUnit.SECONDS));
        while (aSecondAgo < typed && when[aSecondAgo + 1] < killed - SECOND) {
            aSecondAgo++;
        }
        assertTrue(aSecondAgo > 5, "nothing was typed that should be back");

        try (MinuteBook book = MinuteBooks.open(dir)) {
            try (TestDesk desk = new TestDesk(book);
                    MinutesViewModel model =
                            new MinutesViewModel(desk.open, SmallCouncil.NOVEMBER, SmallCouncil.FUND)) {
                String shown = model.fields().body().get();
                String kept = book.read(stores -> stores.minutes().find(SmallCouncil.FUND, Audience.PUBLIC))
                        .orElseThrow()
                        .body();
                assertEquals(shown, kept);
                String all = TypesUntilKilled.text();
                assertTrue(all.startsWith(kept), () -> "other words came back: " + kept);
                int back = kept.length();
                int wanted = all.substring(0, aSecondAgo).stripTrailing().length();
                assertTrue(back >= wanted, () -> "only " + back + " of " + wanted + " letters came back: " + kept);
            }
        }
    }

    private static int lines(Path file) {
        try {
            return (int) Files.readString(file).chars().filter(c -> c == '\n').count();
        } catch (IOException e) {
            return 0;
        }
    }

    private static List<String> errors(Path dir) {
        try {
            return Files.readAllLines(dir.resolve("errors.txt"));
        } catch (IOException e) {
            return List.of();
        }
    }
}
