package org.minutebook.app.documents.readiness;

import java.util.List;
import org.minutebook.db.file.ViewsByEmail;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.store.Stores;

/** What members agreed by e-mail after a meeting was called off, and no meeting was asked to decide. It never says what they said. */
final class RatifyChecks {
    private RatifyChecks() {}

    static List<Finding> of(Stores stores, Meeting meeting) {
        return ViewsByEmail.waiting(stores, meeting).stream()
                .map(one -> one.finding()
                        .about("“" + one.item().title() + "” of "
                                + DayWords.date(one.of().day()) + ", which was "
                                + MeetingStates.words(one.of().state())))
                .toList();
    }
}
