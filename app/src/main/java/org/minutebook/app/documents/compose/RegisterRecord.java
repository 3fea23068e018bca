package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.file.ConfirmedInterests;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Seat;
import org.minutebook.db.rules.interest.PrintedInterest;
import org.minutebook.db.rules.membership.Holding;
import org.minutebook.db.store.Stores;

/**
 * The register of interests of a board's members on a day, as the public may read it: of a sensitive interest only that it exists, and
 * no address of land. Composers have no other way to the register, so what is withheld cannot be printed.
 *
 * @param members in the order of their seats, each once
 */
public record RegisterRecord(Board board, LocalDate day, List<Member> members) {
    /**
     * One member.
     *
     * @param organisation whom the seat belongs to; blank where nobody said
     * @param confirmed when the member last confirmed what the register has; nothing where that is not recorded
     * @param caught whether statute asks this member for entries, being a councillor or having a vote
     */
    public record Member(
            String name,
            String post,
            String organisation,
            boolean caught,
            List<Line> lines,
            @Nullable LocalDate confirmed) {}

    /** One entry as it is printed; all but the nature is blank where the nature is withheld as sensitive. */
    public record Line(
            String head,
            String whose,
            String nature,
            @Nullable LocalDate notified,
            boolean withheld) {}

    public static RegisterRecord of(Stores stores, Id<Board> board, LocalDate day) {
        List<Interest> register = stores.of(Interest.class).list();
        Map<Id<Person>, Member> members = new LinkedHashMap<>();
        List<Seat> seats = stores.boards().seats(board);
        for (Holding holding : Holding.on(day, seats, MembershipRecord.holders(stores, seats))) {
            boolean caught = holding.seat().voting() != Seat.Voting.NON_VOTING
                    || holding.seat().statutoryClass() == Seat.StatutoryClass.COUNCILLOR;
            for (Membership held : holding.holders()) {
                if (held.person() != null) {
                    Optional<Member> before = Optional.ofNullable(members.get(held.person()));
                    members.put(
                            held.person(),
                            new Member(
                                    held.printed(),
                                    held.postPrinted(),
                                    organisation(stores, holding.seat(), held),
                                    caught || before.map(Member::caught).orElse(false),
                                    lines(register, held.person(), day),
                                    ConfirmedInterests.last(stores, held.person(), day)
                                            .orElse(null)));
                }
            }
        }
        return new RegisterRecord(stores.boards().get(board), day, List.copyOf(members.values()));
    }

    public int entries() {
        return members.stream().mapToInt(member -> member.lines().size()).sum();
    }

    private static String organisation(Stores stores, Seat seat, Membership held) {
        return stores.of(Organisation.class)
                .find(held.organisation() != null ? held.organisation() : seat.organisation())
                .map(Organisation::name)
                .orElse("");
    }

    private static List<Line> lines(List<Interest> register, Id<Person> person, LocalDate day) {
        List<Line> lines = new ArrayList<>();
        for (Interest interest : register) {
            if (!interest.person().equals(person) || !Holding.runs(interest.since(), interest.until(), day)) {
                continue;
            }
            PrintedInterest printed = PrintedInterest.inRegister(interest);
            if (interest.sensitive()) {
                lines.add(new Line("", "", printed.nature(), null, true));
            } else if (printed.printed()) {
                boolean whole = printed.nature().equals(interest.nature());
                lines.add(new Line(
                        interest.head(),
                        interest.ofWhom() == Interest.OfWhom.SELF ? "Member" : "Spouse or partner",
                        whole && !interest.valuePrinted().isBlank()
                                ? printed.nature() + " (" + interest.valuePrinted() + ")"
                                : printed.nature(),
                        interest.notifiedOn(),
                        false));
            }
        }
        return lines;
    }
}
