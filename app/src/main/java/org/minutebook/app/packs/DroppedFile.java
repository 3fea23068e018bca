package org.minutebook.app.packs;

import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that came for a paper. */
record DroppedFile(String name, String mediaType, byte[] content) {
    private static final long LARGEST = 500L << 20;

    /** @throws IOException says in one sentence why it cannot be taken, and what to do */
    static DroppedFile read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new IOException("“" + name + "” is a folder. Drop the file that is in it.");
        }
        try {
            if (Files.size(file) <= LARGEST) {
                String type = Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
                        .orElse("");
                return new DroppedFile(name, type, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new IOException(
                    "“" + name + "” cannot be read. Close it in other programs, then drop it here again.", e);
        }
        throw new IOException("“" + name + "” is larger than 500 MB. Ask its author for a smaller one.");
    }
}
