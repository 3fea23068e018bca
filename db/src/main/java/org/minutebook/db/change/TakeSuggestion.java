package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.MinuteBuilder;
import org.minutebook.db.model.Undertaking;
import org.minutebook.db.model.UndertakingBuilder;
import org.minutebook.db.store.Writing;

/**
 * What a clause or a promise gives somebody to do goes into the log, as suggested or in other words (catalogue F13). A clause keeps its
 * action; the paragraph of a promise is tied to it, so that the minutes print its owner beside it.
 *
 * @param clause the clause it comes from; null for a promise made in the discussion
 * @param undertaking the promise, where the record keeps it apart from the text
 * @param said the sentence of the minute, for a promise
 * @param text what is to be done, as the log says it
 */
public record TakeSuggestion(
        AgendaItem item,
        @Nullable Id<Clause> clause,
        @Nullable Id<Undertaking> undertaking,
        Audience audience,
        String said,
        String reference,
        String text,
        String owners,
        @Nullable LocalDate dueOn)
        implements Change<Id<Action>> {
    @Override
    public String title() {
        return "Add the action “" + Printed.cut(text) + "”";
    }

    @Override
    public Id<Action> apply(Writing writing) throws Refused {
        Meeting meeting = writing.stores().meetings().get(item.meeting());
        Id<Action> id = new AddAction(
                        meeting.board(),
                        meeting.id(),
                        item.id(),
                        reference,
                        meeting.day(),
                        text,
                        owners,
                        dueOn,
                        "",
                        audience)
                .apply(writing);
        writing.save(ActionBuilder.builder(writing.stores().actions().get(id))
                .clause(clause)
                .undertaking(undertaking)
                .origin(clause == null ? Action.Origin.UNDERTAKING : Action.Origin.CLAUSE)
                .build());
        if (undertaking != null) {
            Undertaking promise = writing.stores().of(Undertaking.class).get(undertaking);
            writing.save(UndertakingBuilder.builder(promise)
                    .state(Undertaking.State.LOGGED)
                    .build());
        } else if (clause == null) {
            tie(writing, id);
        }
        return id;
    }

    /** At the end of the paragraph in which it was promised. */
    private void tie(Writing writing, Id<Action> action) {
        Optional<Minute> minute = writing.stores().minutes().list(item.meeting()).stream()
                .filter(one -> one.item().equals(item.id()) && plain(one.body()).contains(plain(said)))
                .findFirst();
        minute.ifPresent(found -> writing.save(
                MinuteBuilder.builder(found).body(tied(found.body(), action)).build()));
    }

    private String tied(String body, Id<Action> action) {
        StringBuilder tied = new StringBuilder();
        boolean done = false;
        for (String line : body.split("(?<=\\n)", -1)) {
            String words = line.stripTrailing();
            tied.append(words);
            if (!done && plain(words).contains(plain(said))) {
                tied.append(" {action:").append(action).append('}');
                done = true;
            }
            tied.append(line.substring(words.length()));
        }
        return tied.toString();
    }

    private static String plain(String text) {
        return text.replaceAll("\\*+", "").strip();
    }
}
