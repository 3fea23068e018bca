package org.minutebook.app.members;

import java.util.List;
import java.util.stream.Collectors;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Membership;
import org.minutebook.db.rules.membership.MembershipChange;

/** What changed in one seat between two days, as it is copied into a paper. */
public record ChangeRow(String board, String seat, String out, String in, String words) {
    static ChangeRow of(Board board, MembershipChange change) {
        return new ChangeRow(
                board.shortName().isBlank() ? board.name() : board.shortName(),
                change.seat().title(),
                names(change.out()),
                names(change.in()),
                change.words());
    }

    private static String names(List<Membership> who) {
        return who.stream()
                .map(one -> one.printed() + (one.acting().isBlank() ? "" : " (" + one.acting() + ")"))
                .collect(Collectors.joining(", "));
    }
}
