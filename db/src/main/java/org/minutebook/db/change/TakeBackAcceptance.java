package org.minutebook.db.change;

import org.minutebook.db.model.AcceptedFinding;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Writing;

/** An acceptance is taken back: the finding holds the meeting up again. */
public record TakeBackAcceptance(Id<AcceptedFinding> accepted) implements Change<AcceptedFinding> {
    @Override
    public String title() {
        return "Take back the acceptance of a finding";
    }

    @Override
    public AcceptedFinding apply(Writing writing) {
        AcceptedFinding gone = writing.stores().of(AcceptedFinding.class).get(accepted);
        writing.remove(gone);
        return gone;
    }
}
