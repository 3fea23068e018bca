package org.minutebook.db.change;

import java.util.List;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.MatterBuilder;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.store.Writing;

/**
 * A subject that may come back to a board.
 *
 * @param lead who leads it, as printed
 */
public record AddMatter(Id<Board> board, String subject, String summary, String lead) implements Change<Id<Matter>> {
    @Override
    public String title() {
        return "Add the matter “" + Printed.cut(subject) + "”";
    }

    @Override
    public Id<Matter> apply(Writing writing) throws Refused {
        if (subject.isBlank()) {
            throw new Refused("A matter needs a title, such as “Better Care Fund”.");
        }
        List<Matter> there = writing.stores().plans().matters(board);
        if (there.stream().anyMatch(matter -> Fold.text(matter.title()).equals(Fold.text(subject)))) {
            throw new Refused("The board has the matter “" + subject.strip() + "” already. Plan that one.");
        }
        return writing.add(MatterBuilder.builder()
                        .id(writing.newId())
                        .board(board)
                        .title(subject.strip())
                        .summary(summary.strip())
                        .leadPrinted(lead.strip())
                        .build())
                .id();
    }
}
