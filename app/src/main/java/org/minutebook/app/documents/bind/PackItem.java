package org.minutebook.app.documents.bind;

import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;

/**
 * An item with what one audience may have of its papers.
 *
 * @param title what this audience reads as its title
 * @param withheld the paragraphs of Schedule 12A by which this audience may not have some of it, blank where none is given; empty
 *     where nothing is kept from it
 */
record PackItem(Id<AgendaItem> item, String number, String title, List<PackPaper> papers, Optional<String> withheld) {
    PackItem {
        papers = List.copyOf(papers);
    }

    /** With its number, as the agenda has it. */
    String printed() {
        return (number + " " + title).strip();
    }
}
