package org.minutebook.app.documents.pack.leak;

import java.util.ArrayList;
import java.util.List;

/** The words of a file, place by place, as a search for them would find them. */
public final class FileText {
    private FileText() {}

    /** Nothing of a file that cannot be read. */
    public static List<String> of(String name, byte[] content) {
        List<String> texts = new ArrayList<>();
        FileWords.read(content, name, "", 0, new Reading() {
            @Override
            public void words(String place, CharSequence words) {
                if (!place.equals("inside the file")) {
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
