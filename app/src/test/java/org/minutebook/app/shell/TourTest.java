package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.fixtures.MinuteBooks;

@Execution(ExecutionMode.SAME_THREAD)
class TourTest {
    @Test
    void everyScreenIsDrawnLightAndDark(@TempDir Path dir) throws Exception {
        Path book;
        try (var made = SmallCouncil.in(dir)) {
            book = made.path();
        }
        String into = System.getProperty("minutebook.tour");
        Path folder = into == null ? dir.resolve("tour") : Path.of(into);

        List<Path> files = Tour.screens(book, folder, MinuteBooks.CLOCK, "tester");

        long light = files.stream()
                .filter(file -> file.toString().endsWith("-light.png"))
                .count();
        assertEquals(files.size(), 2 * light);
        assertTrue(light >= 3, () -> files.toString());
        for (Path file : files) {
            BufferedImage picture = ImageIO.read(file.toFile());
            assertEquals(List.of(1366, 768), List.of(picture.getWidth(), picture.getHeight()));
            long colours = IntStream.range(0, 768 / 8)
                    .flatMap(row -> Arrays.stream(picture.getRGB(0, row * 8, 1366, 1, null, 0, 1366)))
                    .distinct()
                    .limit(51)
                    .count();
            assertTrue(colours > 50, () -> file + " shows nothing");
            int corner = picture.getRGB(1365, 767) & 0xff;
            assertEquals(file.toString().endsWith("-dark.png"), corner < 100, () -> file + " has the other theme");
        }
    }

    @Test
    void everyChartIsSavedAsAPicture(@TempDir Path dir) throws Exception {
        Path book;
        try (var made = SmallCouncil.in(dir)) {
            book = made.path();
        }

        List<Path> files = TourCharts.of(book, dir, MinuteBooks.CLOCK, "tester");

        assertTrue(files.toString().contains("age of open actions"), files.toString());
        for (Path file : files) {
            assertTrue(ImageIO.read(file.toFile()).getWidth() > 300, file.toString());
        }
    }
}
