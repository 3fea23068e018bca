package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.CASE_PREMISES;
import static org.minutebook.db.jooq.Tables.CASE_STAGE;
import static org.minutebook.db.jooq.Tables.CLAUSE;
import static org.minutebook.db.jooq.Tables.CLOCK;
import static org.minutebook.db.jooq.Tables.CONSULTATION_RESPONSE;
import static org.minutebook.db.jooq.Tables.CONSULTEE;
import static org.minutebook.db.jooq.Tables.DECISION_CASE;
import static org.minutebook.db.jooq.Tables.DELEGATION;
import static org.minutebook.db.jooq.Tables.RESOLUTION;

import java.util.List;
import org.jooq.impl.DSL;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.CasePremises;
import org.minutebook.db.model.CaseStage;
import org.minutebook.db.model.Clock;
import org.minutebook.db.model.ConsultationResponse;
import org.minutebook.db.model.Consultee;
import org.minutebook.db.model.DecisionCase;
import org.minutebook.db.model.Delegation;
import org.minutebook.db.model.Id;

/** Delegations, the cases decided under them and their clocks. */
public final class DecisionStore {
    private final Stores stores;

    DecisionStore(Stores stores) {
        this.stores = stores;
    }

    public List<Delegation> delegations(Id<Board> board) {
        return stores.of(Delegation.class).list(DELEGATION.BOARD.eq(board.value()));
    }

    /** Those that stand in what was resolved at an agenda item. */
    public List<Delegation> delegationsFrom(Id<AgendaItem> item) {
        return stores.of(Delegation.class)
                .list(DELEGATION.CLAUSE.in(DSL.select(CLAUSE.ID)
                        .from(CLAUSE)
                        .join(RESOLUTION)
                        .on(RESOLUTION.ID.eq(CLAUSE.RESOLUTION))
                        .where(RESOLUTION.ITEM.eq(item.value()))));
    }

    public List<DecisionCase> cases(Id<Board> board) {
        return stores.of(DecisionCase.class).list(DECISION_CASE.BOARD.eq(board.value()));
    }

    public List<CasePremises> premises(Id<DecisionCase> decisionCase) {
        return stores.of(CasePremises.class).list(CASE_PREMISES.DECISION_CASE.eq(decisionCase.value()));
    }

    public List<CaseStage> stages(Id<DecisionCase> decisionCase) {
        return stores.of(CaseStage.class).list(CASE_STAGE.DECISION_CASE.eq(decisionCase.value()));
    }

    public List<Consultee> consultees(Id<DecisionCase> decisionCase) {
        return stores.of(Consultee.class).list(CONSULTEE.DECISION_CASE.eq(decisionCase.value()));
    }

    public List<ConsultationResponse> responses(Id<Consultee> consultee) {
        return stores.of(ConsultationResponse.class).list(CONSULTATION_RESPONSE.CONSULTEE.eq(consultee.value()));
    }

    /** Clocks that run, the nearest first. */
    public List<Clock> clocksRunning() {
        return stores.of(Clock.class)
                .list(
                        CLOCK.STATE.eq(Clock.State.RUNNING.name()),
                        List.of(CLOCK.DUE_ON.asc().nullsLast(), CLOCK.ID));
    }
}
