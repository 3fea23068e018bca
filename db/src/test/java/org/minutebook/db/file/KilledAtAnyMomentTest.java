package org.minutebook.db.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.store.JournalEntry;

/**
 * A confirmed act outlives the process. A child works on a book and is killed at a random moment, again and again; after each
 * kill every act it confirmed must be in the book, the last draft must be there, and the book's own check must find nothing.
 *
 * <p>How often is a property: {@code ./mvnw -pl db test -Dtest=KilledAtAnyMomentTest -Dkills=200}.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledAtAnyMomentTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final long SEED = Long.getLong("kills.seed", 20_200_123L);
    private static final int KILLS_OF_ONE_BOOK = 20;
    private static final int MOST_LINES = 14;
    private static final int LONGEST_WAIT_IN_MILLIS = 120;

    private final Random random = new Random(SEED);
    private final Map<Long, String> confirmed = new TreeMap<>();
    private int lastDraft;
    private int acts;

    @Test
    void noConfirmedActIsLostAndTheCheckIsClean(@TempDir Path dir) throws Exception {
        Path folder = dir;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_OF_ONE_BOOK == 0) {
                folder = dir.resolve("book" + kill);
                MinuteBooks.empty(folder).close();
                confirmed.clear();
                lastDraft = 0;
            }
            workAndDie(folder.resolve("book"));
            examine(folder, kill);
        }
        System.getLogger(KilledAtAnyMomentTest.class.getName())
                .log(System.Logger.Level.INFO, "Killed {0} times, {1} acts confirmed", KILLS, acts);
        assertTrue(acts > KILLS, "the child was killed before it did anything worth losing");
    }

    private void workAndDie(Path book) throws Exception {
        Path said = book.resolveSibling("said.txt");
        Path errors = book.resolveSibling("errors.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ActsUntilKilled.class.getName(),
                        book.toString(),
                        Long.toString(random.nextLong()))
                .redirectOutput(said.toFile())
                .redirectError(errors.toFile())
                .start();
        int wanted = 1 + random.nextInt(MOST_LINES);
        while (child.isAlive() && wholeLines(said).size() < wanted) {
            Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(LONGEST_WAIT_IN_MILLIS));
        assertTrue(child.isAlive(), () -> "the child ended by itself: " + wholeLines(errors));
        child.destroyForcibly();
        assertTrue(child.waitFor(20, TimeUnit.SECONDS));
        wholeLines(said).forEach(this::take);
    }

    /** A line that the kill cut off was never confirmed. */
    private static List<String> wholeLines(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void take(String line) {
        String[] words = line.split(" ", 3);
        if (words[0].equals("draft")) {
            lastDraft = Math.max(lastDraft, Integer.parseInt(words[1]));
        } else {
            confirmed.put(Long.parseLong(words[1]), words[2]);
            acts++;
        }
    }

    private void examine(Path folder, int kill) {
        try (MinuteBook book = MinuteBooks.open(folder)) {
            String where = "after kill " + kill + " of seed " + SEED;
            Map<Long, String> kept = new TreeMap<>();
            for (JournalEntry entry : book.read(stores -> stores.journal().latest(Integer.MAX_VALUE))) {
                kept.put(entry.entry(), entry.title());
            }
            confirmed.forEach((entry, title) -> {
                String found = kept.getOrDefault(entry, "nothing");
                assertTrue(found.equals(title), where + " entry " + entry + " is “" + found + "”, not " + title);
            });
            assertEquals(List.of(), book.check().findings(), where);
            int draft = book.read(stores -> stores.drafts().find(ActsUntilKilled.DRAFT))
                    .map(found -> Integer.parseInt(found.text().split(" ", 2)[0]))
                    .orElse(0);
            assertTrue(draft >= lastDraft, where + " draft " + lastDraft + " was confirmed, and the book has " + draft);
        }
    }
}
