package org.minutebook.app.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The books that were opened on this machine, the last one first, a line each. A list that cannot be read is an empty list. */
public final class RecentBooks {
    private static final int KEPT = 10;

    private final Path file;

    public RecentBooks(Path ownFolder) {
        file = ownFolder.resolve("recent-books.txt");
    }

    /** Those that are still there. */
    public List<Path> list() {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .filter(Files::isDirectory)
                    .toList();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    public Optional<Path> last() {
        return list().stream().findFirst();
    }

    /** Puts a book at the head of the list. That it cannot be written costs the memory, not the work. */
    public void opened(Path book) {
        Path path = book.toAbsolutePath().normalize();
        List<Path> all = new ArrayList<>(list());
        all.remove(path);
        all.addFirst(path);
        List<String> lines = all.stream().limit(KEPT).map(Path::toString).toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path aside = file.resolveSibling(file.getFileName() + ".new");
            Files.write(aside, lines);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            System.getLogger(RecentBooks.class.getName()).log(System.Logger.Level.INFO, "recent books not kept", e);
        }
    }
}
