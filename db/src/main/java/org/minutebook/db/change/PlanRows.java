package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.ForwardPlanLead;
import org.minutebook.db.model.ForwardPlanLeadBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Person;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.store.Writing;

/** The rows of one board's plan as the acts on it write them. */
final class PlanRows {
    private final Writing writing;
    private final Id<Board> board;
    private final Map<String, Id<Person>> people = new HashMap<>();

    PlanRows(Writing writing, Id<Board> board) {
        this.writing = writing;
        this.board = board;
        for (Person person : writing.stores().boards().people()) {
            people.putIfAbsent(Fold.text(person.name()), person.id());
        }
        for (Alias alias : writing.stores().boards().aliases()) {
            boolean here = alias.board() == null || alias.board().equals(board);
            if (here && alias.state() == Alias.State.ACCEPTED && alias.person() != null) {
                people.put(Fold.text(alias.printed()), alias.person());
            }
        }
    }

    /** Behind all that the plan has. */
    int nextPosition() {
        return writing.stores().plans().forwardPlan(board).stream()
                        .mapToInt(ForwardPlanEntry::position)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Takes these as the leads of an entry; those that are printed alike stay the rows they were. */
    boolean leads(Id<ForwardPlanEntry> entry, List<String> printed) {
        List<ForwardPlanLead> there = new ArrayList<>(writing.stores().plans().leads(entry));
        if (there.stream().map(ForwardPlanLead::printed).toList().equals(printed)) {
            return false;
        }
        int position = 1;
        for (String lead : printed) {
            Optional<ForwardPlanLead> same =
                    there.stream().filter(row -> row.printed().equals(lead)).findFirst();
            if (same.isPresent()) {
                there.remove(same.get());
                writing.save(ForwardPlanLeadBuilder.builder(same.get())
                        .position(position)
                        .build());
            } else {
                writing.add(ForwardPlanLeadBuilder.builder()
                        .id(writing.newId())
                        .entry(entry)
                        .position(position)
                        .printed(lead)
                        .person(person(lead))
                        .build());
            }
            position++;
        }
        there.forEach(writing::remove);
        return true;
    }

    @Nullable
    Id<Person> person(String printed) {
        return people.get(Fold.text(printed));
    }

    /** The entry as it stands in the book, where nobody changed it since it was seen. */
    static ForwardPlanEntry unchanged(Writing writing, ForwardPlanEntry seen) throws Refused {
        ForwardPlanEntry now = writing.stores().plans().entry(seen.id());
        if (!now.equals(seen)) {
            throw new Refused("“" + Printed.cut(seen.title())
                    + "” was changed meanwhile. Look at it again, then make your change.");
        }
        return now;
    }

    static ForwardPlanEntry placed(ForwardPlanEntry entry, PlanDay when) {
        return ForwardPlanEntryBuilder.builder(entry)
                .meeting(when.meeting())
                .plannedFor(when.day())
                .plannedPrinted(when.printed())
                .build();
    }
}
