package org.minutebook.db.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder that is a minute book: {@code <name>.minutebook}, a few readable lines that Windows can tie to the program; {@code
 * data.mv.db}, the record; {@code backups/}.
 */
record BookFolder(Path path, String name) {
    static final String ENDING = ".minutebook";
    static final int FORMAT = 1;
    private static final String TO_READ = "copy=to read";

    /** Finds the book in a folder, or the one that a {@code .minutebook} file names. */
    static BookFolder find(Path given) throws MinuteBookProblem {
        Path folder = given.toAbsolutePath().normalize();
        if (folder.getFileName() != null
                && folder.getFileName().toString().endsWith(ENDING)
                && Files.isRegularFile(folder)
                && folder.getParent() != null) {
            folder = folder.getParent();
        }
        checkPath(folder);
        if (!Files.isDirectory(folder)) {
            throw new MinuteBookProblem.NotAMinuteBook(
                    "There is no minute book at " + given + ". Give the folder of a book, or make one with “new”.");
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MinuteBookProblem.Damaged("The folder " + folder + " cannot be read: ask who owns it.", e);
        }
        if (files.isEmpty()) {
            throw new MinuteBookProblem.NotAMinuteBook("The folder " + folder
                    + " holds no .minutebook file, so it is not a minute book. Give the folder of a book.");
        }
        Path file = files.getFirst();
        String fileName = file.getFileName().toString();
        BookFolder found = new BookFolder(folder, fileName.substring(0, fileName.length() - ENDING.length()));
        found.checkFormat(file);
        return found;
    }

    static BookFolder make(Path given, String name) throws MinuteBookProblem {
        Path folder = given.toAbsolutePath().normalize();
        checkPath(folder);
        try {
            Files.createDirectories(folder);
            if (!isEmpty(folder)) {
                throw new MinuteBookProblem.NoRoom(
                        "The folder " + folder + " is not empty. A new book wants an empty folder of its own.");
            }
            BookFolder made = new BookFolder(folder, name);
            made.writeFile(UUID.randomUUID().toString());
            return made;
        } catch (IOException e) {
            throw new MinuteBookProblem.NoRoom(
                    "The folder " + folder + " cannot be written. Choose one that you may write to.", e);
        }
    }

    static boolean isEmpty(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            return false; // what cannot be listed is not free to be used
        }
    }

    void writeFile(String id) throws IOException {
        Files.writeString(
                path.resolve(name + ENDING),
                "# A minute book. Open it with Minutebook; the record itself is beside this file.\nformat=" + FORMAT
                        + "\nid=" + id + "\n");
    }

    /** From now on the book in this folder is there to be read and not to be changed. */
    void markToRead() throws IOException {
        Files.writeString(path.resolve(name + ENDING), TO_READ + "\n", StandardOpenOption.APPEND);
    }

    /** Whether the folder says so, or cannot be written anyway. */
    boolean isToRead() {
        try {
            Path file = path.resolve(name + ENDING);
            return Files.isRegularFile(databaseFile())
                    && (!Files.isWritable(databaseFile())
                            || Files.isRegularFile(file)
                                    && Files.readAllLines(file).contains(TO_READ));
        } catch (IOException e) {
            return false;
        }
    }

    /** A semicolon in the path would reach the database as a setting of its own. */
    static void checkPath(Path folder) throws MinuteBookProblem {
        if (folder.toString().contains(";")) {
            throw new MinuteBookProblem.Untrusted("The folder " + folder
                    + " has a semicolon in its name, which a book’s folder may not have. Rename it.");
        }
    }

    /** Refuses a record that this program does not know, or may not bring up to date. */
    void checkSchema(int version, int newest) throws MinuteBookProblem {
        if (version > newest) {
            throw new MinuteBookProblem.TooNew("The book " + path + " was written by a later Minutebook (schema "
                    + version + "). Update this program to open it.");
        }
        if (version < newest && isToRead()) {
            throw new MinuteBookProblem.NoRoom("The copy " + path
                    + " was made by an earlier Minutebook and cannot be brought up to date. Ask for a new one.");
        }
    }

    private void checkFormat(Path file) throws MinuteBookProblem {
        Properties lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new MinuteBookProblem.Damaged(
                    "The file " + file + " cannot be read. Restore the newest file from the folder “backups”.", e);
        }
        String format = lines.getProperty("format", "");
        if (!format.matches("\\d{1,9}")) {
            throw new MinuteBookProblem.NotAMinuteBook(
                    "The file " + file + " does not say which format of minute book it is, so it is not one.");
        }
        if (Integer.parseInt(format) > FORMAT) {
            throw new MinuteBookProblem.TooNew("The book " + path + " was written by a later Minutebook (format "
                    + format + "). Update this program to open it.");
        }
    }

    MinuteBookProblem inUse(Throwable cause) {
        return new MinuteBookProblem.InUse(
                "The book " + path + " is open in another window or on another computer. Close it there first.", cause);
    }

    MinuteBookProblem damaged(Throwable cause) {
        return new MinuteBookProblem.Damaged(
                "The book " + path + " cannot be read. Restore the newest file from the folder “backups”.", cause);
    }

    Path database() {
        return path.resolve("data");
    }

    Path databaseFile() {
        return path.resolve("data.mv.db");
    }

    Path backups() {
        return path.resolve("backups");
    }
}
