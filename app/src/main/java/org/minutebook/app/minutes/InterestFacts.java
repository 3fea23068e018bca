package org.minutebook.app.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.db.file.DeclaredToRegister;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationItem;
import org.minutebook.db.model.Dispensation;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.NoneRecorded;
import org.minutebook.db.model.Person;
import org.minutebook.db.store.Stores;

/**
 * What is known of the interests of those on a meeting's list.
 *
 * @param declarations of this meeting
 * @param standing declared at earlier meetings to stand for later ones
 * @param register entries that hold on the day
 * @param toRegister what was declared at this meeting and is to be entered within 28 days
 */
record InterestFacts(
        List<Declaration> declarations,
        List<DeclarationItem> named,
        List<NoneRecorded> none,
        List<Earlier> standing,
        List<Interest> register,
        List<Dispensation> dispensations,
        List<DeclaredToRegister> toRegister) {
    /** A declaration of an earlier meeting. */
    record Earlier(LocalDate day, Declaration declaration) {}

    static InterestFacts read(Stores stores, Meeting meeting, List<Attendance> attendance) {
        Set<Id<Person>> people = attendance.stream()
                .map(Attendance::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Declaration> own = stores.meetings().declarations(meeting.id());
        List<Earlier> standing = new ArrayList<>();
        for (Declaration one : stores.of(Declaration.class).list()) {
            if (one.scope() == Declaration.Scope.STANDING && one.person() != null && people.contains(one.person())) {
                LocalDate day = stores.meetings().get(one.meeting()).day();
                if (day.isBefore(meeting.day())) {
                    standing.add(new Earlier(day, one));
                }
            }
        }
        return new InterestFacts(
                own,
                own.stream()
                        .flatMap(one -> stores.meetings().declarationItems(one.id()).stream())
                        .toList(),
                stores.meetings().noneRecorded(meeting.id()),
                List.copyOf(standing),
                stores.of(Interest.class).list().stream()
                        .filter(one -> people.contains(one.person()))
                        .filter(one -> one.since() == null || !one.since().isAfter(meeting.day()))
                        .filter(one -> one.until() == null || !one.until().isBefore(meeting.day()))
                        .toList(),
                stores.of(Dispensation.class).list().stream()
                        .filter(one -> people.contains(one.person()))
                        .toList(),
                DeclaredToRegister.of(stores, meeting));
    }
}
