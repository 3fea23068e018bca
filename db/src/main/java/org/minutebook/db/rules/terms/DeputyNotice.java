package org.minutebook.db.rules.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.Reply;
import org.minutebook.db.model.TermsOfReference.Deputies;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;

/** What is to be done about the deputies whom members send: told to the partners in advance, or agreed by the chair (catalogue V10, V11). */
public final class DeputyNotice {
    private DeputyNotice() {}

    public static List<Finding> of(List<Reply> replies, LocalDate meeting, TermsInForce terms) {
        return replies.stream()
                .filter(reply -> !reply.substitutePrinted().isBlank())
                .flatMap(reply -> of(reply, meeting, terms).stream())
                .toList();
    }

    private static Optional<Finding> of(Reply reply, LocalDate meeting, TermsInForce terms) {
        if (terms.version() == null) {
            return Optional.empty();
        }
        Finding start = Finding.of(TermsRules.DEPUTIES, Level.GREY, "")
                .about(reply.substitutePrinted())
                .given("For", reply.printed())
                .given("Terms of reference", terms.name());
        Deputies asked = terms.version().deputies();
        return switch (asked) {
            case AS_NAMED -> Optional.empty();
            case NONE ->
                Optional.of(start.saying(
                                Level.AMBER,
                                "The terms of reference allow no deputies. Does not meet rule "
                                        + TermsRules.DEPUTIES.id() + ".")
                        .curedBy("Record apologies alone; the person may attend as a guest."));
            case CHAIR_AGREES ->
                Optional.of(
                        start.saying(Level.GREY, "Sits where the chair agrees.").curedBy("Ask the chair."));
            case NOTIFIED -> {
                LocalDate said = reply.saidOn();
                yield Optional.of(
                        said != null && said.isBefore(meeting)
                                ? start.given("Notified", DayWords.full(said))
                                        .saying(Level.GREY, "The partners are to know before the meeting.")
                                        .curedBy("Tell the partners.")
                                : start.saying(
                                                Level.AMBER,
                                                "Was not notified before the day of the meeting. Does not meet rule "
                                                        + TermsRules.DEPUTIES.id() + ".")
                                        .curedBy("Ask the person in the chair whether the deputy sits."));
            }
        };
    }
}
