package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * One condition of a quorum. All limbs of a rule must be met.
 *
 * @param countedFrom The class, seat titles or partner that the limb counts, as the rule words it.
 */
@RecordBuilder
public record QuorumLimb(
        Id<QuorumLimb> id,
        Id<QuorumRule> rule,
        int position,
        Test test,
        int count,
        int numerator,
        int denominator,
        String countedFrom)
        implements Row<QuorumLimb> {
    public QuorumLimb {
        Objects.requireNonNull(id, "QuorumLimb needs an id");
        Objects.requireNonNull(rule, "QuorumLimb needs rule");
        test = Objects.requireNonNullElse(test, Test.AT_LEAST);
        countedFrom = Objects.requireNonNullElse(countedFrom, "");
    }

    public enum Test {
        AT_LEAST,
        FRACTION,
        AT_LEAST_FROM,
        ONE_OF_EACH
    }
}
