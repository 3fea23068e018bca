package org.minutebook.app.minutes;

import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AddAttendance;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.EditAttendance;
import org.minutebook.db.change.ListMembers;
import org.minutebook.db.change.NoteSpan;
import org.minutebook.db.change.RemoveAttendance;
import org.minutebook.db.change.RemoveSpan;
import org.minutebook.db.change.SendSubstitute;
import org.minutebook.db.change.SetAttendance;
import org.minutebook.db.change.TakeChair;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Substitute;

/** What can be done with the people at a meeting while an item is taken. Each is one act that undo takes back. */
public final class AttendanceActs {
    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final ReadOnlyObjectProperty<Optional<MinutesFacts>> facts;
    private final ReadOnlyObjectProperty<Optional<Id<AgendaItem>>> chosen;

    AttendanceActs(
            OpenBook open,
            Id<Meeting> meeting,
            ReadOnlyObjectProperty<Optional<MinutesFacts>> facts,
            ReadOnlyObjectProperty<Optional<Id<AgendaItem>>> chosen) {
        this.open = open;
        this.meeting = meeting;
        this.facts = facts;
        this.chosen = chosen;
    }

    /** The time of the day at the desk, to the minute; on another day than the meeting's, when the meeting begins. */
    LocalTime now() {
        LocalTime atTheDesk = LocalTime.ofInstant(
                        open.book().clock().instant(), open.book().clock().getZone())
                .withSecond(0)
                .withNano(0);
        return facts.get()
                .map(MinutesFacts::meeting)
                .filter(of -> !of.day().equals(open.today()))
                .map(Meeting::startsAt)
                .orElse(atTheDesk);
    }

    void refuse(String sentence) {
        open.notices().refuse(sentence);
    }

    void listMembers() {
        open.change(new ListMembers(meeting));
    }

    public void set(Attendance attendance, Attendance.Presence presence) {
        if (attendance.presence() != presence) {
            open.change(new SetAttendance(attendance, presence));
        }
    }

    /** @param typed a name, and after a comma the organisation */
    void add(String typed, Attendance.Capacity capacity) {
        String[] parts = typed.split(",", 2);
        open.change(new AddAttendance(
                meeting, parts[0], parts.length > 1 ? parts[1] : "", capacity, Attendance.Presence.PRESENT));
    }

    void capacity(Attendance attendance, Attendance.Capacity capacity) {
        edit(
                attendance,
                AttendanceBuilder.builder(attendance).capacity(capacity).build());
    }

    void remote(Attendance attendance, boolean remote) {
        edit(attendance, AttendanceBuilder.builder(attendance).remote(remote).build());
    }

    private void edit(Attendance before, Attendance after) {
        if (!before.equals(after)) {
            open.change(new EditAttendance(before, after));
        }
    }

    /** The first who may sit in for somebody; blank where nobody is named. */
    String deputy(Attendance member) {
        return deputies(member).map(Substitute::printed).orElse("");
    }

    private Optional<Substitute> deputies(Attendance member) {
        return facts.get()
                .flatMap(now -> now.desk().deputies(member.seat()).stream().findFirst());
    }

    void substitute(Attendance member, String name) {
        @Nullable
        Id<Person> person = facts.get().stream()
                .flatMap(now -> now.desk().deputies(member.seat()).stream())
                .filter(deputy -> deputy.printed().equals(name.strip()))
                .findFirst()
                .map(Substitute::person)
                .orElse(null);
        open.change(new SendSubstitute(member, person, name));
    }

    /** At the item that is being minuted. */
    void note(Attendance attendance, AttendanceSpan.Kind kind, @Nullable LocalTime at, boolean about) {
        open.change(new NoteSpan(attendance, kind, item().orElse(null), at, about));
    }

    void remove(Attendance attendance, AttendanceSpan span) {
        open.change(new RemoveSpan(attendance, span));
    }

    void remove(Attendance attendance) {
        open.change(new RemoveAttendance(attendance));
    }

    /** From the item that is being minuted. */
    void takeChair(Attendance attendance) {
        item().<Change<?>>map(from -> new TakeChair(attendance, from)).ifPresent(open::change);
    }

    private Optional<AgendaItem> item() {
        return facts.get().flatMap(now -> now.items().stream()
                .map(ItemRow::item)
                .filter(item -> chosen.get().equals(Optional.of(item.id())))
                .findFirst());
    }
}
