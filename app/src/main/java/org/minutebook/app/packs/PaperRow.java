package org.minutebook.app.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.StoredFile;

/**
 * A paper before an item, as the table shows it; or an item for which no paper was asked.
 *
 * @param clearance who is to verify what, where it is in clearance
 * @param written whether its report stands in the record
 * @param missing fields of the report without an answer, in words
 */
record PaperRow(
        AgendaItem item,
        Optional<ItemPaper> link,
        Optional<Paper> paper,
        Optional<StoredFile> file,
        @Nullable LocalDate due,
        String clearance,
        boolean written,
        List<String> missing) {
    /** Tells the row from the others, also after it changed. */
    String key() {
        return item.id() + "/" + paper.map(of -> of.id().toString()).orElse("");
    }

    String itemWords() {
        return (item.agendaNumber() + " " + item.title()).strip();
    }

    String title() {
        return paper.map(of -> link.map(ItemPaper::label)
                                .filter(label -> !label.isBlank())
                                .map(label -> label + ": ")
                                .orElse("")
                        + of.title())
                .orElse("No paper asked for");
    }

    String state() {
        return paper.map(of -> {
                    String words = of.kind() == Paper.Kind.VERBAL_UPDATE
                            ? "Verbal"
                            : switch (of.state()) {
                                case ASKED_FOR -> "Asked for";
                                case DRAFTING -> "Drafting";
                                case IN_CLEARANCE ->
                                    clearance.isBlank() ? "In clearance" : "In clearance: " + clearance;
                                case CLEARED -> "Cleared";
                                case RECEIVED -> "Received";
                            };
                    return of.audience() == Audience.RESTRICTED ? words + ", not public" : words;
                })
                .orElse("");
    }

    String dueWords() {
        return due == null || paper.isEmpty() ? "" : Days.shortly(due);
    }

    String fileWords() {
        return file.map(StoredFile::name).orElse(written ? "Written here" : "");
    }
}
