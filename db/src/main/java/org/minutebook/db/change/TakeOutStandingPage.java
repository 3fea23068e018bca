package org.minutebook.db.change;

import org.minutebook.db.model.StandingPage;
import org.minutebook.db.model.StandingPageBuilder;
import org.minutebook.db.store.Writing;

/**
 * A standing page is in no new pack any more. Its versions are kept.
 *
 * @param before the version in use, as the editor saw it
 */
public record TakeOutStandingPage(StandingPage before) implements Change<StandingPage> {
    @Override
    public String title() {
        return "Take out the standing page “" + Printed.cut(before.title()) + "”";
    }

    @Override
    public StandingPage apply(Writing writing) throws Refused {
        ReviseStandingPage.inUse(writing, before);
        return writing.save(StandingPageBuilder.builder(before)
                .state(StandingPage.State.SUPERSEDED)
                .build());
    }
}
