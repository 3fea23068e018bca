package org.minutebook.db.rules.agenda;

import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Paper;

/** Which papers an item of an agenda still waits for. */
public final class PapersWanted {
    private PapersWanted() {}

    /** Whether nobody is waited for any more; what is only said comes without a file. */
    public static boolean isIn(Paper paper) {
        return paper.kind() == Paper.Kind.VERBAL_UPDATE
                || paper.state() == Paper.State.RECEIVED
                || paper.state() == Paper.State.CLEARED;
    }

    /** Whether a board cannot decide on it without a paper, and there is none. */
    public static boolean lacksOne(AgendaItem item, List<Paper> papers) {
        return papers.isEmpty()
                && !item.heading()
                && item.kind() == AgendaItem.Kind.DECISION
                && item.role() == AgendaItem.Role.ORDINARY;
    }
}
