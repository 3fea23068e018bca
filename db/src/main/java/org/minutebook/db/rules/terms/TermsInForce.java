package org.minutebook.db.rules.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.model.TermsOfReference.Decides;
import org.minutebook.db.model.TermsOfReference.Deputies;
import org.minutebook.db.model.Vote;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.quorum.QuorumLost;
import org.minutebook.db.rules.quorum.Reconvening;
import org.minutebook.db.rules.quorum.Roll;
import org.minutebook.db.rules.vote.Tally;

/**
 * The version of a board's terms of reference in force on one day. Where there is none, what is usual holds.
 *
 * @param version nothing where no adopted version covers the day
 */
public record TermsInForce(@Nullable TermsOfReference version) {
    /** No terms of reference are recorded. */
    public static final TermsInForce NONE = new TermsInForce(null);

    /** The adopted version that began last. One that is under review is in force until another follows it; a draft never is. */
    public static TermsInForce on(List<TermsOfReference> versions, LocalDate day) {
        return versions.stream()
                .filter(each -> each.state() != TermsOfReference.State.DRAFT)
                .filter(each -> each.since() == null || !each.since().isAfter(day))
                .max(Comparator.comparing(
                                TermsOfReference::since, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(each -> each.id().value()))
                .map(TermsInForce::new)
                .orElse(NONE);
    }

    /** Who counts to the quorum. */
    public Roll.Terms counting() {
        return version == null
                ? Roll.Terms.USUAL
                : new Roll.Terms(version.nonVotingCount() == Answer.YES, Roll.Terms.USUAL.remoteCounts());
    }

    /** Whether whoever presides has a casting vote. */
    public Tally.CastingTerms casting() {
        return version != null && version.castingVote() == Answer.NO
                ? Tally.CastingTerms.NONE
                : Tally.CastingTerms.STATUTE;
    }

    /** Whether anybody may sit for a member at all. */
    public boolean deputiesSit() {
        return version == null || version.deputies() != Deputies.NONE;
    }

    /** For how long the board waits for a quorum. */
    public int waitMinutes() {
        return version == null || version.waitMinutes() == 0 ? QuorumLost.USUAL_WAIT : version.waitMinutes();
    }

    /** By when the board meets again after a day without a quorum; nothing where its terms do not say. */
    public Optional<Reconvening> reconvening(LocalDate inquorate, CouncilCalendar calendar) {
        return version == null || version.reconveneMonths() == 0
                ? Optional.empty()
                : Optional.of(QuorumLost.reconvene(inquorate, version.reconveneMonths(), calendar));
    }

    /** A vote with a voice against it, where the board decides only with everybody's (catalogue V1, V3). */
    public List<Finding> agreement(Vote vote, String about) {
        if (version == null || version.decides() == Decides.MAJORITY || vote.against() == 0) {
            return List.of();
        }
        String asked = version.decides() == Decides.UNANIMOUS ? "unanimously" : "by consensus";
        return List.of(Finding.of(
                        TermsRules.AGREEMENT,
                        Level.AMBER,
                        "The board decides " + asked + ", and " + vote.against()
                                + (vote.against() == 1 ? " vote was" : " votes were")
                                + " against. Does not meet rule " + TermsRules.AGREEMENT.id() + ".")
                .about(about)
                .given("Terms of reference", name())
                .curedBy("Record the item as deferred to the next meeting, or correct the figures."));
    }

    /** "V4"; blank where there is none. */
    public String name() {
        return version == null ? "" : version.version();
    }
}
