package org.minutebook.db.change;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.QuorumLimbBuilder;
import org.minutebook.db.model.QuorumRule;
import org.minutebook.db.model.QuorumRuleBuilder;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.model.TermsOfReference.State;
import org.minutebook.db.model.TermsOfReferenceBuilder;
import org.minutebook.db.rules.quorum.QuorumLines;
import org.minutebook.db.store.Writing;

/**
 * A version of terms of reference is written or adopted. What was adopted stays as it is, since it judges the meetings of its days:
 * then only its review changes.
 *
 * @param before as the editor saw it
 * @param quorum the conditions of the quorum, one on each line
 */
public record SaveTerms(TermsOfReference before, TermsOfReference after, String quorum)
        implements Change<TermsOfReference> {
    @Override
    public String title() {
        if (before.state() == after.state()) {
            return "Change the terms of reference “" + Printed.cut(after.version()) + "”";
        }
        return switch (after.state()) {
            case DRAFT -> "Make the terms of reference a draft again";
            case ADOPTED ->
                before.state() == State.DRAFT
                        ? "Adopt the terms of reference “" + Printed.cut(after.version()) + "”"
                        : "End the review of the terms of reference";
            case UNDER_REVIEW -> "Begin the review of the terms of reference “" + Printed.cut(after.version()) + "”";
        };
    }

    @Override
    public TermsOfReference apply(Writing writing) throws Refused {
        if (!writing.stores().of(TermsOfReference.class).get(before.id()).equals(before)) {
            throw new Refused("The terms of reference “" + Printed.cut(before.version())
                    + "” were changed meanwhile. Look at them again, then make your change.");
        }
        if (after.version().isBlank()) {
            throw new Refused("A version needs a name, such as “June 2017 V4”. Type what the document is called.");
        }
        if (before.state() != State.DRAFT) {
            return writing.save(review());
        }
        if (after.state() == State.ADOPTED
                && (after.since() == null
                        || after.approvedOn() == null
                        || after.approvedBy().isBlank())) {
            throw new Refused("Terms of reference are adopted with the body that approved them, the day, and the first"
                    + " day in force. Type all three.");
        }
        for (TermsOfReference other : writing.stores().boards().terms(before.board())) {
            if (after.state() == State.ADOPTED
                    && other.state() != State.DRAFT
                    && Objects.equals(other.since(), after.since())) {
                throw new Refused("“" + Printed.cut(other.version())
                        + "” is in force from the same day. Choose another first day.");
            }
        }
        return writing.save(
                TermsOfReferenceBuilder.builder(after).quorum(quorum(writing)).build());
    }

    /** Of what was adopted, its review alone. */
    private TermsOfReference review() throws Refused {
        TermsOfReference review = TermsOfReferenceBuilder.builder(before)
                .state(after.state())
                .reviewOn(after.reviewOn())
                .reviewWords(after.reviewWords())
                .build();
        if (after.state() == State.DRAFT
                || !TermsOfReferenceBuilder.builder(after)
                        .quorum(before.quorum())
                        .build()
                        .equals(review)) {
            throw new Refused("“" + Printed.cut(before.version())
                    + "” was adopted and judges the meetings of its days. Begin a new version from it.");
        }
        return review;
    }

    private @Nullable Id<QuorumRule> quorum(Writing writing) throws Refused {
        List<QuorumLimb> typed;
        try {
            typed = QuorumLines.read(quorum);
        } catch (QuorumLines.Unread e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
        Id<QuorumRule> now = before.quorum();
        if (now != null
                && QuorumLines.print(writing.stores().boards().limbs(now)).equals(QuorumLines.print(typed))) {
            return now;
        }
        if (typed.isEmpty()) {
            return null;
        }
        QuorumRule rule = writing.add(QuorumRuleBuilder.builder()
                .id(writing.newId())
                .board(before.board())
                .words(QuorumLines.print(typed).replace("\n", ", "))
                .source("Terms of reference " + after.version())
                .since(after.since())
                .build());
        for (QuorumLimb limb : typed) {
            writing.add(QuorumLimbBuilder.builder(limb)
                    .id(writing.newId())
                    .rule(rule.id())
                    .build());
        }
        return rule.id();
    }

    /** The quorum that a board has today without terms of reference. */
    static @Nullable Id<QuorumRule> quorumOf(Writing writing, Id<Board> board) {
        return writing.stores().boards().quorumRules(board).stream()
                .filter(rule -> rule.until() == null || !rule.until().isBefore(writing.today()))
                .map(QuorumRule::id)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
