package org.minutebook.app.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AddLateItem;
import org.minutebook.db.change.AdjournMeeting;
import org.minutebook.db.change.CancelMeeting;
import org.minutebook.db.change.DeclareUrgency;
import org.minutebook.db.change.IssueAgenda;
import org.minutebook.db.change.KeepEmailViews;
import org.minutebook.db.change.LiftExemption;
import org.minutebook.db.change.PostponeMeeting;
import org.minutebook.db.change.PutToRatify;
import org.minutebook.db.change.ReconveneMeeting;
import org.minutebook.db.change.ReplaceMeeting;
import org.minutebook.db.change.SetExemption;
import org.minutebook.db.change.SetMeetingState;
import org.minutebook.db.change.WithdrawItem;
import org.minutebook.db.file.BoardOnDay;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.quorum.Reconvening;

/** What everybody sees: issuing, what comes late, what is withdrawn or kept from the public, and what becomes of the meeting. */
public final class IssuedActs {
    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final Supplier<Optional<AgendaRow>> row;

    IssuedActs(OpenBook open, Id<Meeting> meeting, Supplier<Optional<AgendaRow>> row) {
        this.open = open;
        this.meeting = meeting;
        this.row = row;
    }

    public void issue(String reason) {
        open.change(new IssueAgenda(meeting, open.today(), open.who(), reason), unused -> open.notices()
                .done("The agenda is issued. Its numbers stand from now on."));
    }

    /** @param after the item it is to follow; null is the end */
    public void addLate(
            String title,
            AgendaItem.Kind kind,
            @Nullable Id<AgendaItem> after,
            String urgency,
            Consumer<Id<AgendaItem>> then) {
        open.change(new AddLateItem(meeting, title, kind, after, urgency, open.who()), then);
    }

    /** @param written done as soon as the reason is on the disk */
    public void declareUrgency(String reason, Runnable written) {
        row.get().ifPresent(of -> open.change(new DeclareUrgency(of.item(), reason), written, unused -> {}));
    }

    public void withdraw(String reason) {
        row.get().ifPresent(of -> open.change(new WithdrawItem(of.item(), reason, open.who())));
    }

    public void exempt(
            boolean confidential,
            String paragraphs,
            String reason,
            String publicInterest,
            @Nullable LocalDate reviewOn,
            String decidedBy,
            boolean titleClosed,
            String publicTitle,
            Runnable done) {
        row.get()
                .ifPresent(of -> open.change(
                        new SetExemption(
                                of.item().id(),
                                confidential,
                                paragraphs,
                                reason,
                                publicInterest,
                                reviewOn,
                                decidedBy,
                                titleClosed,
                                publicTitle),
                        unused -> done.run()));
    }

    public void openToPublic(Runnable done) {
        row.get().ifPresent(of -> open.change(new LiftExemption(of.item()), unused -> done.run()));
    }

    /**
     * Keeps what members said by e-mail; it decides nothing.
     *
     * @param kept done when it is in the book
     */
    void keepViews(AgendaItem item, String by, @Nullable LocalDate on, String asked, String replies, Runnable kept) {
        open.change(new KeepEmailViews(item, by, on, asked, replies), unused -> kept.run());
    }

    /** Asks the next meeting to decide what members agreed by e-mail, and goes to its agenda. */
    void ratify() {
        row.get()
                .ifPresent(of -> open.change(new PutToRatify(of.item()), placed -> open.tasks()
                        .latest(
                                "agenda.ratify",
                                () -> open.book()
                                        .read(stores -> stores.meetings().item(placed))
                                        .meeting(),
                                meeting -> open.places().go(Addresses.agenda(meeting, placed)))));
    }

    public void become(Meeting.State state) {
        open.change(new SetMeetingState(meeting, state));
    }

    public void cancel(String reason) {
        open.change(new CancelMeeting(meeting, reason));
    }

    /** Postpones the meeting and goes to the one that stands in for it. */
    public void postpone(LocalDate to, @Nullable LocalTime startsAt, String reason) {
        open.change(new PostponeMeeting(meeting, to, startsAt, reason), next -> open.places()
                .go(Addresses.agenda(next)));
    }

    public void replace(LocalDate day, @Nullable LocalTime startsAt) {
        open.change(new ReplaceMeeting(meeting, day, startsAt), next -> open.places()
                .go(Addresses.agenda(next)));
    }

    /** Lays out the meeting after one without a quorum and goes to it. */
    public void meetAgain(LocalDate day, @Nullable LocalTime startsAt) {
        open.change(new ReconveneMeeting(meeting, day, startsAt), next -> open.places()
                .go(Addresses.agenda(next)));
    }

    /** By when the board meets again by its terms; nothing where they do not say. */
    Optional<Reconvening> reconvening() {
        return open.book().read(stores -> {
            Meeting of = stores.meetings().get(meeting);
            return BoardOnDay.read(stores, of.board(), of.day())
                    .terms()
                    .reconvening(of.day(), Calendars.of(stores, of.board()));
        });
    }

    public void adjourn(LocalDate to, @Nullable LocalTime startsAt, String note) {
        open.change(new AdjournMeeting(meeting, to, startsAt, "", note));
    }
}
