package org.minutebook.app.readiness;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.readiness.MeetingReadiness;
import org.minutebook.app.documents.readiness.Readiness;
import org.minutebook.app.documents.readiness.SearchedFiles;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AcceptFinding;
import org.minutebook.db.change.AddPublicRequest;
import org.minutebook.db.change.AnswerPublicRequest;
import org.minutebook.db.change.RecordNotice;
import org.minutebook.db.change.TakeBackAcceptance;
import org.minutebook.db.change.TakeReply;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.file.Expected;
import org.minutebook.db.model.AcceptedFinding;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Notice;
import org.minutebook.db.model.NoticeBuilder;
import org.minutebook.db.model.PublicRequest;
import org.minutebook.db.model.PublicRequestBuilder;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.notice.BoardTimetable;
import org.minutebook.db.store.Stores;

/** What one meeting still needs, what was accepted, and what was published about it. */
public final class ReadinessViewModel implements AutoCloseable {
    private static final String LOAD = "readiness.load";

    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final SearchedFiles files;
    private final ReadOnlyObjectWrapper<Optional<ReadinessFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper(true);
    private final org.minutebook.db.file.Subscription touches;

    public ReadinessViewModel(OpenBook open, Id<Meeting> meeting) {
        this.open = open;
        this.meeting = meeting;
        files = new SearchedFiles(open.book(), Progress.NONE);
        touches = open.whenTouched(touched -> load());
        load();
    }

    Id<Meeting> meeting() {
        return meeting;
    }

    public ReadOnlyObjectProperty<Optional<ReadinessFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Whether the papers' files are still being searched; the rest of the list is there meanwhile. */
    public ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    /** Accepts a finding as it is. */
    public void accept(Readiness.Line line, String reason) {
        open.change(new AcceptFinding(meeting, line.finding().rule().id(), line.key(), reason, open.who()));
    }

    /** Takes an acceptance back. */
    public void takeBack(AcceptedFinding accepted) {
        open.change(new TakeBackAcceptance(accepted.id()));
    }

    /**
     * Records that something was made public, with the days as they count now.
     *
     * @param item nothing where it is about the whole meeting
     */
    public void published(Notice.Kind kind, LocalDate on, @Nullable LocalTime at, String place, String reason) {
        CouncilCalendar calendar = open.book()
                .read(stores ->
                        Calendars.of(stores, stores.meetings().get(meeting).board()));
        Notice notice = NoticeBuilder.builder()
                .id(Id.of(1)) // the act gives it its own
                .meeting(meeting)
                .kind(kind)
                .publishedOn(on)
                .publishedAt(at)
                .place(place)
                .publishedBy(open.who())
                .reason(reason)
                .build();
        open.change(new RecordNotice(notice, calendar));
    }

    /** Takes down a request from the public. */
    public void ask(PublicRequest.Kind kind, String name, String interest, String text, boolean mayBeNamed) {
        open.change(new AddPublicRequest(PublicRequestBuilder.builder()
                .id(Id.of(1)) // the act gives it its own
                .meeting(meeting)
                .kind(kind)
                .name(name.strip())
                .interest(interest.strip())
                .text(text.strip())
                .nameMayBePublished(mayBeNamed)
                .audience(mayBeNamed ? Audience.PUBLIC : Audience.RESTRICTED)
                .build()));
    }

    /** What the chair said to a request. */
    public void answer(PublicRequest request, boolean accepted, String words) {
        open.change(new AnswerPublicRequest(request.id(), accepted, words));
    }

    /** What a member answered. */
    void reply(Expected.Line line, Answer comes, String substitute) {
        open.change(new TakeReply(
                meeting, line.seat().seat().id(), line.holder().person(), line.name(), comes, substitute));
    }

    /** The first who may act for a member on the day; blank where nobody is named. */
    String deputy(Expected.Line line) {
        return facts.get().flatMap(ReadinessFacts::expected).stream()
                .flatMap(now -> now.board().named().stream())
                .filter(one -> one.seat().equals(line.seat().seat().id()))
                .map(Substitute::printed)
                .findFirst()
                .orElse("");
    }

    private static Optional<Expected> expected(Stores stores, Meeting of) {
        return switch (of.state()) {
            case PLANNED, CALLED, ISSUED ->
                Optional.of(Expected.read(stores, of))
                        .filter(found -> !found.lines().isEmpty());
            case HELD, INQUORATE, ADJOURNED, POSTPONED, CANCELLED -> Optional.empty();
        };
    }

    private void load() {
        LocalDate today = open.today();
        searching.set(true);
        open.tasks().latest(LOAD, () -> open.book().read(stores -> facts(stores, today, file -> List.of())), found -> {
            facts.set(Optional.of(found));
            search(today);
        });
    }

    private void search(LocalDate today) {
        open.tasks().latest(LOAD, () -> open.book().read(stores -> facts(stores, today, files)), found -> {
            facts.set(Optional.of(found));
            searching.set(false);
        });
    }

    private ReadinessFacts facts(Stores stores, LocalDate today, MeetingReadiness.FileSearch search) {
        Meeting of = stores.meetings().get(meeting);
        Board board = stores.boards().get(of.board());
        CouncilCalendar calendar = Calendars.of(stores, of.board());
        return new ReadinessFacts(
                of,
                board,
                MeetingReadiness.of(stores, meeting, today, calendar, search),
                new BoardTimetable(stores.calendar().deadlines(of.board())).of(of, calendar),
                stores.agendas().notices(meeting),
                stores.agendas().publicRequests(meeting),
                expected(stores, of));
    }

    @Override
    public void close() {
        touches.close();
        open.tasks().forget(LOAD);
    }
}
