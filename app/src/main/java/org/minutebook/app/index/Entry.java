package org.minutebook.app.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * One record as the index takes it and as a hit shows it.
 *
 * @param unit what is written anew together when anything of it changes
 * @param title what stands over the hit; its words weigh more
 * @param text what may be read by whoever may read {@code audience}
 * @param keptBack what only the desk may read, of a record that is otherwise public; blank where there is nothing of the kind
 * @param owners who has to do it, by which {@code owner:} finds it
 * @param names the words of it that are people's names: another spelling of one finds them as well
 * @param open whether an action still has to be done; null where it is no action
 */
record Entry(
        Unit unit,
        Source source,
        long id,
        @Nullable Id<Board> board,
        @Nullable Id<Meeting> meeting,
        @Nullable Id<AgendaItem> item,
        @Nullable LocalDate day,
        String title,
        String text,
        String keptBack,
        List<String> owners,
        List<String> names,
        @Nullable Boolean open,
        @Nullable LocalDate due,
        Audience audience) {

    /** The same for the desk alone. */
    Entry restricted() {
        return new Entry(
                unit,
                source,
                id,
                board,
                meeting,
                item,
                day,
                title,
                text,
                keptBack,
                owners,
                names,
                open,
                due,
                Audience.RESTRICTED);
    }

    /** All that the desk may read of it. */
    String whole() {
        return keptBack.isBlank() ? text : text + "\n" + keptBack;
    }
}
