package org.minutebook.app.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Membership;
import org.minutebook.db.rules.membership.MembershipChange;

/** What changed in one seat between two days, as it is copied into a paper. */
public record ChangeRow(String board, String day, String seat, String out, String in, String words) {
    static ChangeRow of(Board board, MembershipChange change) {
        return new ChangeRow(
                board.shortName().isBlank() ? board.name() : board.shortName(),
                days(change),
                change.seat().title(),
                names(change.out()),
                names(change.in()),
                change.words());
    }

    /** The days on which somebody came, or after which somebody had gone. */
    private static String days(MembershipChange change) {
        Stream<@Nullable LocalDate> came = change.in().stream().map(Membership::since);
        Stream<@Nullable LocalDate> went = change.out().stream().map(Membership::until);
        return (change.in().isEmpty() ? went : came)
                .filter(Objects::nonNull)
                .distinct()
                .map(Days::shortly)
                .collect(Collectors.joining(", "));
    }

    private static String names(List<Membership> who) {
        return who.stream()
                .map(one -> one.printed() + (one.acting().isBlank() ? "" : " (" + one.acting() + ")"))
                .collect(Collectors.joining(", "));
    }
}
