package org.minutebook.db.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.ClauseBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.MinuteBuilder;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.ResolutionBuilder;
import org.minutebook.db.rules.agenda.MinutesToApprove;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Writing;

/** Words of the chair come into the draft minutes, one text or all of an item in one act. */
public record TakeAmendments(Id<Meeting> meeting, List<Taken> taken) implements Change<Integer> {

    /** A text of the minutes. */
    public sealed interface Place {
        /** The sentence that opens an item; blank in the book where the house style words it. */
        record Opening(Id<AgendaItem> item, Audience audience) implements Place {}

        /** What was said. */
        record Body(Id<AgendaItem> item, Audience audience) implements Place {}

        /** The note after the meeting. */
        record Note(Id<AgendaItem> item, Audience audience) implements Place {}

        /** One clause of a resolution. */
        record OfClause(Id<Clause> clause) implements Place {}

        /** The words before the clauses. */
        record OfResolution(Id<Resolution> resolution) implements Place {}
    }

    /**
     * One text.
     *
     * @param before as the screen saw it in the book
     */
    public record Taken(Place place, String before, String after) {}

    public TakeAmendments {
        taken = List.copyOf(taken);
    }

    /** What the book says at a place. */
    public static String text(Stores stores, Place place) {
        return switch (place) {
            case Place.Opening at -> minute(stores, at.item(), at.audience(), Minute::opening);
            case Place.Body at -> minute(stores, at.item(), at.audience(), Minute::body);
            case Place.Note at -> minute(stores, at.item(), at.audience(), Minute::postMeetingNote);
            case Place.OfClause at ->
                stores.of(Clause.class).find(at.clause()).map(Clause::text).orElse("");
            case Place.OfResolution at ->
                stores.of(Resolution.class)
                        .find(at.resolution())
                        .map(Resolution::text)
                        .orElse("");
        };
    }

    private static String minute(Stores stores, Id<AgendaItem> item, Audience audience, Function<Minute, String> text) {
        return stores.minutes().find(item, audience).map(text).orElse("");
    }

    @Override
    public String title() {
        return taken.size() == 1
                ? "Take in an amendment of the chair"
                : "Take in " + taken.size() + " amendments of the chair";
    }

    @Override
    public Integer apply(Writing writing) throws Refused {
        Meeting of = writing.stores().meetings().get(meeting);
        if (MinutesToApprove.isApproved(of)) {
            throw new Refused("The minutes of " + Later.day(of)
                    + " are approved. What is wrong in them is corrected by a later minute.");
        }
        for (Taken one : taken) {
            if (!text(writing.stores(), one.place()).equals(one.before())) {
                throw new Refused("This text was changed meanwhile. Take in the chair’s copy again, then accept.");
            }
            write(writing, one);
        }
        return taken.size();
    }

    private static void write(Writing writing, Taken one) throws Refused {
        String after = one.after();
        switch (one.place()) {
            case Place.Opening at -> save(writing, at.item(), at.audience(), minute -> minute.opening(after));
            case Place.Body at -> save(writing, at.item(), at.audience(), minute -> minute.body(after));
            case Place.Note at -> save(writing, at.item(), at.audience(), minute -> minute.postMeetingNote(after));
            case Place.OfClause at ->
                writing.save(ClauseBuilder.builder(
                                there(writing.stores().of(Clause.class).find(at.clause())))
                        .text(after)
                        .build());
            case Place.OfResolution at ->
                writing.save(ResolutionBuilder.builder(
                                there(writing.stores().of(Resolution.class).find(at.resolution())))
                        .text(after)
                        .build());
        }
    }

    private static <R> R there(Optional<R> row) throws Refused {
        return row.orElseThrow(() -> new Refused(
                "The chair amended a resolution that was removed meanwhile. Add it again, or keep it away."));
    }

    private static void save(
            Writing writing, Id<AgendaItem> item, Audience audience, Function<MinuteBuilder, MinuteBuilder> amended) {
        Optional<Minute> there = writing.stores().minutes().find(item, audience);
        if (there.isPresent()) {
            writing.save(amended.apply(MinuteBuilder.builder(there.get())).build());
        } else {
            writing.add(amended.apply(MinuteBuilder.builder()
                            .id(writing.newId())
                            .item(item)
                            .audience(audience))
                    .build());
        }
    }
}
