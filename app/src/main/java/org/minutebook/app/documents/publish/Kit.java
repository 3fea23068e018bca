package org.minutebook.app.documents.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * What was put together for the public.
 *
 * @param folder the folder of the meeting
 * @param files everything in it but the lists of files
 * @param removed files of an earlier time that are no longer published and were taken out
 * @param left files of an earlier time that are no longer published, but were edited since: somebody has to look at them
 * @param remarks what somebody should look at before the files are published, such as a comment in a Word file
 */
public record Kit(Path folder, List<KitFile> files, List<Path> removed, List<Path> left, List<String> remarks) {
    public Kit {
        files = List.copyOf(files);
        removed = List.copyOf(removed);
        left = List.copyOf(left);
        remarks = List.copyOf(remarks);
    }

    /**
     * One file.
     *
     * @param title what it is, in words that the public may read
     */
    public record KitFile(Path file, String title, long bytes, String sha256) {}

    /** For looking through them. */
    public List<Path> paths() {
        return files.stream().map(KitFile::file).toList();
    }
}
