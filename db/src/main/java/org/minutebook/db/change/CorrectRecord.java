package org.minutebook.db.change;

import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.Correction;
import org.minutebook.db.model.CorrectionBuilder;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Person;
import org.minutebook.db.rules.CorrectedRecord;
import org.minutebook.db.store.Writing;

/**
 * A later minute corrects the record of an earlier meeting. The earlier text stays as it was; what the record now says is read
 * through {@link CorrectedRecord}.
 *
 * @param meeting whose record is corrected
 * @param correctedAt the meeting that corrects it
 * @param item the item of that meeting under which it does
 * @param approval the approval that was subject to it
 * @param words the correction as the later minute words it
 */
public record CorrectRecord(
        Id<Meeting> meeting,
        Id<Meeting> correctedAt,
        @Nullable Id<AgendaItem> item,
        @Nullable Id<Approval> approval,
        String words,
        What what)
        implements Change<Correction> {

    /** What is corrected. */
    public sealed interface What permits WasThere, InDeclaration, InMinute, InOther {}

    /**
     * Whether somebody was there. Where the earlier minutes do not name the person at all, {@code attendance} is empty and
     * {@code printed} is the name.
     */
    public record WasThere(
            @Nullable Id<Attendance> attendance,
            @Nullable Id<Person> person,
            String printed,
            Attendance.Presence becomes)
            implements What {}

    /** Words of a declaration of interest. */
    public record InDeclaration(Id<Declaration> declaration, String was, String becomes) implements What {}

    /** Words of a minute or of its resolution. */
    public record InMinute(Id<AgendaItem> corrected, String was, String becomes) implements What {}

    /** Anything else of the minutes: the place, the times, a title. */
    public record InOther(String was, String becomes) implements What {}

    @Override
    public String title() {
        return "Correct an earlier record";
    }

    @Override
    public Correction apply(Writing writing) throws Refused {
        Meeting of = writing.stores().meetings().get(meeting);
        Meeting at = writing.stores().meetings().get(correctedAt);
        Later.check(of, at, "correct its record");
        Later.checkTookPlace(at, writing.today(), "corrected nothing");
        Later.checkItem(writing, item, at);
        CorrectionBuilder correction = CorrectionBuilder.builder()
                .id(writing.newId())
                .meeting(meeting)
                .correctedAt(correctedAt)
                .item(item)
                .approval(approval)
                .position(writing.stores().minutes().corrections(meeting).size() + 1)
                .words(words)
                .state(Correction.State.AGREED);
        switch (what) {
            case WasThere there -> attendance(there, of, correction, writing);
            case InDeclaration in -> declaration(in, of, correction, writing);
            case InMinute in -> minute(in, of, correction, writing);
            case InOther in -> other(in, correction);
        }
        Correction made = correction.build();
        writing.add(made);
        return made;
    }

    private static void attendance(WasThere there, Meeting of, CorrectionBuilder correction, Writing writing)
            throws Refused {
        Attendance attendance = there.attendance() == null
                ? named(there, of, writing)
                : writing.stores().of(Attendance.class).get(there.attendance());
        checkMeeting(attendance.meeting(), of);
        Attendance.Presence now =
                CorrectedRecord.presence(attendance, writing.stores().minutes().corrections(of.id()));
        if (now == there.becomes()) {
            throw new Refused("The record of " + Later.day(of) + " says already that " + attendance.printed() + " was "
                    + CorrectedRecord.word(now) + ". There is nothing to correct.");
        }
        correction
                .subject(Correction.Subject.ATTENDANCE)
                .attendance(attendance.id())
                .was(there.attendance() == null ? "" : CorrectedRecord.word(now))
                .becomes(CorrectedRecord.word(there.becomes()));
    }

    /** Somebody whom the earlier minutes do not name: kept as not there, which no minutes print, and corrected from that. */
    private static Attendance named(WasThere there, Meeting of, Writing writing) throws Refused {
        if (there.printed().isBlank()) {
            throw new Refused(
                    "Say who was there: the earlier minutes do not name the person, so the name must be given.");
        }
        return writing.add(AttendanceBuilder.builder()
                .id(writing.newId())
                .meeting(of.id())
                .person(there.person())
                .position(writing.stores().meetings().attendance(of.id()).size() + 1)
                .printed(there.printed())
                .presence(
                        there.becomes() == Attendance.Presence.ABSENT
                                ? Attendance.Presence.PRESENT
                                : Attendance.Presence.ABSENT)
                .build());
    }

    private static void declaration(InDeclaration in, Meeting of, CorrectionBuilder correction, Writing writing)
            throws Refused {
        Declaration declaration = writing.stores().of(Declaration.class).get(in.declaration());
        checkMeeting(declaration.meeting(), of);
        Declaration now = CorrectedRecord.declaration(
                declaration, writing.stores().minutes().corrections(of.id()));
        checkWords(in.was(), now.nature() + "\n" + now.wordsPrinted(), "declaration of " + declaration.printed());
        correction
                .subject(Correction.Subject.DECLARATION)
                .declaration(declaration.id())
                .was(in.was())
                .becomes(in.becomes());
    }

    private static void minute(InMinute in, Meeting of, CorrectionBuilder correction, Writing writing) throws Refused {
        AgendaItem corrected = writing.stores().meetings().item(in.corrected());
        checkMeeting(corrected.meeting(), of);
        StringBuilder minute = new StringBuilder();
        StringBuilder resolved = new StringBuilder();
        writing.stores().minutes().list(of.id()).stream()
                .filter(one -> one.item().equals(corrected.id()))
                .forEach(one -> minute.append(one.opening())
                        .append('\n')
                        .append(one.body())
                        .append('\n'));
        writing.stores().minutes().resolutions(corrected.id()).forEach(resolution -> {
            resolved.append(resolution.text()).append('\n');
            writing.stores().minutes().clauses(resolution.id()).forEach(clause -> resolved.append(clause.text())
                    .append('\n'));
        });
        checkWords(in.was(), minute + corrected.title() + "\n" + resolved, "minute of “" + corrected.title() + "”");
        correction
                .subject(
                        !minute.toString().contains(in.was())
                                        && resolved.toString().contains(in.was())
                                ? Correction.Subject.RESOLUTION
                                : Correction.Subject.MINUTE)
                .correctedItem(corrected.id())
                .was(in.was())
                .becomes(in.becomes());
    }

    private void other(InOther in, CorrectionBuilder correction) throws Refused {
        if (in.becomes().isBlank() && words.isBlank()) {
            throw new Refused("Say what is corrected: what it becomes, or the words of the correction.");
        }
        correction
                .subject(Correction.Subject.OTHER)
                .was(in.was().strip())
                .becomes(in.becomes().strip());
    }

    private static void checkMeeting(Id<Meeting> found, Meeting of) throws Refused {
        if (!found.equals(of.id())) {
            throw new Refused("What is to be corrected is not in the record of " + Later.day(of)
                    + ". Choose something of that meeting.");
        }
    }

    private static void checkWords(String was, String text, String where) throws Refused {
        if (was.isBlank() || !text.contains(was)) {
            throw new Refused("The " + where + " does not say “" + was
                    + "”, so that cannot be corrected. Copy the words to be replaced from the record.");
        }
    }
}
