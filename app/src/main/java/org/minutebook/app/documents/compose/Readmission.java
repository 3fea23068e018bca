package org.minutebook.app.documents.compose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;

/**
 * Before which item minutes say that the public came back: the first public one behind items that were not, where the minutes
 * themselves say that the public were excluded. Where no exclusion is recorded, nothing is said of their return.
 */
final class Readmission {
    private static final Pattern EXCLUDED =
            Pattern.compile("\\bpublic\\b[^.;]{0,80}\\b(?:be|been|is|are|was|were) excluded\\b|\\bexclusion of the"
                    + " (?:press|public)\\b");
    private static final Pattern READMITTED = Pattern.compile("\\bre-?admitted\\b");

    private final Set<Id<AgendaItem>> before = new HashSet<>();
    private final String words;

    /** @param taken all items of the meeting in the order in which they were taken, those not for this audience too */
    Readmission(List<AgendaItem> taken, List<ItemRecord> read, HouseStyle style) {
        words = style.word(Setting.READMITTED);
        Set<Id<AgendaItem>> excluding = new HashSet<>();
        read.stream()
                .filter(item -> Said.of(item).finds(EXCLUDED))
                .forEach(item -> excluding.add(item.item().id()));
        boolean excluded = false;
        boolean out = false;
        for (AgendaItem item : taken) {
            if (item.heading()) {
                continue;
            }
            if (item.audience() == Audience.RESTRICTED) {
                excluded = excluded || excluding.contains(item.id());
                out = excluded;
                continue;
            }
            if (out) {
                before.add(item.id());
                excluded = false;
                out = false;
            }
            excluded = excluded || excluding.contains(item.id());
        }
    }

    /** What opens the minute of this item, unless its text says so already; empty where nothing does. */
    List<String> sentences(ItemRecord item, Said said) {
        return words.isBlank() || !before.contains(item.item().id()) || said.finds(READMITTED)
                ? List.of()
                : List.of(words);
    }
}
