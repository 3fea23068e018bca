package org.minutebook.app.documents.compose;

import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Paper;
import org.minutebook.db.rules.agenda.AgendaChanges;
import org.minutebook.db.rules.notice.Schedule12A;

/**
 * One line of an agenda with all that an audience may read of it.
 *
 * @param sub whether it stands under the item before it
 * @param number as it is printed; blank where it has none yet
 * @param title what this audience reads in its place; blank where it may not even read that
 * @param papers those that this audience may read
 * @param closed why the public are kept from it
 * @param closedPapers why they are kept from papers before it, one for each
 * @param from the first page in the pack; 0 where it has none
 * @param urgency why it is urgent; blank where nobody said or this audience may not read it
 */
public record AgendaLine(
        Optional<Id<AgendaItem>> item,
        boolean heading,
        boolean sub,
        AgendaItem.Role role,
        String number,
        String title,
        String officerLine,
        List<Before> papers,
        Optional<Closed> closed,
        List<Closed> closedPapers,
        int from,
        int to,
        boolean late,
        String urgency) {

    /** The pages that an item takes in a pack. */
    public record Pages(int from, int to) {}

    /**
     * A paper before the item.
     *
     * @param in whether it can be said to be attached
     * @param waits why it does not go out yet; blank where it does
     */
    public record Before(ItemPaper link, Paper paper, boolean in, String waits) {}

    /**
     * Why the public are kept from something.
     *
     * @param what what it is called: by its name for those who may read it, by its kind for the public
     */
    public record Closed(boolean confidential, List<Schedule12A> paragraphs, String what) {}

    public AgendaLine {
        papers = List.copyOf(papers);
        closedPapers = List.copyOf(closedPapers);
    }

    public boolean excludesThePublic() {
        return closed.isPresent() && !heading;
    }

    /** Lines as this audience may compare them with those of another issue. */
    static List<AgendaChanges.Line> compared(List<AgendaLine> lines) {
        return lines.stream()
                .map(line -> new AgendaChanges.Line(
                        line.item().orElse(null),
                        line.heading(),
                        line.number(),
                        line.title(),
                        line.officerLine(),
                        line.closed().isPresent() ? Audience.RESTRICTED : Audience.PUBLIC))
                .toList();
    }
}
