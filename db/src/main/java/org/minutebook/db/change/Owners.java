package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionOwnerBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.OwnersPrinted;
import org.minutebook.db.store.Writing;

/** The owners of an action as rows. */
final class Owners {
    private Owners() {}

    /** Takes what was typed as the action's owners; those that are printed alike stay the rows they were. */
    static void replace(Writing writing, Id<Action> action, String typed) {
        List<ActionOwner> there = new ArrayList<>(writing.stores().actions().owners(action));
        int position = 1;
        for (OwnersPrinted.Owner owner : OwnersPrinted.read(typed)) {
            Optional<ActionOwner> same = there.stream()
                    .filter(row -> row.printed().equals(owner.printed()))
                    .findFirst();
            if (same.isPresent()) {
                there.remove(same.get());
                writing.save(ActionOwnerBuilder.builder(same.get())
                        .position(position)
                        .build());
            } else {
                writing.add(ActionOwnerBuilder.builder()
                        .id(writing.newId())
                        .action(action)
                        .position(position)
                        .printed(owner.printed())
                        .kind(kind(owner.kind()))
                        .build());
            }
            position++;
        }
        there.forEach(writing::remove);
    }

    private static ActionOwner.Kind kind(OwnersPrinted.Kind read) {
        return switch (read) {
            case PERSON -> ActionOwner.Kind.PERSON;
            case POST -> ActionOwner.Kind.POST;
            case BODY -> ActionOwner.Kind.BODY;
            case ALL -> ActionOwner.Kind.ALL;
            case UNKNOWN -> ActionOwner.Kind.NOT_KNOWN;
        };
    }
}
