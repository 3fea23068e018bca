package org.minutebook.app.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.compose.MembershipRecord;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.Substitute;

/**
 * One seat on a day, with who holds it and who ever did.
 *
 * @param organisation whose seat it is; blank where it has none
 * @param history the latest first
 * @param named every substitute it had, the latest first
 */
public record SeatRow(
        Seat seat,
        String board,
        String statutory,
        String voting,
        String holder,
        String since,
        String substitutes,
        String organisation,
        List<Held> history,
        List<Named> named) {
    /** What stands in place of a holder's name. */
    public static final String VACANT = "Vacant";

    /** One time of one holder. */
    public record Held(Membership membership, String name) {
        String words() {
            String acting = membership.acting().isBlank() ? "" : " (" + membership.acting() + ")";
            return name + acting + (membership.postPrinted().isBlank() ? "" : ", " + membership.postPrinted());
        }

        String days() {
            return SeatRow.days(membership.since(), membership.until());
        }
    }

    /** One time of one substitute. */
    public record Named(Substitute substitute, String name) {
        String words() {
            String why = substitute.reason().isBlank() ? "" : ", " + substitute.reason();
            return name + ": " + SeatWords.words(substitute.regime()).toLowerCase(Locale.UK) + why;
        }

        String days() {
            return SeatRow.days(substitute.since(), substitute.until());
        }
    }

    static SeatRow of(Board board, MembershipRecord.Line line, LocalDate day, List<Held> history, List<Named> named) {
        Seat seat = line.holding().seat();
        return new SeatRow(
                seat,
                board.shortName().isBlank() ? board.name() : board.shortName(),
                SeatWords.words(seat.statutoryClass()),
                seat.voting() == Seat.Voting.NOT_KNOWN ? SeatWords.words(seat.voting()) : line.voting(day),
                line.holder(),
                line.holding().holders().stream()
                        .map(Membership::since)
                        .flatMap(since -> Optional.ofNullable(since).stream())
                        .map(Days::shortly)
                        .collect(Collectors.joining(", ")),
                String.join(", ", line.substitutes()),
                line.organisation(),
                history,
                named);
    }

    public String title() {
        return seat.title();
    }

    /** "01/04/2013 to 31/08/2014", "since 01/04/2013". */
    static String days(@Nullable LocalDate since, @Nullable LocalDate until) {
        if (since == null) {
            return until == null ? "" : "until " + Days.shortly(until);
        }
        return until == null ? "since " + Days.shortly(since) : Days.shortly(since) + " to " + Days.shortly(until);
    }
}
