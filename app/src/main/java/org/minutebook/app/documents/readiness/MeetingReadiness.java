package org.minutebook.app.documents.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.rules.agenda.MinutesToApprove;
import org.minutebook.db.rules.agenda.MinutesWatch;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.store.Stores;

/** Puts the facts of a meeting before every rule that a secretary would ask before publication. */
public final class MeetingReadiness {
    /** What a search of a paper's file found. */
    public interface FileSearch extends Function<StoredFile, List<Finding>> {}

    private MeetingReadiness() {}

    /**
     * The list of one meeting.
     *
     * @param files searches the file of a public paper; one that finds nothing leaves files out
     */
    public static Readiness of(
            Stores stores, Id<Meeting> meeting, LocalDate today, CouncilCalendar calendar, FileSearch files) {
        Meeting of = stores.meetings().get(meeting);
        List<Finding> found = new ArrayList<>();
        if (MeetingStates.isCalledOff(of.state())) {
            found.add(NoticeChecks.calledOff(of));
        } else {
            found.addAll(NoticeChecks.of(stores, of, today, calendar));
            found.addAll(AgendaChecks.of(stores, of, calendar));
            found.addAll(minutes(stores, of));
            found.addAll(PaperChecks.of(stores, of, files));
            found.addAll(PublicChecks.of(stores, of, today));
            found.addAll(QuorumChecks.of(stores, of, today, calendar));
            found.addAll(RegisterChecks.of(stores, of, today));
            found.addAll(RatifyChecks.of(stores, of));
        }
        return Readiness.of(found, stores.agendas().accepted(meeting));
    }

    /** Whether the public were told of a meeting by a day. */
    public static boolean isPublished(Stores stores, Meeting meeting, LocalDate by) {
        return NoticeChecks.isPublished(stores, meeting, by);
    }

    /** The minutes that come to it, and whether there is an item for them. */
    private static List<Finding> minutes(Stores stores, Meeting of) {
        boolean hasItem =
                stores.meetings().items(of.id()).stream().anyMatch(item -> item.role() == AgendaItem.Role.MINUTES);
        return MinutesWatch.before(
                of,
                new MinutesToApprove(
                        stores.meetings().list(of.board()), stores.minutes().approvalsOf(of.board())),
                hasItem);
    }
}
