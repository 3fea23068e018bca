package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.AGENDA_ITEM;
import static org.minutebook.db.jooq.Tables.ATTENDANCE;
import static org.minutebook.db.jooq.Tables.ATTENDANCE_SPAN;
import static org.minutebook.db.jooq.Tables.CLEARANCE;
import static org.minutebook.db.jooq.Tables.DECLARATION;
import static org.minutebook.db.jooq.Tables.DECLARATION_ITEM;
import static org.minutebook.db.jooq.Tables.ITEM_PAPER;
import static org.minutebook.db.jooq.Tables.MEETING;
import static org.minutebook.db.jooq.Tables.MEETING_CHAIR;
import static org.minutebook.db.jooq.Tables.MEETING_PART;
import static org.minutebook.db.jooq.Tables.NONE_RECORDED;
import static org.minutebook.db.jooq.Tables.PAPER;
import static org.minutebook.db.jooq.Tables.PAPER_SECTION;
import static org.minutebook.db.jooq.Tables.RECOMMENDATION;
import static org.minutebook.db.jooq.Tables.REPLY;
import static org.minutebook.db.jooq.Tables.WORKSHOP_ACTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Clearance;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingChair;
import org.minutebook.db.model.MeetingPart;
import org.minutebook.db.model.NoneRecorded;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperSection;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Reply;
import org.minutebook.db.model.WorkshopAction;

/** Meetings with their agenda, papers, attendance and declarations. */
public final class MeetingStore {
    private final Stores stores;

    MeetingStore(Stores stores) {
        this.stores = stores;
    }

    public Meeting get(Id<Meeting> id) {
        return stores.of(Meeting.class).get(id);
    }

    public Optional<Meeting> find(Id<Meeting> id) {
        return stores.of(Meeting.class).find(id);
    }

    /** All meetings of all boards by day. */
    public List<Meeting> list() {
        return stores.of(Meeting.class).list(DSL.noCondition(), List.of(MEETING.DAY, MEETING.ID));
    }

    public List<Meeting> list(Id<Board> board) {
        return stores.of(Meeting.class).list(MEETING.BOARD.eq(board.value()), List.of(MEETING.DAY, MEETING.ID));
    }

    /** From the first day to the last, both included. */
    public List<Meeting> listBetween(LocalDate from, LocalDate to) {
        return stores.of(Meeting.class).list(MEETING.DAY.between(from, to), List.of(MEETING.DAY, MEETING.ID));
    }

    /** The board's meetings on a day: usually one, two where one was adjourned and resumed. */
    public List<Meeting> on(Id<Board> board, LocalDate day) {
        return stores.of(Meeting.class).list(MEETING.BOARD.eq(board.value()).and(MEETING.DAY.eq(day)));
    }

    public List<MeetingPart> parts(Id<Meeting> meeting) {
        return stores.of(MeetingPart.class).list(MEETING_PART.MEETING.eq(meeting.value()));
    }

    public List<AgendaItem> items(Id<Meeting> meeting) {
        return stores.of(AgendaItem.class).list(AGENDA_ITEM.MEETING.eq(meeting.value()));
    }

    public AgendaItem item(Id<AgendaItem> id) {
        return stores.of(AgendaItem.class).get(id);
    }

    public List<ItemPaper> itemPapers(Id<AgendaItem> item) {
        return stores.of(ItemPaper.class).list(ITEM_PAPER.ITEM.eq(item.value()));
    }

    /** The papers before an item, in order. */
    public List<Paper> papers(Id<AgendaItem> item) {
        return itemPapers(item).stream()
                .map(link -> stores.of(Paper.class).get(link.paper()))
                .toList();
    }

    public List<Paper> papersOf(Id<Board> board) {
        return stores.of(Paper.class).list(PAPER.BOARD.eq(board.value()));
    }

    public List<PaperSection> sections(Id<Paper> paper) {
        return stores.of(PaperSection.class).list(PAPER_SECTION.PAPER.eq(paper.value()));
    }

    public List<Recommendation> recommendations(Id<Paper> paper) {
        return stores.of(Recommendation.class).list(RECOMMENDATION.PAPER.eq(paper.value()));
    }

    public List<Clearance> clearances(Id<Paper> paper) {
        return stores.of(Clearance.class).list(CLEARANCE.PAPER.eq(paper.value()));
    }

    public List<Attendance> attendance(Id<Meeting> meeting) {
        return stores.of(Attendance.class).list(ATTENDANCE.MEETING.eq(meeting.value()));
    }

    public List<AttendanceSpan> spans(Id<Attendance> attendance) {
        return stores.of(AttendanceSpan.class).list(ATTENDANCE_SPAN.ATTENDANCE.eq(attendance.value()));
    }

    /** What members answered before the meeting, as it came in. */
    public List<Reply> replies(Id<Meeting> meeting) {
        return stores.of(Reply.class).list(REPLY.MEETING.eq(meeting.value()));
    }

    public List<MeetingChair> chairs(Id<Meeting> meeting) {
        return stores.of(MeetingChair.class).list(MEETING_CHAIR.MEETING.eq(meeting.value()));
    }

    public List<Declaration> declarations(Id<Meeting> meeting) {
        return stores.of(Declaration.class).list(DECLARATION.MEETING.eq(meeting.value()));
    }

    public List<DeclarationItem> declarationItems(Id<Declaration> declaration) {
        return stores.of(DeclarationItem.class).list(DECLARATION_ITEM.DECLARATION.eq(declaration.value()));
    }

    /** The lines of the table in which a workshop recommends what to do. */
    public List<WorkshopAction> workshopActions(Id<Meeting> meeting) {
        return stores.of(WorkshopAction.class).list(WORKSHOP_ACTION.MEETING.eq(meeting.value()));
    }

    public List<NoneRecorded> noneRecorded(Id<Meeting> meeting) {
        return stores.of(NoneRecorded.class).list(NONE_RECORDED.MEETING.eq(meeting.value()));
    }
}
