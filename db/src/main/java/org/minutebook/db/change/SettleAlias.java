package org.minutebook.db.change;

import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionOwnerBuilder;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.AliasBuilder;
import org.minutebook.db.model.ForwardPlanLead;
import org.minutebook.db.model.ForwardPlanLeadBuilder;
import org.minutebook.db.store.Writing;

/** A person says whether a name that was printed means whom it was offered for. */
public record SettleAlias(Alias alias, boolean accepted) implements Change<Alias> {
    @Override
    public String title() {
        return (accepted ? "Accept" : "Reject") + " “" + Printed.cut(alias.printed()) + "” as another spelling";
    }

    @Override
    public Alias apply(Writing writing) {
        Alias now = writing.stores().of(Alias.class).get(alias.id());
        Alias settled = writing.save(AliasBuilder.builder(now)
                .state(accepted ? Alias.State.ACCEPTED : Alias.State.REJECTED)
                .build());
        if (accepted) {
            for (ActionOwner owner : writing.stores().of(ActionOwner.class).list()) {
                if (owner.printed().equals(settled.printed())
                        && owner.person() == null
                        && owner.organisation() == null) {
                    writing.save(ActionOwnerBuilder.builder(owner)
                            .person(settled.person())
                            .organisation(settled.organisation())
                            .build());
                }
            }
            for (ForwardPlanLead lead :
                    writing.stores().of(ForwardPlanLead.class).list()) {
                if (lead.printed().equals(settled.printed())
                        && lead.person() == null
                        && speaksFor(writing, settled, lead)) {
                    writing.save(ForwardPlanLeadBuilder.builder(lead)
                            .person(settled.person())
                            .build());
                }
            }
        }
        return settled;
    }

    /** A short name of one board's plan says nothing of another's. */
    private static boolean speaksFor(Writing writing, Alias alias, ForwardPlanLead lead) {
        return alias.board() == null
                || alias.board()
                        .equals(writing.stores().plans().entry(lead.entry()).board());
    }
}
