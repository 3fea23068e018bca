package org.minutebook.app.documents.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.IssuedAgenda;
import org.minutebook.db.store.Stores;

/** Which items of a meeting were issued and withdrawn again. */
public final class WithdrawnItems {
    private WithdrawnItems() {}

    public static Set<Id<AgendaItem>> of(Stores stores, Id<Meeting> meeting) {
        List<AgendaVersion> versions = stores.agendas().versions(meeting);
        if (versions.size() < 2) {
            return Set.of(); // an item is withdrawn by a second issue that leaves it out
        }
        Map<Id<AgendaVersion>, List<AgendaVersionItem>> lines = new HashMap<>();
        versions.forEach(version -> lines.put(version.id(), stores.agendas().versionItems(version.id())));
        return IssuedAgenda.of(versions, lines).withdrawn();
    }
}
