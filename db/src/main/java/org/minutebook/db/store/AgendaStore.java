package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.ACCEPTED_FINDING;
import static org.minutebook.db.jooq.Tables.AGENDA_VERSION;
import static org.minutebook.db.jooq.Tables.AGENDA_VERSION_ITEM;
import static org.minutebook.db.jooq.Tables.BOARD_PRACTICE;
import static org.minutebook.db.jooq.Tables.EXEMPTION;
import static org.minutebook.db.jooq.Tables.NOTICE;
import static org.minutebook.db.jooq.Tables.PUBLIC_REQUEST;
import static org.minutebook.db.jooq.Tables.SITTING;
import static org.minutebook.db.jooq.Tables.STANDING_ITEM;
import static org.minutebook.db.jooq.Tables.STANDING_PAGE;

import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.AcceptedFinding;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Notice;
import org.minutebook.db.model.PublicRequest;
import org.minutebook.db.model.Sitting;
import org.minutebook.db.model.StandingItem;
import org.minutebook.db.model.StandingPage;

/** How a board makes its agendas, what was issued, and what was made public about a meeting. */
public final class AgendaStore {
    private final Stores stores;

    AgendaStore(Stores stores) {
        this.stores = stores;
    }

    /** How the board makes its agendas and packs, where anything was said about it. */
    public Optional<BoardPractice> practice(Id<Board> board) {
        return stores.of(BoardPractice.class).list(BOARD_PRACTICE.BOARD.eq(board.value())).stream()
                .findFirst();
    }

    public List<StandingItem> standingItems(Id<Board> board) {
        return stores.of(StandingItem.class).list(STANDING_ITEM.BOARD.eq(board.value()));
    }

    /** Every version, drafts and superseded ones too. */
    public List<StandingPage> standingPages(Id<Board> board) {
        return stores.of(StandingPage.class).list(STANDING_PAGE.BOARD.eq(board.value()));
    }

    /** What was issued for the meeting, in order. */
    public List<AgendaVersion> versions(Id<Meeting> meeting) {
        return stores.of(AgendaVersion.class).list(AGENDA_VERSION.MEETING.eq(meeting.value()));
    }

    public List<AgendaVersionItem> versionItems(Id<AgendaVersion> version) {
        return stores.of(AgendaVersionItem.class).list(AGENDA_VERSION_ITEM.VERSION.eq(version.value()));
    }

    public List<Notice> notices(Id<Meeting> meeting) {
        return stores.of(Notice.class).list(NOTICE.MEETING.eq(meeting.value()));
    }

    public List<Sitting> sittings(Id<Meeting> meeting) {
        return stores.of(Sitting.class).list(SITTING.MEETING.eq(meeting.value()));
    }

    public List<AcceptedFinding> accepted(Id<Meeting> meeting) {
        return stores.of(AcceptedFinding.class).list(ACCEPTED_FINDING.MEETING.eq(meeting.value()));
    }

    public List<PublicRequest> publicRequests(Id<Meeting> meeting) {
        return stores.of(PublicRequest.class).list(PUBLIC_REQUEST.MEETING.eq(meeting.value()));
    }

    /** Why the public may not see the item, where that was said. */
    public Optional<Exemption> exemption(Id<AgendaItem> item) {
        return stores.of(Exemption.class).list(EXEMPTION.ITEM.eq(item.value())).stream()
                .findFirst();
    }
}
