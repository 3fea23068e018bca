package org.minutebook.app.documents.pack.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The words of a file, place by place, as a search for them would find them. */
public final class FileText {
    private FileText() {}

    /** What a program writes into its files, and nobody says: the same in the files of every paper. */
    private static final List<String> MACHINERY = List.of(
            "inside the file",
            "names inside the PDF",
            "document properties (XMP)",
            "remarks in a picture",
            "name of a place",
            "document property Producer",
            "document property Creator");

    /** All of it; nothing of a file that cannot be read. */
    public static List<String> of(String name, byte[] content) {
        return read(name, content, place -> !place.equals("inside the file"));
    }

    /** What people wrote in it: its pages, bookmarks, comments and properties, not the signs that hold the file together. */
    public static List<String> written(String name, byte[] content) {
        return read(
                name,
                content,
                place -> MACHINERY.stream().noneMatch(place::endsWith)
                        && !place.contains("hidden data")
                        && !place.contains("name of the part"));
    }

    private static List<String> read(String name, byte[] content, Predicate<String> wanted) {
        List<String> texts = new ArrayList<>();
        FileWords.read(content, name, "", 0, new Reading() {
            @Override
            public void words(String place, CharSequence words) {
                if (wanted.test(place)) {
                    texts.add(words.toString());
                }
            }

            @Override
            public void across(String place, String before, String after) {}

            @Override
            public void unread(String place, String says) {}
        });
        return List.copyOf(texts);
    }
}
