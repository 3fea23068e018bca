package org.minutebook.app.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minutebook.app.documents.compose.MembershipRecord;
import org.minutebook.db.model.Board;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.membership.Holding;
import org.minutebook.db.rules.membership.StatutorySeats;
import org.minutebook.db.rules.membership.VotingRight;

/**
 * What stands above the list of seats: a vacancy, an acting holder, or what a rule says of them.
 *
 * @param says a sentence
 * @param cure what to do about it; blank where it is only to be known
 */
public record MembersFinding(String says, String cure) {
    static List<MembersFinding> of(MembershipRecord record, LocalDate day) {
        List<MembersFinding> all = new ArrayList<>();
        Board board = record.board();
        String of = " (" + (board.shortName().isBlank() ? board.name() : board.shortName()) + ")";
        List<Holding> holdings =
                record.lines().stream().map(MembershipRecord.Line::holding).toList();
        if (!holdings.isEmpty() && isHealthAndWellbeing(board)) {
            grouped(StatutorySeats.findings(day, holdings, StatutorySeats.SECTION_194), of, all);
            grouped(
                    holdings.stream()
                            .flatMap(one -> VotingRight.of(one.seat()).findings(day).stream())
                            .toList(),
                    of,
                    all);
        }
        seats("Vacant: ", "Appoint a member, or ask the body that appoints.", Holding.State.VACANT, record, of, all);
        seats("Acting: ", "", Holding.State.ACTING, record, of, all);
        return all;
    }

    private static boolean isHealthAndWellbeing(Board board) {
        return board.name().toLowerCase(Locale.UK).contains("health and wellbeing")
                || board.legalBasis().contains("section 194");
    }

    /** One line for all seats of which a rule says the same. */
    private static void grouped(List<Finding> findings, String of, List<MembersFinding> to) {
        Map<MembersFinding, List<String>> about = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (!finding.met()) {
                about.computeIfAbsent(new MembersFinding(finding.plainly(), finding.cure()), _ -> new ArrayList<>())
                        .add(finding.about());
            }
        }
        about.forEach((finding, seats) -> to.add(new MembersFinding(
                // a sentence that names its seat need not be told which one it is about
                finding.says().contains(seats.getFirst())
                        ? finding.says() + of
                        : finding.says() + " " + String.join("; ", seats) + of + ".",
                finding.cure())));
    }

    private static void seats(
            String word,
            String cure,
            Holding.State state,
            MembershipRecord record,
            String of,
            List<MembersFinding> to) {
        List<String> found = record.lines().stream()
                .filter(line -> line.holding().state() == state)
                .map(line -> state == Holding.State.VACANT
                        ? line.holding().seat().title()
                        : line.holder() + ", " + line.holding().seat().title())
                .toList();
        if (!found.isEmpty()) {
            to.add(new MembersFinding(word + String.join("; ", found) + of + ".", cure));
        }
    }
}
