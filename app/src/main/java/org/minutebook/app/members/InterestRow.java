package org.minutebook.app.members;

import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Interest;

/** One entry of the register, as its list shows it: of a sensitive one the list says only that it exists. */
public record InterestRow(Interest interest, String who) {
    static final String SENSITIVE = "Sensitive: shown on the form only";

    public String whose() {
        return interest.ofWhom() == Interest.OfWhom.SELF ? "Own" : "Spouse or partner";
    }

    public String nature() {
        return interest.sensitive() ? SENSITIVE : interest.nature();
    }

    public String head() {
        return interest.sensitive() ? "" : interest.head();
    }

    static InterestRow of(Interest interest, @Nullable String who) {
        return new InterestRow(interest, who == null ? "" : who);
    }
}
