package org.minutebook.app.documents.bind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Names that every system takes for a file, and folders that go when their work is done. */
public final class FileNames {
    private static final int LONGEST = 120;

    private FileNames() {}

    /** A name without what a file name cannot hold; its ending stays. */
    public static String safe(String name) {
        String clean = plain(name)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^\\.+|[. ]+$", "");
        if (clean.isEmpty()) {
            return "file";
        }
        int dot = clean.lastIndexOf('.');
        String ending = dot > 0 && clean.length() - dot <= 6 ? clean.substring(dot) : "";
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - ending.length()) + ending;
    }

    /** Dashes, quotation marks and accents as a machine without them writes them: not every system can name such a file. */
    public static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll(":\\s+", " - ")
                .replaceAll("[–—]", "-")
                .replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "");
    }

    /** A folder of work with all that lies in it; what another program holds open stays behind. */
    public static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.getLogger(FileNames.class.getName()).log(System.Logger.Level.DEBUG, "work folder kept", e);
        }
    }
}
