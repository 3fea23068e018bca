package org.minutebook.db.rules.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.Id;

/**
 * What everybody holds in their hands: the newest whole agenda, and the supplements that were issued after it. An item that was issued
 * once and is in neither was withdrawn; it keeps its number.
 *
 * @param lines what stands now, in order
 * @param withdrawn the items that were issued and stand no longer
 */
public record IssuedAgenda(List<AgendaVersionItem> lines, Set<Id<AgendaItem>> withdrawn) {
    /** @param items the lines of each version */
    public static IssuedAgenda of(List<AgendaVersion> versions, Map<Id<AgendaVersion>, List<AgendaVersionItem>> items) {
        List<AgendaVersionItem> lines = new ArrayList<>();
        Set<Id<AgendaItem>> ever = new LinkedHashSet<>();
        for (AgendaVersion version : versions.stream()
                .sorted(Comparator.comparing(AgendaVersion::number))
                .toList()) {
            List<AgendaVersionItem> of = items.getOrDefault(version.id(), List.of());
            if (version.kind() != AgendaVersion.Kind.SUPPLEMENT) {
                lines.clear();
            }
            lines.addAll(of);
            of.stream().map(AgendaVersionItem::item).filter(id -> id != null).forEach(ever::add);
        }
        Set<Id<AgendaItem>> withdrawn = new HashSet<>(ever);
        lines.forEach(line -> {
            if (line.item() != null) {
                withdrawn.remove(line.item());
            }
        });
        return new IssuedAgenda(List.copyOf(lines), Set.copyOf(withdrawn));
    }
}
