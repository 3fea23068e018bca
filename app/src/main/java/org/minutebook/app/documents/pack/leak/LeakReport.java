package org.minutebook.app.documents.pack.leak;

import java.nio.file.Path;
import java.util.List;

/**
 * What a search came to.
 *
 * @param unread what could not be searched, such as a page that is a picture: somebody has to look at it
 */
public record LeakReport(List<Leak> leaks, List<Unread> unread) {

    /**
     * A place that nobody searched.
     *
     * @param says why, and what to do
     */
    public record Unread(Path file, String place, String says) {}

    public boolean isClean() {
        return leaks.isEmpty();
    }
}
