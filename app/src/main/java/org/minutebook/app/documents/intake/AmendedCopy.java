package org.minutebook.app.documents.intake;

import java.util.List;
import java.util.Map;

/**
 * A copy of draft minutes as it came back, or as it went out.
 *
 * @param mark what the file says of where it comes from; blank where it says nothing
 * @param fields what stands in each marked place when all tracked changes are accepted
 * @param before what stood there before the tracked changes, without its blanks
 * @param authors who tracked changes there, and when
 * @param outside what stands in no marked place
 */
public record AmendedCopy(
        String mark,
        Map<String, List<TextLine>> fields,
        Map<String, String> before,
        Map<String, List<String>> authors,
        List<String> outside,
        List<Remark> remarks) {

    /**
     * One line of text.
     *
     * @param mark what begins it in the book's little Markdown: "- ", "1. ", "|" for a row of a table, blank
     */
    public record TextLine(String mark, String text) {}

    /**
     * A comment.
     *
     * @param field the marked place that it hangs in; blank where in none
     * @param on the words that it hangs on
     * @param day as the file says it
     */
    public record Remark(String field, String author, String day, String on, String says) {}
}
