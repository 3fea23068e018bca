package org.minutebook.db.rules.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Interest;
import org.minutebook.db.rules.Fold;

/**
 * Whether what was declared at a meeting is in the register (INT-03, INT-04). Words are compared, since a declaration keeps its own:
 * where they differ, somebody says which entry it is and the day of that entry stands on the declaration.
 */
public final class InRegister {
    private InRegister() {}

    /** The entry that a declaration is about, as far as its words tell. */
    public static Optional<Interest> entry(Declaration declaration, List<Interest> register) {
        String said = Fold.text(declaration.nature());
        return register.stream()
                .filter(one -> one.person().equals(declaration.person()))
                .filter(one -> !said.isBlank() && Fold.text(one.nature()).equals(said))
                .findFirst();
    }

    /** The day on which it came into the register: the one that stands on the declaration, else its entry's. */
    public static Optional<LocalDate> since(Declaration declaration, List<Interest> register) {
        return Optional.ofNullable(declaration.registerDoneOn())
                .or(() -> entry(declaration, register).map(Interest::notifiedOn));
    }
}
