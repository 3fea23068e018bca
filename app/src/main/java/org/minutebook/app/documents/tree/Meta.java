package org.minutebook.app.documents.tree;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file says of itself. {@code created} is given by the caller, so that the same record gives the same file; it
 * is kept to the second, which is all that every format can hold.
 */
public record Meta(String title, String subject, String author, String language, Instant created) {

    public static final String BRITISH_ENGLISH = "en-GB";

    public Meta {
        title = Words.printable(title);
        subject = Words.printable(subject);
        author = Words.printable(author);
        created = created.truncatedTo(ChronoUnit.SECONDS);
    }

    public static Meta of(String title, String author, Instant created) {
        return new Meta(title, "", author, BRITISH_ENGLISH, created);
    }

    /** The lines of a title in one, with the marks that the pages bear: a window shows little more of a file than this. */
    public static String titled(String title, List<String> marks) {
        List<String> words = new ArrayList<>(title.lines().map(String::strip).toList());
        words.addAll(marks);
        return String.join(" – ", words);
    }

    public Meta withSubject(String subject) {
        return new Meta(title, subject, author, language, created);
    }
}
