package org.minutebook.db.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.StandingPage;
import org.minutebook.db.model.StandingPageBuilder;
import org.minutebook.db.store.Writing;

/**
 * A page that stands in every pack of a board from a day on.
 *
 * @param body restricted Markdown
 * @param since the first day; empty is today
 */
public record AddStandingPage(
        Id<Board> board,
        StandingPage.Place place,
        String heading,
        String body,
        @Nullable LocalDate since) implements Change<StandingPage> {
    @Override
    public String title() {
        return "Add the standing page “" + Printed.cut(heading) + "”";
    }

    @Override
    public StandingPage apply(Writing writing) throws Refused {
        check(heading, body);
        int position = writing.stores().agendas().standingPages(board).stream()
                        .mapToInt(StandingPage::position)
                        .max()
                        .orElse(0)
                + 1;
        return writing.add(StandingPageBuilder.builder()
                .id(writing.newId())
                .board(board)
                .position(position)
                .place(place)
                .title(heading.strip())
                .body(body.strip())
                .version(1)
                .state(StandingPage.State.CURRENT)
                .since(since == null ? writing.today() : since)
                .build());
    }

    static void check(String heading, String body) throws Refused {
        if (heading.isBlank()) {
            throw new Refused("A standing page needs a title, such as “Information for the public”.");
        }
        if (body.isBlank()) {
            throw new Refused("The page “" + Printed.cut(heading) + "” has no text. Type what every pack is to say.");
        }
    }
}
