package org.minutebook.app.index;

import java.util.Locale;
import java.util.Optional;

/** What can be found, as the screen groups it and {@code kind:} names it. */
public enum FoundKind {
    PERSON("People"),
    MATTER("Matters"),
    ACTION("Actions"),
    DECISION("Decisions"),
    MINUTE("Minutes"),
    PAPER("Papers"),
    MEETING("Meetings");

    private final String title;

    FoundKind(String title) {
        this.title = title;
    }

    /** Over a group of them: "Decisions". */
    public String title() {
        return title;
    }

    /** As it is typed: "decision". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FoundKind> called(String word) {
        for (FoundKind kind : values()) {
            if (kind.word().equals(word) || kind.title.toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
