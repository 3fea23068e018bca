package org.minutebook.app.documents.tree;

import java.util.List;
import java.util.stream.Stream;

/** A list whose order says nothing. */
public record Bullets(List<Entry> entries) implements Block {

    public Bullets {
        entries = List.copyOf(entries);
    }

    public static Bullets of(String... texts) {
        return new Bullets(Stream.of(texts).map(text -> Entry.of(text)).toList());
    }
}
