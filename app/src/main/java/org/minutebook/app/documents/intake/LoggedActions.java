package org.minutebook.app.documents.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.minutebook.db.change.LoggedAction;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.rules.DueWords;
import org.minutebook.db.rules.OwnersPrinted;

/** From what was read in a file to what the book may take: the printed words, and beside them what they mean. */
public final class LoggedActions {
    private LoggedActions() {}

    public static List<LoggedAction> of(ReadLog log) {
        return log.actions().stream().map(LoggedActions::of).toList();
    }

    private static LoggedAction of(ReadAction read) {
        DueWords due = read.due().words();
        return new LoggedAction(
                read.row(),
                read.reference().printed(),
                number(read.reference().number()),
                read.reference().letter(),
                read.date().day(),
                read.date().printed(),
                read.text(),
                read.owners().stream()
                        .map(owner -> new LoggedAction.Owner(owner.printed(), kind(owner.kind())))
                        .toList(),
                read.comment(),
                read.status(),
                rag(read),
                read.rag().saysComplete(),
                read.due().day(),
                read.due().printed().isBlank() ? due.words() : read.due().printed(),
                read.due().printed().isBlank(),
                due.kind() == DueWords.Kind.RECURRING ? due.words() : "",
                read.completed().day(),
                read.others().stream()
                        .map(other -> other.heading() + ": " + other.text())
                        .collect(Collectors.joining("\n")));
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
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

    private static Action.Rag rag(ReadAction read) {
        return switch (read.rag().colour()) {
            case RED -> Action.Rag.RED;
            case AMBER -> Action.Rag.AMBER;
            case GREEN -> Action.Rag.GREEN;
            case BLUE -> Action.Rag.BLUE;
            default -> Action.Rag.NOT_SAID;
        };
    }
}
