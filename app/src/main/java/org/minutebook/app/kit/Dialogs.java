package org.minutebook.app.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Questions that need an answer before anything else. Few things do; most are said beside the work and can be undone. */
public interface Dialogs {
    /**
     * A kind of file to choose among.
     *
     * @param endings such as {@code *.xlsx}
     */
    record FileKind(String name, List<String> endings) {
        public static FileKind of(String name, String... endings) {
            return new FileKind(name, List.of(endings));
        }
    }

    Optional<Path> openFile(String title, FileKind... kinds);

    /** @param name proposed */
    Optional<Path> saveFile(String title, String name, FileKind... kinds);

    Optional<Path> folder(String title);

    /** One line of text. */
    Optional<String> ask(String title, String question, String proposed);

    /**
     * For what cannot be undone.
     *
     * @param act names what will be done: "Wipe the sample"
     * @param keep names what happens otherwise: "Keep it"
     */
    boolean sure(String question, String act, String keep);

    /** Shows a folder, or the file in it, in the machine's own file manager. */
    void show(Path file);
}
