package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * Premises in a case: the one that remains, the one that closes.
 */
@RecordBuilder
public record CasePremises(
        Id<CasePremises> id,
        Id<DecisionCase> decisionCase,
        int position,
        Part part,
        String name,
        String address,
        String wards)
        implements Row<CasePremises> {
    public CasePremises {
        Objects.requireNonNull(id, "CasePremises needs an id");
        Objects.requireNonNull(decisionCase, "CasePremises needs decisionCase");
        part = Objects.requireNonNullElse(part, Part.REMAINS);
        name = Objects.requireNonNullElse(name, "");
        address = Objects.requireNonNullElse(address, "");
        wards = Objects.requireNonNullElse(wards, "");
    }

    public enum Part {
        REMAINS,
        CLOSES,
        OTHER
    }
}
