package org.minutebook.app.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.change.LoggedAction;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.rules.ActionReference;
import org.minutebook.db.rules.OwnersPrinted;

/** A line of a log as somebody corrected it before it is taken. */
final class Corrected {
    private Corrected() {}

    static LoggedAction of(
            LoggedAction line,
            ActionReference reference,
            Optional<LocalDate> raised,
            String text,
            List<OwnersPrinted.Owner> owners,
            Optional<LocalDate> due) {
        boolean offered = line.dueOffered() && due.equals(Optional.ofNullable(line.dueOn()));
        return new LoggedAction(
                line.row(),
                reference.printed(),
                reference.number().matches("\\d{1,9}") ? Integer.parseInt(reference.number()) : 0,
                reference.letter(),
                raised.orElse(null),
                raised.equals(Optional.ofNullable(line.raisedOn())) ? line.raisedPrinted() : "",
                text,
                owners.stream()
                        .map(owner -> new LoggedAction.Owner(owner.printed(), kind(owner.kind())))
                        .toList(),
                line.comment(),
                line.ragPrinted(),
                line.rag(),
                line.complete(),
                due.orElse(null),
                line.dueOffered() && !offered ? "" : line.due(),
                offered,
                line.recurs(),
                line.completedOn(),
                line.notes());
    }

    private static ActionOwner.Kind kind(OwnersPrinted.Kind kind) {
        return switch (kind) {
            case PERSON -> ActionOwner.Kind.PERSON;
            case BODY -> ActionOwner.Kind.BODY;
            case POST -> ActionOwner.Kind.POST;
            case ALL -> ActionOwner.Kind.ALL;
            case UNKNOWN -> ActionOwner.Kind.NOT_KNOWN;
        };
    }
}
