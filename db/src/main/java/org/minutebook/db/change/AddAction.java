package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.ActionReference;
import org.minutebook.db.store.Writing;

/**
 * Somebody has to do something.
 *
 * @param meeting where it was agreed; null where it came from elsewhere
 * @param reference as the log is to print it; blank takes the board's next number
 * @param owners as printed: several are parted by a line, a semicolon or a stroke
 * @param audience who may see it; under an item that the public may not see, the public may not see it either
 */
public record AddAction(
        Id<Board> board,
        @Nullable Id<Meeting> meeting,
        @Nullable Id<AgendaItem> item,
        String reference,
        @Nullable LocalDate raisedOn,
        String text,
        String owners,
        @Nullable LocalDate dueOn,
        String dueWords,
        Audience audience)
        implements Change<Id<Action>> {
    @Override
    public String title() {
        return "Add the action “" + Printed.cut(text) + "”";
    }

    @Override
    public Id<Action> apply(Writing writing) throws Refused {
        if (text.isBlank()) {
            throw new Refused("An action needs words. Type what somebody has to do.");
        }
        List<Action> log = writing.stores().actions().list(board);
        String printed = reference.isBlank() ? Integer.toString(nextNumber(log)) : reference.strip();
        ActionReference read = ActionReference.read(printed);
        Action action = writing.add(ActionBuilder.builder()
                .id(writing.newId())
                .board(board)
                .meeting(meeting)
                .item(item)
                .position(log.stream().mapToInt(Action::position).max().orElse(0) + 1)
                .referencePrinted(printed)
                .referenceNumber(number(read))
                .referenceLetter(read.letter())
                .raisedOn(raisedOn)
                .text(text.strip())
                .dueOn(dueOn)
                .dueWords(dueWords.strip())
                .audience(seenBy(writing))
                .origin(item == null ? Action.Origin.OTHER : Action.Origin.CLAUSE)
                .build());
        Owners.replace(writing, action.id(), owners);
        return action.id();
    }

    private Audience seenBy(Writing writing) {
        return item == null
                ? audience
                : audience.with(writing.stores().meetings().item(item).audience());
    }

    /** The number that the board's log goes on with. */
    public static int nextNumber(List<Action> log) {
        return log.stream().mapToInt(Action::referenceNumber).max().orElse(0) + 1;
    }

    static int number(ActionReference read) {
        return read.number().matches("\\d{1,9}") ? Integer.parseInt(read.number()) : 0;
    }
}
