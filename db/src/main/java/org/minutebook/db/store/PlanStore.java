package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.ACTION;
import static org.minutebook.db.jooq.Tables.AGENDA_ITEM;
import static org.minutebook.db.jooq.Tables.CLAUSE;
import static org.minutebook.db.jooq.Tables.CYCLE;
import static org.minutebook.db.jooq.Tables.FORWARD_PLAN_ENTRY;
import static org.minutebook.db.jooq.Tables.FORWARD_PLAN_LEAD;
import static org.minutebook.db.jooq.Tables.ITEM_PAPER;
import static org.minutebook.db.jooq.Tables.MATTER;
import static org.minutebook.db.jooq.Tables.MEETING;
import static org.minutebook.db.jooq.Tables.MINUTE;
import static org.minutebook.db.jooq.Tables.PAPER;
import static org.minutebook.db.jooq.Tables.PAPER_SECTION;
import static org.minutebook.db.jooq.Tables.RESOLUTION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanLead;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperSection;
import org.minutebook.db.model.Resolution;

/** The forward plan, the matters on it, and the cycles that bring them back. */
public final class PlanStore {
    private final Stores stores;

    PlanStore(Stores stores) {
        this.stores = stores;
    }

    public List<Matter> matters(Id<Board> board) {
        return stores.of(Matter.class).list(MATTER.BOARD.eq(board.value()));
    }

    public List<Cycle> cycles(Id<Board> board) {
        return stores.of(Cycle.class).list(CYCLE.BOARD.eq(board.value()));
    }

    public List<ForwardPlanEntry> forwardPlan(Id<Board> board) {
        return stores.of(ForwardPlanEntry.class).list(FORWARD_PLAN_ENTRY.BOARD.eq(board.value()));
    }

    /** The lines of the plan in which some matters stand. */
    public List<ForwardPlanEntry> entriesOf(Collection<Id<Matter>> matters) {
        return stores.of(ForwardPlanEntry.class)
                .list(FORWARD_PLAN_ENTRY.MATTER.in(
                        matters.stream().map(Id::value).toList()));
    }

    public Matter matter(Id<Matter> id) {
        return stores.of(Matter.class).get(id);
    }

    public Cycle cycle(Id<Cycle> id) {
        return stores.of(Cycle.class).get(id);
    }

    public ForwardPlanEntry entry(Id<ForwardPlanEntry> id) {
        return stores.of(ForwardPlanEntry.class).get(id);
    }

    /** Every lead of a board's plan: for work that goes over the whole plan. */
    public List<ForwardPlanLead> leadsOf(Id<Board> board) {
        return stores.of(ForwardPlanLead.class)
                .list(FORWARD_PLAN_LEAD.ENTRY.in(DSL.select(FORWARD_PLAN_ENTRY.ID)
                        .from(FORWARD_PLAN_ENTRY)
                        .where(FORWARD_PLAN_ENTRY.BOARD.eq(board.value()))));
    }

    /** The items of a board's meetings from a day on, in the order of their agendas. */
    public List<AgendaItem> itemsFrom(Id<Board> board, LocalDate from) {
        return stores.of(AgendaItem.class)
                .list(AGENDA_ITEM.MEETING.in(DSL.select(MEETING.ID)
                        .from(MEETING)
                        .where(MEETING.BOARD.eq(board.value()).and(MEETING.DAY.ge(from)))));
    }

    /** What the minutes of a board's meetings from a day on say. */
    public List<Minute> minutesFrom(Id<Board> board, LocalDate from) {
        return stores.of(Minute.class).list(MINUTE.ITEM.in(items(board, from)));
    }

    public List<Resolution> resolutionsFrom(Id<Board> board, LocalDate from) {
        return stores.of(Resolution.class).list(RESOLUTION.ITEM.in(items(board, from)));
    }

    public List<Clause> clausesFrom(Id<Board> board, LocalDate from) {
        return stores.of(Clause.class)
                .list(CLAUSE.RESOLUTION.in(
                        DSL.select(RESOLUTION.ID).from(RESOLUTION).where(RESOLUTION.ITEM.in(items(board, from)))));
    }

    /** The actions that a board agreed from a day on. */
    public List<Action> actionsFrom(Id<Board> board, LocalDate from) {
        return stores.of(Action.class).list(ACTION.BOARD.eq(board.value()).and(ACTION.RAISED_ON.ge(from)));
    }

    /** Which papers stand before which items of a board's meetings from a day on. */
    public List<ItemPaper> itemPapersFrom(Id<Board> board, LocalDate from) {
        return stores.of(ItemPaper.class).list(ITEM_PAPER.ITEM.in(items(board, from)));
    }

    public List<Paper> papersFrom(Id<Board> board, LocalDate from) {
        return stores.of(Paper.class).list(PAPER.ID.in(papers(board, from)));
    }

    public List<PaperSection> sectionsFrom(Id<Board> board, LocalDate from) {
        return stores.of(PaperSection.class).list(PAPER_SECTION.PAPER.in(papers(board, from)));
    }

    public List<ForwardPlanLead> leads(Id<ForwardPlanEntry> entry) {
        return stores.of(ForwardPlanLead.class).list(FORWARD_PLAN_LEAD.ENTRY.eq(entry.value()));
    }

    private static Select<Record1<Long>> items(Id<Board> board, LocalDate from) {
        return DSL.select(AGENDA_ITEM.ID)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING.in(DSL.select(MEETING.ID)
                        .from(MEETING)
                        .where(MEETING.BOARD.eq(board.value()).and(MEETING.DAY.ge(from)))));
    }

    private static Select<Record1<Long>> papers(Id<Board> board, LocalDate from) {
        return DSL.select(ITEM_PAPER.PAPER).from(ITEM_PAPER).where(ITEM_PAPER.ITEM.in(items(board, from)));
    }
}
