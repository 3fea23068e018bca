package org.minutebook.db.change;

import java.util.Map;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionBuilder;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.AgendaVersionItemBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Writing;

/**
 * The pages that a public pack gave to what was issued: the agenda prints them from then on, and a supplement goes on after the
 * last of them.
 *
 * @param pages of the items that have any
 */
public record NotePackPages(Id<AgendaVersion> version, int firstPage, int lastPage, Map<Id<AgendaItem>, Pages> pages)
        implements Change<Id<AgendaVersion>> {
    /** From and to which number. */
    public record Pages(int from, int to) {}

    private static final Pages NONE = new Pages(0, 0);

    @Override
    public String title() {
        return "Keep the pages of a pack";
    }

    /** The file with these pages was written and stays written. */
    @Override
    public boolean reversible() {
        return false;
    }

    /** Whether the book says anything else of the pages. */
    public boolean changesAnything(Stores stores) {
        AgendaVersion now = stores.of(AgendaVersion.class).get(version);
        return !now.equals(paged(now))
                || stores.agendas().versionItems(version).stream().anyMatch(item -> !item.equals(paged(item)));
    }

    @Override
    public Id<AgendaVersion> apply(Writing writing) {
        writing.save(paged(writing.stores().of(AgendaVersion.class).get(version)));
        for (AgendaVersionItem item : writing.stores().agendas().versionItems(version)) {
            writing.save(paged(item));
        }
        return version;
    }

    private AgendaVersion paged(AgendaVersion now) {
        return AgendaVersionBuilder.builder(now)
                .firstPage(firstPage)
                .lastPage(lastPage)
                .build();
    }

    private AgendaVersionItem paged(AgendaVersionItem item) {
        Pages of = pages.getOrDefault(item.item(), NONE);
        return AgendaVersionItemBuilder.builder(item)
                .pageFrom(of.from())
                .pageTo(of.to())
                .build();
    }
}
