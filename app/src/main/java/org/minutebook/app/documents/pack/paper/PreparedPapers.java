package org.minutebook.app.documents.pack.paper;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Papers that are ready, kept in a folder of this run's own so that a pack of which one paper changed costs little more
 * than that paper. The folder can be read by nobody else and is removed at the end: it may hold words that are not
 * public.
 */
public final class PreparedPapers implements AutoCloseable {

    /**
     * A paper and the file with its bytes.
     *
     * @param file what a stream's bytes are copied from
     */
    public record Ready(PreparedPaper paper, Path file, State state) {}

    /** What a file looks like from outside; another look means other content. */
    public record State(long size, long changed, @Nullable Object key) {
        public static State of(Path file) throws IOException {
            BasicFileAttributes look = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(look.size(), look.lastModifiedTime().toMillis(), look.fileKey());
        }
    }

    /** {@code paper} is there as long as memory is not short. */
    private record Entry(State state, Path prepared, long preparedAt, SoftReference<PreparedPaper> paper) {
        /** A file that somebody else changes in the second in which it was read may look as before. */
        boolean holdsFor(State now, boolean ours) {
            return state.equals(now) && (ours || now.changed() + 1000 < preparedAt);
        }

        PreparedPaper get() throws IOException {
            PreparedPaper there = paper.get();
            return there == null ? PreparedPaper.load(prepared) : there;
        }
    }

    /** Begins the name of a paper that the book keeps, where it lies while it is needed. */
    private static final String CONTENT = "content-";

    private final Path folder;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private int made;

    private PreparedPapers(Path folder) {
        this.folder = folder;
    }

    /** A new folder for this run below the given one. */
    public static PreparedPapers below(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new PreparedPapers(Files.createTempDirectory(folder, "papers"));
    }

    public synchronized Ready of(PaperSource source, int longest) throws PaperTroubled {
        return switch (source) {
            case PaperSource.OnDisk there -> ready(there.file(), there.name(), longest, false);
            case PaperSource.Kept kept -> ready(laidOut(kept), kept.name(), longest, true);
        };
    }

    private Path laidOut(PaperSource.Kept kept) throws PaperTroubled {
        String safe = kept.fingerprint().replaceAll("[^A-Za-z0-9]", "");
        Path file = folder.resolve(CONTENT + safe + ".pdf");
        if (Files.notExists(file)) {
            Path part = folder.resolve("content.part");
            try (InputStream in = kept.content().open()) {
                Files.deleteIfExists(part);
                Files.copy(in, part);
                Files.move(part, file);
            } catch (IOException e) {
                throw PaperNature.unreadable(kept.name());
            }
        }
        return file;
    }

    private Ready ready(Path file, String name, int longest, boolean ours) throws PaperTroubled {
        String place = place(file);
        used.add(place);
        Entry entry = entries.get(place);
        try {
            State state = State.of(file);
            if (entry != null && entry.holdsFor(state, ours)) {
                PreparedPaper paper = entry.get();
                if (paper.pages().size() > longest) {
                    throw PaperReader.tooLong(name, paper.pages().size(), longest);
                }
                return new Ready(paper, file, state);
            }
        } catch (IOException e) {
            // it is gone or cannot be read: the reading below says so
        }
        forget(place);
        PaperNature.check(file, name);
        try {
            State before = State.of(file);
            PreparedPaper paper = PaperReader.read(file, name, longest);
            Path prepared = folder.resolve("prepared-" + ++made);
            paper.save(prepared);
            if (!State.of(file).equals(before)) {
                throw new IOException("The file changed while it was read");
            }
            entries.put(place, new Entry(before, prepared, State.of(prepared).changed(), new SoftReference<>(paper)));
            return new Ready(paper, file, before);
        } catch (IOException e) {
            throw PaperNature.unreadable(name);
        }
    }

    /** How many papers were opened and read so far; what is known of a paper is not read again. */
    public synchronized int read() {
        return made;
    }

    /** Forgets papers that nobody asked for since this was called last, and takes their contents off the disk. */
    public synchronized void tidy() throws IOException {
        for (String place : Set.copyOf(entries.keySet())) {
            if (!used.contains(place)) {
                forget(place);
            }
        }
        try (Stream<Path> contents = Files.list(folder)) {
            for (Path content : contents.filter(PreparedPapers::isContent).toList()) {
                if (!used.contains(place(content))) {
                    Files.deleteIfExists(content);
                }
            }
        }
        used.clear();
    }

    private static boolean isContent(Path file) {
        return String.valueOf(file.getFileName()).startsWith(CONTENT);
    }

    private static String place(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    private void forget(String place) {
        Entry old = entries.remove(place);
        if (old != null) {
            try {
                Files.deleteIfExists(old.prepared());
            } catch (IOException e) {
                System.getLogger(PreparedPapers.class.getName())
                        .log(System.Logger.Level.DEBUG, "prepared paper kept", e);
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        entries.clear();
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
