package org.minutebook.app.documents.publish;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that every system can hold, each once in a folder. */
final class FileNames {
    private static final int LONGEST = 100;
    private static final String RESERVED = "(?i)(con|prn|aux|nul|com\\d|lpt\\d)";

    private final Set<String> taken = new HashSet<>();

    /** The words as a file name of their own, without an ending. */
    String of(String words) {
        String name = clean(words);
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + " " + i;
        }
        return free;
    }

    static String clean(String words) {
        String name = org.minutebook.app.documents.bind.FileNames.plain(words)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-")
                .replaceAll("\\s+", " ")
                .strip();
        if (name.length() > LONGEST) {
            name = name.substring(0, LONGEST).strip();
        }
        name = name.replaceAll("[. -]+$", "").replaceAll("^[. -]+", "");
        return name.isEmpty() || name.matches(RESERVED) ? "file " + name : name;
    }

    /** The ending with its dot, in small letters; blank where a name has none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ending.matches("[a-z0-9]{1,5}") ? "." + ending : "";
    }
}
