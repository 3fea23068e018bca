package org.minutebook.app.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Where the index lies: in the folder {@code search} of the book, or in memory where that folder cannot be written or another
 * program has it. What cannot be read to its last byte is thrown away and made again.
 */
final class IndexFiles {
    /** Raised whenever the fields, the folding of words, the order of {@link Source} or who may read what change. */
    static final int FORMAT = 4;

    static final String FOLDER = "search";

    private static final System.Logger LOG = System.getLogger(IndexFiles.class.getName());
    private static final String FORMAT_KEY = "format";
    private static final String ENTRY = "entry";
    private static final String SEAL = "seal";
    private static final double BUFFER_MB = 48;

    private IndexFiles() {}

    /**
     * Up to where the journal is in the index.
     *
     * @param seal of the journal's line at {@code entry}
     */
    record State(long entry, String seal) {
        static final State NOTHING = new State(-1, "");

        Map<String, String> written() {
            return new HashMap<>(Map.of(FORMAT_KEY, Integer.toString(FORMAT), ENTRY, Long.toString(entry), SEAL, seal));
        }

        static State read(IndexWriter writer) {
            Map<String, String> data = new HashMap<>();
            Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
            if (committed != null) {
                committed.forEach(line -> data.put(line.getKey(), line.getValue()));
            }
            return Integer.toString(FORMAT).equals(data.get(FORMAT_KEY))
                    ? new State(Long.parseLong(data.getOrDefault(ENTRY, "-1")), data.getOrDefault(SEAL, ""))
                    : NOTHING;
        }
    }

    static IndexWriter open(Path book) {
        Path folder = book.resolve(FOLDER);
        try {
            Files.createDirectories(folder);
            try {
                return checked(FSDirectory.open(folder));
            } catch (LockObtainFailedException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "The search index is damaged and made again: "
                                + e.getClass().getSimpleName());
                empty(folder);
                return checked(FSDirectory.open(folder));
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "The search index is kept in memory: " + e.getClass().getSimpleName());
            return inMemory();
        }
    }

    static IndexWriter inMemory() {
        try {
            return writer(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what was not written yet. */
    static void letGo(IndexWriter writer) throws IOException {
        Directory directory = writer.getDirectory();
        try {
            writer.rollback();
        } finally {
            directory.close();
        }
    }

    /** A flipped bit shows when it is read, so all of it is read once. */
    private static IndexWriter checked(Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
        } else if (directory.listAll().length > 0
                && Stream.of(directory.listAll()).anyMatch(IndexFiles::isIndex)) {
            throw new IOException("Files of an index without their list");
        }
        return writer(directory);
    }

    private static boolean isIndex(String name) {
        return name.startsWith("_") || name.startsWith("segments");
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(PrintedText.WORDS);
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setCommitOnClose(true);
        try {
            return new IndexWriter(directory, config);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static void empty(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
