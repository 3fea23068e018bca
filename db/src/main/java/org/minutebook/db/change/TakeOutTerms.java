package org.minutebook.db.change;

import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.store.Writing;

/** A draft of terms of reference is given up. What was adopted stays. */
public record TakeOutTerms(TermsOfReference draft) implements Change<TermsOfReference> {
    @Override
    public String title() {
        return "Take out the draft “" + Printed.cut(draft.version()) + "”";
    }

    @Override
    public TermsOfReference apply(Writing writing) throws Refused {
        TermsOfReference now = writing.stores().of(TermsOfReference.class).get(draft.id());
        if (now.state() != TermsOfReference.State.DRAFT) {
            throw new Refused("“" + Printed.cut(now.version())
                    + "” was adopted and judges the meetings of its days. Only a draft is taken out.");
        }
        writing.remove(now);
        return now;
    }
}
