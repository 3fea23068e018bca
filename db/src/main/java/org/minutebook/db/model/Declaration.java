package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An interest stated at a meeting, in the council's own label with a class beside it.
 *
 * @param labelPrinted The council's word: "personal", "disclosable pecuniary", "other".
 * @param scopePrinted Such as "the substantive items on the agenda".
 * @param wordsPrinted The sentence of the minutes, where it is kept as printed.
 * @param sensitive Its nature is never printed.
 */
@RecordBuilder
public record Declaration(
        Id<Declaration> id,
        Id<Meeting> meeting,
        int position,
        @Nullable Id<Person> person,
        String printed,
        String labelPrinted,
        InterestClass interestClass,
        String nature,
        Scope scope,
        String scopePrinted,
        Conduct conduct,
        Answer tookPart,
        Answer voted,
        @Nullable LocalTime leftAt,
        @Nullable LocalTime returnedAt,
        String wordsPrinted,
        boolean sensitive,
        @Nullable LocalDate registerDueOn,
        @Nullable LocalDate registerDoneOn,
        Audience audience)
        implements Row<Declaration> {
    public Declaration {
        Objects.requireNonNull(id, "Declaration needs an id");
        Objects.requireNonNull(meeting, "Declaration needs meeting");
        printed = Objects.requireNonNullElse(printed, "");
        labelPrinted = Objects.requireNonNullElse(labelPrinted, "");
        interestClass = Objects.requireNonNullElse(interestClass, InterestClass.NOT_CLASSED);
        nature = Objects.requireNonNullElse(nature, "");
        scope = Objects.requireNonNullElse(scope, Scope.ITEM);
        scopePrinted = Objects.requireNonNullElse(scopePrinted, "");
        conduct = Objects.requireNonNullElse(conduct, Conduct.NOT_SAID);
        tookPart = Objects.requireNonNullElse(tookPart, Answer.NOT_SAID);
        voted = Objects.requireNonNullElse(voted, Answer.NOT_SAID);
        wordsPrinted = Objects.requireNonNullElse(wordsPrinted, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }

    public enum InterestClass {
        NOT_CLASSED,
        PECUNIARY,
        NON_PECUNIARY,
        PERSONAL,
        PREJUDICIAL,
        OTHER
    }

    public enum Scope {
        ITEM,
        ITEMS,
        AGENDA,
        STANDING
    }

    public enum Conduct {
        NOT_SAID,
        REMAINED,
        LEFT
    }
}
