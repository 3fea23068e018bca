package org.minutebook.db.rules.agenda;

import java.util.List;
import java.util.regex.Pattern;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Paper;

/** Which papers an item of an agenda still waits for. */
public final class PapersWanted {
    /** How the line under a title begins where somebody only speaks; "Oral Health Report of …" is a report. */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:an?\\s+)?(?:verbal|oral)\\s+(?:annual\\s+)?(?:update|report|presentation|statement|briefing|item)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private PapersWanted() {}

    /** Whether nobody is waited for any more; what is only said comes without a file. */
    public static boolean isIn(Paper paper) {
        return paper.kind() == Paper.Kind.VERBAL_UPDATE
                || paper.state() == Paper.State.RECEIVED
                || paper.state() == Paper.State.CLEARED;
    }

    /** Whether a board cannot decide on it without a paper, and there is none; what its officer line calls verbal wants none. */
    public static boolean lacksOne(AgendaItem item, List<Paper> papers) {
        return papers.isEmpty()
                && !item.heading()
                && item.kind() == AgendaItem.Kind.DECISION
                && item.role() == AgendaItem.Role.ORDINARY
                && !SPOKEN.matcher(item.officerLine().strip()).matches();
    }
}
