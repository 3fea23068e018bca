package org.minutebook.db.rules.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Seat;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * What changed in one seat between two days, for the item "changes in membership" (catalogue F9).
 *
 * @param out those who held it and no longer do
 * @param in those who hold it and did not
 */
public record MembershipChange(
        Seat seat, List<Membership> out, List<Membership> in, boolean vacantNow, boolean seatEnded) {
    public MembershipChange {
        out = List.copyOf(out);
        in = List.copyOf(in);
    }

    /** The changes from one day to a later one, in the order of the seats. */
    public static List<MembershipChange> between(
            LocalDate before, LocalDate after, List<Seat> seats, List<Membership> memberships) {
        List<Holding> then = Holding.on(before, seats, memberships);
        List<Holding> now = Holding.on(after, seats, memberships);
        List<MembershipChange> changes = new ArrayList<>();
        for (Holding old : then) {
            Holding fresh = find(now, old.seat());
            add(changes, old.seat(), old.holders(), fresh);
        }
        for (Holding fresh : now) {
            if (find(then, fresh.seat()) == null) {
                add(changes, fresh.seat(), List.of(), fresh);
            }
        }
        return changes;
    }

    private static void add(List<MembershipChange> changes, Seat seat, List<Membership> before, @Nullable Holding now) {
        List<Membership> after = now == null ? List.of() : now.holders();
        List<Membership> out = before.stream()
                .filter(old -> after.stream().noneMatch(each -> same(old, each)))
                .toList();
        List<Membership> in = after.stream()
                .filter(each -> before.stream().noneMatch(old -> same(old, each)))
                .toList();
        if (!out.isEmpty() || !in.isEmpty() || now == null) {
            changes.add(new MembershipChange(seat, out, in, now != null && !now.filled(), now == null));
        }
    }

    /** "Councillor Ojetola replaces Councillor Hebb as Opposition Group Representative." */
    public String words() {
        String under = in.stream()
                .map(Membership::changedUnder)
                .filter(rule -> !rule.isBlank())
                .findFirst()
                .or(() -> out.stream()
                        .map(Membership::changedUnder)
                        .filter(rule -> !rule.isBlank())
                        .findFirst())
                .map(rule -> ", under " + rule)
                .orElse("");
        String as = seat.title().contains(":") ? " in the seat “" + seat.title() + "”" : " as " + seat.title();
        if (in.isEmpty()) {
            String ends = seatEnded ? "the seat has ended" : vacantNow ? "the seat is vacant" : "";
            return out.isEmpty()
                    ? seat.title() + ": " + ends + "."
                    : names(out)
                            + have(out, " no longer sits", " no longer sit")
                            + as
                            + under
                            + (ends.isEmpty() ? "." : "; " + ends + ".");
        }
        return out.isEmpty()
                ? names(in) + have(in, " joins", " join") + as + under + "."
                : names(in) + have(in, " replaces ", " replace ") + names(out) + as + under + ".";
    }

    private static String names(List<Membership> who) {
        return DayWords.and(who.stream()
                .map(each -> each.printed() + (each.acting().isBlank() ? "" : " (" + each.acting() + ")"))
                .toList());
    }

    private static String have(List<Membership> who, String one, String more) {
        return who.size() == 1 ? one : more;
    }

    private static boolean same(Membership one, Membership other) {
        boolean known = one.person() != null || one.organisation() != null;
        return one.acting().equals(other.acting())
                && (known
                        ? Objects.equals(one.person(), other.person())
                                && Objects.equals(one.organisation(), other.organisation())
                        : one.printed().equals(other.printed()));
    }

    private static @Nullable Holding find(List<Holding> all, Seat seat) {
        return all.stream()
                .filter(each -> each.seat().id().equals(seat.id()))
                .findFirst()
                .orElse(null);
    }
}
