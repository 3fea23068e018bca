package org.minutebook.app.documents.pack.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.minutebook.db.store.Hash;

/** Where a paper's PDF is. */
public sealed interface PaperSource {

    /** The file's name, for sentences about it. */
    String name();

    /** A file that somebody else keeps. */
    record OnDisk(Path file) implements PaperSource {
        @Override
        public String name() {
            Path name = file.getFileName();
            return name == null ? file.toString() : name.toString();
        }
    }

    /**
     * Content that the book keeps; read only when no pack of this run has seen it.
     *
     * @param fingerprint tells this content from any other, such as its SHA-256
     */
    record Kept(String name, String fingerprint, Content content) implements PaperSource {}

    /** Opens the content. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    static PaperSource file(Path file) {
        return new OnDisk(file);
    }

    static PaperSource bytes(String name, byte[] pdf) {
        return new Kept(name, Hash.sha256(pdf), () -> new ByteArrayInputStream(pdf));
    }
}
