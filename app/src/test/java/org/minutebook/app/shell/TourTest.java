package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.fixtures.MinuteBooks;

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
            int[] pixels = picture.getRGB(0, 0, 1366, 768, null, 0, 1366);
            assertTrue(Arrays.stream(pixels).distinct().count() > 50, () -> file + " shows nothing");
            int corner = pixels[pixels.length - 1] & 0xff;
            assertEquals(file.toString().endsWith("-dark.png"), corner < 100, () -> file + " has the other theme");
        }
    }
}
