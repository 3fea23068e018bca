package org.minutebook.db.change;

import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.ClauseBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.ResolutionBuilder;
import org.minutebook.db.model.Verb;
import org.minutebook.db.store.Writing;

/**
 * The board resolved one more thing under an item. The item's first resolution is begun with its first clause; what the public may not
 * read is a resolution of its own.
 */
public record AddClause(AgendaItem item, Audience audience, Verb verb, String text) implements Change<Id<Clause>> {
    @Override
    public String title() {
        return "Add a clause to " + Printed.item(item);
    }

    @Override
    public Id<Clause> apply(Writing writing) throws Refused {
        Later.checkDecides(writing, item);
        List<Resolution> all = writing.stores().minutes().resolutions(item.id());
        Audience of = audience.with(item.audience());
        List<Resolution> resolutions =
                all.stream().filter(one -> one.audience() == of).toList();
        Resolution resolution = resolutions.isEmpty()
                ? writing.add(ResolutionBuilder.builder()
                        .id(writing.newId())
                        .item(item.id())
                        .position(all.size() + 1)
                        .audience(of)
                        .build())
                : resolutions.getLast();
        List<Clause> clauses = writing.stores().minutes().clauses(resolution.id());
        int position = clauses.stream().mapToInt(Clause::position).max().orElse(0) + 1;
        return writing.add(ClauseBuilder.builder()
                        .id(writing.newId())
                        .resolution(resolution.id())
                        .position(position)
                        .verb(verb)
                        .text(text.strip())
                        .build())
                .id();
    }
}
