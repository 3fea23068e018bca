package org.minutebook.db.change;

import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionLink;
import org.minutebook.db.model.ActionLinkBuilder;
import org.minutebook.db.store.Writing;

/** A person says whether two actions belong together as was offered. The earlier of a repeated pair is then superseded. */
public record SettleLink(ActionLink link, boolean accepted) implements Change<ActionLink> {
    @Override
    public String title() {
        return (accepted ? "Accept" : "Reject") + " a link between actions";
    }

    @Override
    public ActionLink apply(Writing writing) {
        ActionLink now = writing.stores().of(ActionLink.class).get(link.id());
        if (accepted && now.kind() == ActionLink.Kind.SUPERSEDES && now.other() != null) {
            Action earlier = writing.stores().actions().get(now.other());
            if (earlier.state() == Action.State.OPEN) {
                writing.save(ActionBuilder.builder(earlier)
                        .state(Action.State.SUPERSEDED)
                        .build());
            }
        }
        return writing.save(ActionLinkBuilder.builder(now)
                .state(accepted ? ActionLink.State.ACCEPTED : ActionLink.State.REJECTED)
                .build());
    }
}
