package org.minutebook.app.documents.chair;

import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.intake.AmendedCopy.Remark;
import org.minutebook.db.change.TakeAmendments.Place;
import org.minutebook.db.change.TakeAmendments.Taken;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;

/**
 * What the chair made of one text of the draft: other words, a remark, or both.
 *
 * @param item the item that it stands under
 * @param where names it: "199 Better Care Fund, resolution"
 * @param source the text in the book, as typed
 * @param now what the book says, as it reads
 * @param hers what she wrote
 * @param compared her words against those that were sent
 * @param proposed what would stand in the book, as typed, when she is followed
 * @param changedSince whether the book's own text changed since the copy went
 * @param clash whether both changed the same lines, so that her words would push out the book's
 * @param by who tracked changes in it, and when
 * @param untracked whether words were changed without being tracked
 */
public record Amendment(
        Place place,
        Id<AgendaItem> item,
        String where,
        String source,
        String now,
        String hers,
        List<Piece> compared,
        Optional<String> proposed,
        boolean changedSince,
        boolean clash,
        List<String> by,
        boolean untracked,
        List<Remark> remarks) {

    /** What would be taken into the book; nothing where she only remarked. */
    public Optional<Taken> taken() {
        return proposed.map(words -> new Taken(place, source, words));
    }

    /** The same with words of the officer's own. */
    public Taken taken(String words) {
        return new Taken(place, source, words);
    }
}
