package org.minutebook.app.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Who works at this computer, as letters are signed and the history names them; both parts are blank until somebody says so.
 *
 * @param post such as "Senior Democratic Services Officer"
 */
public record OwnName(String name, String post) {
    public static final OwnName NONE = new OwnName("", "");

    public OwnName {
        name = name.strip();
        post = post.strip();
    }

    /** From one line: "Eleanor Finch, Senior Democratic Services Officer". */
    public static OwnName of(String line) {
        String[] parts = line.split(",", 2);
        return new OwnName(parts[0], parts.length == 2 ? parts[1] : "");
    }

    /** What is kept in the program's own folder: a line for the name and one for the post. A file that cannot be read is none. */
    public static OwnName read(Path ownFolder) {
        try {
            List<String> lines = Files.readAllLines(file(ownFolder));
            return new OwnName(lines.isEmpty() ? "" : lines.getFirst(), lines.size() > 1 ? lines.get(1) : "");
        } catch (IOException | RuntimeException e) {
            return NONE;
        }
    }

    /** Keeps it there for the next time. */
    public void keep(Path ownFolder) throws IOException {
        Files.createDirectories(ownFolder);
        Path aside = file(ownFolder).resolveSibling("own-name.new");
        Files.write(aside, List.of(name, post));
        Files.move(aside, file(ownFolder), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path file(Path ownFolder) {
        return ownFolder.resolve("own-name.txt");
    }

    public boolean isSet() {
        return !name.isEmpty();
    }

    /** The name, or what the computer knows somebody by where there is none. */
    public String or(String login) {
        return isSet() ? name : login;
    }
}
