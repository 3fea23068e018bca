package org.minutebook.app.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.minutebook.app.approval.ApprovalFacts.Later;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.ApproveMinutes;
import org.minutebook.db.change.CorrectRecord;
import org.minutebook.db.change.EditMeeting;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;

/** What becomes of the minutes of a meeting: who approved them, what was corrected, what waits. */
public final class ApprovalViewModel implements AutoCloseable {
    private static final String LOAD = "approval.load";

    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final ReadOnlyObjectWrapper<Optional<ApprovalFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Later>> at = new SimpleObjectProperty<>(Optional.empty());
    private final ChairModel chair;
    private final org.minutebook.db.file.Subscription touches;

    public ApprovalViewModel(OpenBook open, Id<Meeting> meeting) {
        this.open = open;
        this.meeting = meeting;
        chair = new ChairModel(open, meeting);
        touches = open.whenTouched(unused -> load());
        load();
    }

    Id<Meeting> meeting() {
        return meeting;
    }

    ReadOnlyObjectProperty<Optional<ApprovalFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    /** The draft on its way to the chair and back. */
    ChairModel chair() {
        return chair;
    }

    /** The later meeting that approves or corrects; begins with the first that could. */
    ObjectProperty<Optional<Later>> at() {
        return at;
    }

    /** Records what the later meeting decided on these minutes. */
    void decide(Approval.State state, String words, String signedBy, Optional<LocalDate> signedOn, Runnable done) {
        at.get()
                .ifPresent(by -> open.change(
                        new ApproveMinutes(
                                meeting,
                                by.meeting().id(),
                                by.itemId().orElse(null),
                                state,
                                words.strip(),
                                state == Approval.State.NOT_APPROVED ? "" : signedBy.strip(),
                                state == Approval.State.NOT_APPROVED ? null : signedOn.orElse(null)),
                        unused -> {
                            done.run();
                            open.notices()
                                    .done(
                                            state == Approval.State.NOT_APPROVED
                                                    ? "The reason stands in the minutes of "
                                                            + Days.fully(
                                                                    by.meeting().day()) + "."
                                                    : "The minutes are approved as of "
                                                            + Days.fully(
                                                                    by.meeting().day()) + ".");
                        }));
    }

    /** Records a correction that the later meeting made. */
    void correct(
            Correctable what, String was, String becomes, Attendance.Presence presence, String words, Runnable done) {
        at.get()
                .ifPresent(by -> open.change(
                        new CorrectRecord(
                                meeting,
                                by.meeting().id(),
                                by.itemId().orElse(null),
                                approvalAt(by).orElse(null),
                                words.strip(),
                                what.corrected(was, becomes, presence)),
                        unused -> done.run()));
    }

    /** An approval that was subject to corrections is what they belong to. */
    private Optional<Id<Approval>> approvalAt(Later by) {
        return facts.get().flatMap(now -> now.approvals().stream()
                .map(ApprovalFacts.Given::approval)
                .filter(approval -> approval.state() == Approval.State.SUBJECT_TO_CORRECTIONS
                        && by.meeting().id().equals(approval.approvedAt()))
                .max(Comparator.comparing(Approval::id))
                .map(Approval::id));
    }

    void set(Meeting.MinutesState state) {
        facts.get()
                .map(ApprovalFacts::meeting)
                .ifPresent(now -> open.change(new EditMeeting(
                        now, MeetingBuilder.builder(now).minutesState(state).build())));
    }

    void toMinutes(Meeting of) {
        open.places().go(Addresses.approval(of.id()));
    }

    void toAgenda(Later to) {
        open.places()
                .go(to.item()
                        .map(item -> Addresses.agenda(to.meeting().id(), item.id()))
                        .orElse(Addresses.agenda(to.meeting().id())));
    }

    private void load() {
        LocalDate today = open.today();
        Instant now = open.book().clock().instant();
        ZoneId zone = open.book().clock().getZone();
        open.tasks()
                .latest(
                        LOAD,
                        () -> open.book().read(stores -> ApprovalFacts.read(stores, meeting, today, now, zone)),
                        read -> {
                            facts.set(Optional.of(read));
                            Optional<Id<Meeting>> chosen =
                                    at.get().map(by -> by.meeting().id());
                            at.set(read.later().stream()
                                    .filter(by -> chosen.filter(by.meeting().id()::equals)
                                            .isPresent())
                                    .findFirst()
                                    .or(() -> read.later().stream().findFirst()));
                        });
    }

    @Override
    public void close() {
        touches.close();
        open.tasks().forget(LOAD);
    }
}
