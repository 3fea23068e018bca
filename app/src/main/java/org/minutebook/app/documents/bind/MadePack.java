package org.minutebook.app.documents.bind;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;

/**
 * A pack that was bound.
 *
 * @param name what was issued: "Agenda", "Supplement 1"
 * @param file empty where it was not kept, since it held restricted words
 * @param pages pages of the file
 * @param lastPage the last number of its run
 */
public record MadePack(
        Optional<Id<AgendaVersion>> version,
        String name,
        Audience audience,
        Optional<Path> file,
        int pages,
        int firstPage,
        int lastPage,
        List<Item> items) {

    /** The same, in another place or in none. */
    MadePack lyingAt(Optional<Path> place) {
        return new MadePack(version, name, audience, place, pages, firstPage, lastPage, items);
    }

    /**
     * The pages of one item.
     *
     * @param title as this audience reads it
     */
    public record Item(Id<AgendaItem> item, String number, String title, int from, int to) {}
}
