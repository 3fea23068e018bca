package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.ACTION;
import static org.minutebook.db.jooq.Tables.AGENDA_ITEM;
import static org.minutebook.db.jooq.Tables.CLAUSE;
import static org.minutebook.db.jooq.Tables.CORRECTION;
import static org.minutebook.db.jooq.Tables.CYCLE;
import static org.minutebook.db.jooq.Tables.DECISION_CASE;
import static org.minutebook.db.jooq.Tables.DELEGATION;
import static org.minutebook.db.jooq.Tables.EMAIL_VIEWS;
import static org.minutebook.db.jooq.Tables.ITEM_PAPER;
import static org.minutebook.db.jooq.Tables.MINUTE;
import static org.minutebook.db.jooq.Tables.PAPER;
import static org.minutebook.db.jooq.Tables.RESOLUTION;
import static org.minutebook.db.jooq.Tables.UNDERTAKING;
import static org.minutebook.db.jooq.Tables.VOTE;
import static org.minutebook.db.jooq.Tables.VOTE_CAST;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Correction;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.DecisionCase;
import org.minutebook.db.model.Delegation;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.VoteCast;

/**
 * What hangs on one matter, of each kind at once. Agenda items, papers, entries of the plan and cycles name their matter; everything
 * else is the matter's through its item.
 */
public final class MatterStore {
    private final Stores stores;

    MatterStore(Stores stores) {
        this.stores = stores;
    }

    public List<Cycle> cycles(Id<Matter> matter) {
        return stores.of(Cycle.class).list(CYCLE.MATTER.eq(matter.value()));
    }

    public List<AgendaItem> items(Id<Matter> matter) {
        return stores.of(AgendaItem.class).list(AGENDA_ITEM.MATTER.eq(matter.value()));
    }

    /** The papers before the matter's items, and those that name the matter wherever they stand. */
    public List<Paper> papers(Id<Matter> matter) {
        return stores.of(Paper.class)
                .list(PAPER.ID.in(paperIds(matter)
                        .union(DSL.select(ITEM_PAPER.PAPER)
                                .from(ITEM_PAPER)
                                .where(ITEM_PAPER.ITEM.in(itemIds(matter))))));
    }

    /** Where those papers stand: under items of the matter, and where they name it under any. */
    public List<ItemPaper> itemPapers(Id<Matter> matter) {
        return stores.of(ItemPaper.class)
                .list(ITEM_PAPER.ID.in(DSL.select(ITEM_PAPER.ID)
                        .from(ITEM_PAPER)
                        .where(ITEM_PAPER.ITEM.in(itemIds(matter)))
                        .union(DSL.select(ITEM_PAPER.ID)
                                .from(ITEM_PAPER)
                                .where(ITEM_PAPER.PAPER.in(paperIds(matter))))));
    }

    /** Public and restricted. */
    public List<Minute> minutes(Id<Matter> matter) {
        return stores.of(Minute.class).list(MINUTE.ITEM.in(itemIds(matter)));
    }

    public List<Resolution> resolutions(Id<Matter> matter) {
        return stores.of(Resolution.class).list(RESOLUTION.ITEM.in(itemIds(matter)));
    }

    public List<Clause> clauses(Id<Matter> matter) {
        return stores.of(Clause.class)
                .list(CLAUSE.RESOLUTION.in(
                        DSL.select(RESOLUTION.ID).from(RESOLUTION).where(RESOLUTION.ITEM.in(itemIds(matter)))));
    }

    public List<Vote> votes(Id<Matter> matter) {
        return stores.of(Vote.class).list(VOTE.ITEM.in(itemIds(matter)));
    }

    public List<VoteCast> votesCast(Id<Matter> matter) {
        return stores.of(VoteCast.class)
                .list(VOTE_CAST.VOTE.in(DSL.select(VOTE.ID).from(VOTE).where(VOTE.ITEM.in(itemIds(matter)))));
    }

    /** Actions of the matter's items, and of what was resolved or undertaken under them. */
    public List<Action> actions(Id<Matter> matter) {
        return stores.of(Action.class)
                .list(ACTION.ID.in(actionIds(ACTION.ITEM.in(itemIds(matter)))
                        .union(actionIds(ACTION.CLAUSE.in(clauseIds(matter))))
                        .union(actionIds(ACTION.UNDERTAKING.in(DSL.select(UNDERTAKING.ID)
                                .from(UNDERTAKING)
                                .where(UNDERTAKING.ITEM.in(itemIds(matter))))))));
    }

    /** What later meetings changed in what was minuted of it. */
    public List<Correction> corrections(Id<Matter> matter) {
        return stores.of(Correction.class).list(CORRECTION.CORRECTED_ITEM.in(itemIds(matter)));
    }

    public List<EmailViews> emailViews(Id<Matter> matter) {
        return stores.of(EmailViews.class).list(EMAIL_VIEWS.ITEM.in(itemIds(matter)));
    }

    /** Those that stand in what was resolved of it. */
    public List<Delegation> delegations(Id<Matter> matter) {
        return stores.of(Delegation.class).list(DELEGATION.CLAUSE.in(clauseIds(matter)));
    }

    /** What was decided under those delegations. */
    public List<DecisionCase> cases(Id<Matter> matter) {
        return stores.of(DecisionCase.class)
                .list(DECISION_CASE.DELEGATION.in(
                        DSL.select(DELEGATION.ID).from(DELEGATION).where(DELEGATION.CLAUSE.in(clauseIds(matter)))));
    }

    /** One part at a time, as a table is gone through from end to end where parts of it are asked for with "or". */
    private static Select<Record1<Long>> actionIds(Condition which) {
        return DSL.select(ACTION.ID).from(ACTION).where(which);
    }

    private static Select<Record1<Long>> paperIds(Id<Matter> matter) {
        return DSL.select(PAPER.ID).from(PAPER).where(PAPER.MATTER.eq(matter.value()));
    }

    private static Select<Record1<Long>> itemIds(Id<Matter> matter) {
        return DSL.select(AGENDA_ITEM.ID).from(AGENDA_ITEM).where(AGENDA_ITEM.MATTER.eq(matter.value()));
    }

    private static Select<Record1<Long>> clauseIds(Id<Matter> matter) {
        return DSL.select(CLAUSE.ID)
                .from(CLAUSE)
                .join(RESOLUTION)
                .on(RESOLUTION.ID.eq(CLAUSE.RESOLUTION))
                .where(RESOLUTION.ITEM.in(itemIds(matter)));
    }
}
