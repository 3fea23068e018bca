package org.minutebook.app.documents.chair;

import java.util.List;

/**
 * Words that the book prints from its record and the chair changed: nobody but the officer can say which record is meant.
 *
 * @param sent as the copy went; blank where the chair wrote something new
 * @param hers as the copy came back; blank where the chair struck it out
 */
public record ByHand(String sent, String hers) {

    /** Word by word, from the copy that went to the one that came back. */
    public List<Piece> compared() {
        return Piece.compare(sent, hers);
    }
}
