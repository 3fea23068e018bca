package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.AGENDA_ITEM;
import static org.minutebook.db.jooq.Tables.APPROVAL;
import static org.minutebook.db.jooq.Tables.CLAUSE;
import static org.minutebook.db.jooq.Tables.CORRECTION;
import static org.minutebook.db.jooq.Tables.MEETING;
import static org.minutebook.db.jooq.Tables.MINUTE;
import static org.minutebook.db.jooq.Tables.RECOMMENDATION_OUTCOME;
import static org.minutebook.db.jooq.Tables.RESOLUTION;
import static org.minutebook.db.jooq.Tables.UNDERTAKING;
import static org.minutebook.db.jooq.Tables.VOTE;
import static org.minutebook.db.jooq.Tables.VOTE_CAST;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Correction;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.RecommendationOutcome;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.Undertaking;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.VoteCast;

/** What was said and resolved, and what later meetings made of it. */
public final class MinuteStore {
    private final Stores stores;

    MinuteStore(Stores stores) {
        this.stores = stores;
    }

    public Optional<Minute> find(Id<AgendaItem> item, Audience audience) {
        return stores
                .of(Minute.class)
                .list(MINUTE.ITEM.eq(item.value()).and(MINUTE.AUDIENCE.eq(audience.name())))
                .stream()
                .findFirst();
    }

    /** Every minute of a meeting, public and restricted, in no particular order. */
    public List<Minute> list(Id<Meeting> meeting) {
        return stores.of(Minute.class)
                .list(MINUTE.ITEM.in(
                        DSL.select(AGENDA_ITEM.ID).from(AGENDA_ITEM).where(AGENDA_ITEM.MEETING.eq(meeting.value()))));
    }

    /** Those of some meetings of which anything was minuted. */
    public List<Id<Meeting>> minuted(Collection<Id<Meeting>> of) {
        return stores
                .of(Meeting.class)
                .list(MEETING.ID
                        .in(of.stream().map(Id::value).toList())
                        .and(MEETING.ID.in(DSL.select(AGENDA_ITEM.MEETING)
                                .from(AGENDA_ITEM)
                                .join(MINUTE)
                                .on(MINUTE.ITEM.eq(AGENDA_ITEM.ID)))))
                .stream()
                .map(Meeting::id)
                .toList();
    }

    public List<Resolution> resolutions(Id<AgendaItem> item) {
        return stores.of(Resolution.class).list(RESOLUTION.ITEM.eq(item.value()));
    }

    public List<Clause> clauses(Id<Resolution> resolution) {
        return stores.of(Clause.class).list(CLAUSE.RESOLUTION.eq(resolution.value()));
    }

    /** The clauses, of whatever meeting, that took a recommendation. */
    public List<Clause> clausesOf(Id<Recommendation> recommendation) {
        return stores.of(Clause.class).list(CLAUSE.RECOMMENDATION.eq(recommendation.value()));
    }

    /** What became of a recommendation at each item that it came to. */
    public List<RecommendationOutcome> outcomesOf(Id<Recommendation> recommendation) {
        return stores.of(RecommendationOutcome.class)
                .list(RECOMMENDATION_OUTCOME.RECOMMENDATION.eq(recommendation.value()));
    }

    /** The votes on a recommendation that became no clause. */
    public List<Vote> votesOn(Id<Recommendation> recommendation) {
        return stores.of(Vote.class).list(VOTE.RECOMMENDATION.eq(recommendation.value()));
    }

    public List<Vote> votes(Id<AgendaItem> item) {
        return stores.of(Vote.class).list(VOTE.ITEM.eq(item.value()));
    }

    public List<VoteCast> votesCast(Id<Vote> vote) {
        return stores.of(VoteCast.class).list(VOTE_CAST.VOTE.eq(vote.value()));
    }

    public List<Undertaking> undertakings(Id<AgendaItem> item) {
        return stores.of(Undertaking.class).list(UNDERTAKING.ITEM.eq(item.value()));
    }

    /** Approvals of this meeting's minutes. */
    public List<Approval> approvals(Id<Meeting> meeting) {
        return stores.of(Approval.class).list(APPROVAL.MEETING.eq(meeting.value()));
    }

    /** Approvals of the minutes of a board's meetings. */
    public List<Approval> approvalsOf(Id<Board> board) {
        return stores.of(Approval.class)
                .list(APPROVAL.MEETING.in(DSL.select(MEETING.ID).from(MEETING).where(MEETING.BOARD.eq(board.value()))));
    }

    /** Approvals that this meeting gave to the minutes of others. */
    public List<Approval> approvalsGivenAt(Id<Meeting> meeting) {
        return stores.of(Approval.class).list(APPROVAL.APPROVED_AT.eq(meeting.value()));
    }

    /** What later meetings changed in this meeting's record. */
    public List<Correction> corrections(Id<Meeting> meeting) {
        return stores.of(Correction.class).list(CORRECTION.MEETING.eq(meeting.value()));
    }

    /** What this meeting changed in earlier records. */
    public List<Correction> correctionsMadeAt(Id<Meeting> meeting) {
        return stores.of(Correction.class).list(CORRECTION.CORRECTED_AT.eq(meeting.value()));
    }
}
