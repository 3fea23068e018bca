package org.minutebook.app.exports;

import org.minutebook.db.model.ProducedDocument;

/**
 * One document that was made.
 *
 * @param about the board, the meeting's day where it is about one, and the title of a report
 * @param made when, and by whom
 */
public record DocumentRow(ProducedDocument document, String made, String about) {
    /** "Minutes, docx". */
    public String kind() {
        String kind = document.kind().replace('\'', '’');
        return kind.isEmpty() ? "" : Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    /** The beginning of the fingerprint: enough to compare by eye. */
    public String fingerprint() {
        return document.sha256().length() > 12 ? document.sha256().substring(0, 12) : document.sha256();
    }
}
