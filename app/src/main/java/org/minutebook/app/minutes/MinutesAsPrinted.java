package org.minutebook.app.minutes;

import java.time.Instant;
import java.util.Optional;
import org.minutebook.app.documents.compose.MinutesComposer;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.WriteMinute;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Writing;

/**
 * The minutes as they would print with what is being typed in them. It is only ever rehearsed: the book is as it was afterwards.
 *
 * @param typed the text in the fields; empty where there is no item
 */
record MinutesAsPrinted(Id<Meeting> meeting, Optional<WriteMinute> typed, Instant at) implements Change<Document> {
    @Override
    public String title() {
        return "Look at the minutes";
    }

    @Override
    public Document apply(Writing writing) {
        typed.ifPresent(text -> text.apply(writing));
        Stores stores = writing.stores();
        Board board = stores.boards().get(stores.meetings().get(meeting).board());
        return new MinutesComposer().compose(stores, meeting, HouseStyle.of(stores, board), Audience.PUBLIC, at);
    }
}
