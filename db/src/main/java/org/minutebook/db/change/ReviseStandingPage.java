package org.minutebook.db.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.StandingPage;
import org.minutebook.db.model.StandingPageBuilder;
import org.minutebook.db.store.Writing;

/**
 * A standing page gets a new version. The one before it is kept, and stays in the packs of meetings before the new one begins.
 *
 * @param before the version in use, as the editor saw it
 * @param since the first day of the new version; empty is today
 */
public record ReviseStandingPage(
        StandingPage before,
        StandingPage.Place place,
        String heading,
        String body,
        @Nullable LocalDate since) implements Change<StandingPage> {
    @Override
    public String title() {
        return "Change the standing page “" + Printed.cut(before.title()) + "”";
    }

    @Override
    public StandingPage apply(Writing writing) throws Refused {
        AddStandingPage.check(heading, body);
        inUse(writing, before);
        LocalDate from = since == null ? writing.today() : since;
        if (before.since() != null && from.isBefore(before.since())) {
            throw new Refused("A new version cannot begin before version " + before.version() + ", which is in use"
                    + " since " + Printed.day(before.since()) + ". Choose a later day.");
        }
        writing.save(StandingPageBuilder.builder(before)
                .state(StandingPage.State.SUPERSEDED)
                .build());
        return writing.add(StandingPageBuilder.builder(before)
                .id(writing.newId())
                .place(place)
                .title(heading.strip())
                .body(body.strip())
                .version(before.version() + 1)
                .state(StandingPage.State.CURRENT)
                .since(from)
                .replaces(before.id())
                .build());
    }

    static void inUse(Writing writing, StandingPage seen) throws Refused {
        boolean there = writing.stores().agendas().standingPages(seen.board()).contains(seen);
        if (!there || seen.state() != StandingPage.State.CURRENT) {
            throw new Refused("The page “" + Printed.cut(seen.title())
                    + "” was changed meanwhile. Look at the version in use, then make your change.");
        }
    }
}
