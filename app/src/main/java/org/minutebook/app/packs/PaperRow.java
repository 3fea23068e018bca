package org.minutebook.app.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clearance;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.StoredFile;

/**
 * A paper before an item, as the table shows it; or an item for which no paper was asked.
 *
 * @param late whether the day it was due has passed, the meeting is still to come and it is not in
 * @param cleared who is to verify what, or did
 * @param written whether its report stands in the record
 * @param missing fields of the report without an answer, in words
 */
record PaperRow(
        AgendaItem item,
        Optional<ItemPaper> link,
        Optional<Paper> paper,
        Optional<StoredFile> file,
        @Nullable LocalDate due,
        boolean late,
        List<Cleared> cleared,
        boolean written,
        List<String> missing) {
    /**
     * An area of the report that somebody is to verify.
     *
     * @param row who was asked, and when it was verified
     */
    record Cleared(String area, Optional<Clearance> row) {
        boolean isOpen() {
            return row.map(Clearance::verifiedOn).isEmpty();
        }

        String by() {
            return row.map(Clearance::printed).orElse("");
        }

        /** "Legal: verified by Jane Reed on 3 January 2020". */
        String says() {
            if (isOpen()) {
                return area + (by().isBlank() ? ": nobody asked yet" : ": waits for " + by());
            }
            return area + ": verified by " + by() + " on "
                    + Days.shortly(row.map(Clearance::verifiedOn).orElse(null));
        }
    }

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
                                case IN_CLEARANCE -> "In clearance" + waits();
                                case CLEARED -> "Cleared";
                                case RECEIVED -> "Received";
                            };
                    return of.audience() == Audience.RESTRICTED ? words + ", not public" : words;
                })
                .orElse("");
    }

    /** ": Legal (Jane Reed), Financial". */
    private String waits() {
        String areas = cleared.stream()
                .filter(Cleared::isOpen)
                .map(one -> one.by().isBlank() ? one.area() : one.area() + " (" + one.by() + ")")
                .collect(Collectors.joining(", "));
        return areas.isBlank() ? "" : ": " + areas;
    }

    String dueWords() {
        return due == null || paper.isEmpty() ? "" : Days.shortly(due);
    }

    String fileWords() {
        return file.map(StoredFile::name).orElse(written ? "Written here" : "");
    }
}
