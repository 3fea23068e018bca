package org.minutebook.db.change;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Person;
import org.minutebook.db.store.Writing;

/**
 * A member sent apologies and somebody else sits in the seat. Who is on the list already, as an officer perhaps, is listed as the
 * substitute from now on.
 *
 * @param person who that is, where the book knows it
 * @param name as the minutes print it
 */
public record SendSubstitute(Attendance member, @Nullable Id<Person> person, String name)
        implements Change<Id<Attendance>> {
    @Override
    public String title() {
        return name.strip() + " for " + member.printed();
    }

    @Override
    public Id<Attendance> apply(Writing writing) throws Refused {
        if (name.isBlank()) {
            throw new Refused("Type the name of the person who sits in for " + member.printed() + ".");
        }
        if (name.strip().equals(member.printed())) {
            throw new Refused(member.printed() + " cannot sit in for the same person. Type another name.");
        }
        Attendance now = writing.stores().of(Attendance.class).get(member.id());
        writing.save(AttendanceBuilder.builder(now)
                .presence(Attendance.Presence.APOLOGIES)
                .build());
        List<Attendance> list = writing.stores().meetings().attendance(now.meeting());
        Optional<Attendance> listed =
                list.stream().filter(one -> one.printed().equals(name.strip())).findFirst();
        AttendanceBuilder there = listed.map(AttendanceBuilder::builder).orElseGet(() -> AttendanceBuilder.builder()
                .id(writing.newId())
                .meeting(now.meeting())
                .position(list.stream().mapToInt(Attendance::position).max().orElse(0) + 1)
                .printed(name.strip())
                .organisationPrinted(now.organisationPrinted())
                .columnPrinted(now.columnPrinted()));
        if (person != null) {
            there.person(person);
        }
        Attendance substitute = there.seat(now.seat())
                .capacity(Attendance.Capacity.SUBSTITUTE)
                .presence(Attendance.Presence.PRESENT)
                .actingFor(now.person())
                .actingForPrinted(now.printed())
                .build();
        return (listed.isPresent() ? writing.save(substitute) : writing.add(substitute)).id();
    }
}
