package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.ACCEPTED_FINDING;
import static org.minutebook.db.jooq.Tables.AGENDA_ITEM;
import static org.minutebook.db.jooq.Tables.AGENDA_VERSION;
import static org.minutebook.db.jooq.Tables.AGENDA_VERSION_ITEM;
import static org.minutebook.db.jooq.Tables.BOARD_PRACTICE;
import static org.minutebook.db.jooq.Tables.CLAUSE;
import static org.minutebook.db.jooq.Tables.EMAIL_VIEWS;
import static org.minutebook.db.jooq.Tables.EXEMPTION;
import static org.minutebook.db.jooq.Tables.ITEM_PAPER;
import static org.minutebook.db.jooq.Tables.NOTICE;
import static org.minutebook.db.jooq.Tables.PAPER;
import static org.minutebook.db.jooq.Tables.PUBLIC_REQUEST;
import static org.minutebook.db.jooq.Tables.RECOMMENDATION;
import static org.minutebook.db.jooq.Tables.RESOLUTION;
import static org.minutebook.db.jooq.Tables.SITTING;
import static org.minutebook.db.jooq.Tables.STANDING_ITEM;
import static org.minutebook.db.jooq.Tables.STANDING_PAGE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.minutebook.db.model.AcceptedFinding;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Notice;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PublicRequest;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Resolution;
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

    /** What members said of an item by e-mail, where they were asked. */
    public Optional<EmailViews> emailViews(Id<AgendaItem> item) {
        return stores.of(EmailViews.class).list(EMAIL_VIEWS.ITEM.eq(item.value())).stream()
                .findFirst();
    }

    /** What waits for an item to be ratified, or waited for it. */
    public List<EmailViews> ratifiedAt(Id<AgendaItem> item) {
        return stores.of(EmailViews.class).list(EMAIL_VIEWS.RATIFY_AT.eq(item.value()));
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

    /** How the board's house style numbers a part of an item, as it words it; blank where it says nothing. */
    public String subItems(Id<Board> board) {
        Id<HouseStyle> style = stores.boards().get(board).style();
        return style == null ? "" : stores.boards().wordings(style).getOrDefault("sub items", "");
    }

    /** The items of some meetings, meeting by meeting in the order of each agenda. */
    public List<AgendaItem> itemsOf(Collection<Id<Meeting>> meetings) {
        return stores.of(AgendaItem.class)
                .list(
                        AGENDA_ITEM.MEETING.in(values(meetings)),
                        List.of(AGENDA_ITEM.MEETING, AGENDA_ITEM.POSITION, AGENDA_ITEM.ID));
    }

    /** What was resolved at some meetings. */
    public List<Resolution> resolutionsOf(Collection<Id<Meeting>> meetings) {
        return stores.of(Resolution.class).list(RESOLUTION.ITEM.in(itemIds(meetings)));
    }

    public List<Clause> clausesOf(Collection<Id<Meeting>> meetings) {
        return stores.of(Clause.class)
                .list(CLAUSE.RESOLUTION.in(
                        DSL.select(RESOLUTION.ID).from(RESOLUTION).where(RESOLUTION.ITEM.in(itemIds(meetings)))));
    }

    public List<ItemPaper> itemPapersOf(Collection<Id<Meeting>> meetings) {
        return stores.of(ItemPaper.class).list(ITEM_PAPER.ITEM.in(itemIds(meetings)));
    }

    /** The papers before some meetings. */
    public List<Paper> papersOf(Collection<Id<Meeting>> meetings) {
        return stores.of(Paper.class)
                .list(PAPER.ID.in(
                        DSL.select(ITEM_PAPER.PAPER).from(ITEM_PAPER).where(ITEM_PAPER.ITEM.in(itemIds(meetings)))));
    }

    /** What the papers before some meetings asked for. */
    public List<Recommendation> recommendationsOf(Collection<Id<Meeting>> meetings) {
        return stores.of(Recommendation.class)
                .list(RECOMMENDATION.PAPER.in(
                        DSL.select(ITEM_PAPER.PAPER).from(ITEM_PAPER).where(ITEM_PAPER.ITEM.in(itemIds(meetings)))));
    }

    private static Select<Record1<Long>> itemIds(Collection<Id<Meeting>> meetings) {
        return DSL.select(AGENDA_ITEM.ID).from(AGENDA_ITEM).where(AGENDA_ITEM.MEETING.in(values(meetings)));
    }

    private static List<Long> values(Collection<Id<Meeting>> meetings) {
        return meetings.stream().map(Id::value).toList();
    }
}
