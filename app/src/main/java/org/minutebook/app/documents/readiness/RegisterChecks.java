package org.minutebook.app.documents.readiness;

import java.time.LocalDate;
import java.util.List;
import org.minutebook.db.file.DeclaredToRegister;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.store.Stores;

/** What was declared at earlier meetings of the board and is not in the register yet. It never says what the interest is. */
final class RegisterChecks {
    private RegisterChecks() {}

    static List<Finding> of(Stores stores, Meeting meeting, LocalDate today) {
        return DeclaredToRegister.of(stores, meeting.board(), today).stream()
                .filter(DeclaredToRegister::open)
                .filter(one -> one.meeting().day().isBefore(meeting.day()))
                .map(one -> finding(one, today))
                .toList();
    }

    private static Finding finding(DeclaredToRegister one, LocalDate today) {
        Finding found = one.finding(today)
                .about(one.declaration().printed() + ", who declared an interest on "
                        + DayWords.full(one.meeting().day()));
        return (found.met() ? found.saying(Finding.Level.AMBER, found.says()) : found)
                .curedBy("Enter it under Members, Register of interests.");
    }
}
