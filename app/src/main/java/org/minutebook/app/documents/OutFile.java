package org.minutebook.app.documents;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.store.Hash;

/**
 * Writes a file aside and moves it into place when it is whole. A file that somebody edited since it was made is not written over
 * unless that was asked for.
 */
public final class OutFile {
    /** Writes the document's bytes. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException, DocumentProblem;
    }

    private OutFile() {}

    /**
     * Writes a file.
     *
     * @return the SHA-256 of what was written
     */
    public static String write(Path file, boolean replace, List<ProducedDocument> made, Body body)
            throws ExportProblem {
        Path target = file.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new ExportProblem(file + " is a folder. Give the name of a file in it.");
        }
        Path aside = null;
        try {
            guard(target, replace, made);
            Files.createDirectories(folder);
            aside = Files.createTempFile(folder, ".minutebook", ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                body.write(out);
            }
            String sha256 = Hash.sha256(Files.readAllBytes(aside));
            move(aside, target);
            return sha256;
        } catch (IOException e) {
            throw new ExportProblem(
                    file + " could not be written. Close it if it is open elsewhere, or choose another folder.", e);
        } catch (DocumentProblem e) {
            throw new ExportProblem(e.getMessage() == null ? file + " could not be made." : e.getMessage(), e);
        } finally {
            forget(aside);
        }
    }

    /** Refuses where a file is there that was edited since it was made, or that was not made here. */
    public static void guard(Path target, boolean replace, List<ProducedDocument> made)
            throws IOException, ExportProblem {
        if (replace || !Files.exists(target)) {
            return;
        }
        String there = Hash.sha256(Files.readAllBytes(target));
        if (made.stream().noneMatch(document -> document.sha256().equals(there))) {
            throw new ExportProblem(
                    target + " was edited since it was made, or was not made here, so it is left alone. "
                            + "Choose another name, or say that it may be replaced.");
        }
    }

    private static void move(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void forget(@Nullable Path aside) {
        if (aside != null) {
            try {
                Files.deleteIfExists(aside);
            } catch (IOException e) {
                System.getLogger(OutFile.class.getName()).log(System.Logger.Level.DEBUG, "part file kept", e);
            }
        }
    }
}
