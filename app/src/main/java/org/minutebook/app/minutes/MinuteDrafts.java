package org.minutebook.app.minutes;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;

/** Typed minutes on the disk before they are an act: kept while somebody types, taken up after a crash. */
final class MinuteDrafts {
    private final OpenBook open;
    private volatile Map<String, String> kept = Map.of();

    MinuteDrafts(OpenBook open) {
        this.open = open;
    }

    /** Keeps what was typed, unless that was done just now; what says the same as the book is kept no longer. */
    void keep(Id<AgendaItem> item, Audience of, MinuteTexts typed, MinuteTexts inBook) {
        Map<String, String> texts = typed.drafts(item, of);
        Map<String, String> known = inBook.drafts(item, of);
        if (texts.equals(kept)) {
            return;
        }
        kept = texts;
        open.tasks().write(() -> {
            texts.forEach((place, text) -> {
                if (Objects.equals(known.get(place), text)) {
                    open.book().forgetDraft(place);
                } else {
                    open.book().keepDraft(place, text);
                }
            });
            open.tasks().onScreen(open::saved);
        });
    }

    /** On the writing thread. */
    void forget(Id<AgendaItem> item, Audience of) {
        kept = Map.of();
        MinuteTexts.BLANK.drafts(item, of).keySet().forEach(open.book()::forgetDraft);
    }

    /**
     * Texts that were typed before the program stopped unasked come back, and are taken into the record.
     *
     * @return whether there were any
     */
    boolean takeUp(MinutesFacts now) {
        int found = 0;
        for (ItemRow row : now.items()) {
            for (Audience of : Audience.values()) {
                found += takeUp(now, row.item(), of) ? 1 : 0;
            }
        }
        if (found > 0) {
            open.notices()
                    .warn("Minutebook was closed while text was being typed. The text was kept and is back in "
                            + (found == 1 ? "one item" : found + " items")
                            + " of these minutes; please read it once.");
        }
        return found > 0;
    }

    private boolean takeUp(MinutesFacts now, AgendaItem item, Audience of) {
        MinuteTexts inBook = Objects.requireNonNull(now.under().get(item.id())).text(of);
        MinuteTexts typed = inBook.with(now.drafts(), item.id(), of);
        if (!typed.equals(inBook)) {
            open.change(typed.act(item, of), () -> forget(item.id(), of), unused -> {});
            return true;
        }
        if (!Collections.disjoint(
                now.drafts().keySet(), inBook.drafts(item.id(), of).keySet())) {
            open.tasks().write(() -> forget(item.id(), of));
        }
        return false;
    }
}
