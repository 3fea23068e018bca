package org.minutebook.app.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.TableCopy;
import org.minutebook.db.change.LayOutYear;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Closure;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Seat;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.MunicipalYear;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.plan.YearLayout;
import org.minutebook.db.rules.year.Clashes;
import org.minutebook.db.rules.year.Gaps;
import org.minutebook.db.rules.year.PlannedMeeting;
import org.minutebook.db.store.Stores;

/** A municipal year of the chosen boards, month by month, with what speaks against its dates, and new dates to tick. */
public final class YearViewModel implements AutoCloseable {
    private static final String LOAD = "year.load";

    private record Loaded(
            List<Meeting> meetings,
            List<Board> boards,
            List<Closure> closures,
            Map<Id<Board>, Set<Long>> people,
            CouncilCalendar calendar) {}

    private final OpenBook open;
    private final ReadOnlyStringWrapper year = new ReadOnlyStringWrapper();
    private final ObservableList<YearMonthCard> months = FXCollections.observableArrayList();
    private final ObservableList<YearNote> findings = FXCollections.observableArrayList();
    private final ObservableList<ProposedDay> proposals = FXCollections.observableArrayList();
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;
    private @Nullable Loaded loaded;
    private int first;

    public YearViewModel(OpenBook open) {
        this.open = open;
        first = Integer.parseInt(MunicipalYear.of(open.today()).substring(0, 4));
        touches = open.whenTouched(touched -> {
            if (touched.any(Kind.MEETING, Kind.BOARD, Kind.HOLIDAY, Kind.CLOSURE, Kind.MEMBERSHIP)) {
                load();
            }
        });
        listening = open.board().subscribe(unused -> load());
    }

    /** Such as "2026/27". */
    public ReadOnlyStringProperty year() {
        return year.getReadOnlyProperty();
    }

    public ObservableList<YearMonthCard> months() {
        return months;
    }

    /** Gaps and clashes, a line each. */
    public ObservableList<YearNote> findings() {
        return findings;
    }

    /** The dates that are offered. */
    public ObservableList<ProposedDay> proposals() {
        return proposals;
    }

    /** The boards that may get a year. */
    public List<Board> boards() {
        return loaded == null ? List.of() : loaded.boards();
    }

    /** The dates of the year that is shown, as the front sheet prints them. */
    TableCopy dates() {
        return loaded == null
                ? YearDates.of(List.of(), first)
                : YearDates.of(
                        loaded.meetings().stream()
                                .filter(meeting -> open.board().get().isEmpty()
                                        || open.board().get().get().equals(meeting.board()))
                                .toList(),
                        first);
    }

    /** Puts the dates on the clipboard, for Word and for Excel. */
    public void copyDates() {
        TableCopy dates = dates();
        if (dates.rows().isEmpty()) {
            open.notices().refuse("No meeting is planned in " + year.get() + " yet. Lay out the year, then copy it.");
        } else {
            dates.toClipboard();
            open.notices().done("The dates of " + year.get() + " are copied. Paste them into Word or Excel.");
        }
    }

    public void step(int years) {
        first += years;
        proposals.clear();
        show();
    }

    /** What a board's meetings usually are. */
    public YearLayout.Usual usual(Board board) {
        return YearLayout.usual(of(board));
    }

    /** The next date in a board's rhythm. */
    public Optional<LocalDate> next(Board board) {
        return loaded == null
                ? Optional.empty()
                : YearLayout.next(of(board), loaded.calendar().safe());
    }

    private List<Meeting> of(Board board) {
        return loaded == null
                ? List.of()
                : loaded.meetings().stream()
                        .filter(meeting -> meeting.board().equals(board.id()))
                        .toList();
    }

    /**
     * Offers dates for a board until the year of the first one ends.
     *
     * @param everyMonths how many months lie between two meetings
     */
    public void propose(Board board, LocalDate from, int everyMonths) {
        if (loaded == null) {
            return;
        }
        Set<LocalDate> taken = of(board).stream().map(Meeting::day).collect(Collectors.toSet());
        String of = MunicipalYear.of(from);
        LocalDate end = LocalDate.of(Integer.parseInt(of.substring(0, 4)) + 1, Month.MAY, 14);
        List<ProposedDay> offered = new ArrayList<>();
        for (YearLayout.Proposal one :
                YearLayout.propose(from, everyMonths, end, loaded.calendar().safe())) {
            boolean free = !taken.contains(one.day());
            offered.add(new ProposedDay(
                    one.day(), one.says() + (free ? others(board, one.day()) : ", is a meeting already"), free));
        }
        proposals.setAll(offered);
        first = Integer.parseInt(of.substring(0, 4));
        show();
    }

    private String others(Board board, LocalDate day) {
        Loaded now = loaded;
        return now == null
                ? ""
                : now.meetings().stream()
                        .filter(meeting ->
                                meeting.day().equals(day) && !meeting.board().equals(board.id()))
                        .map(meeting -> ", when the " + name(now, meeting.board()) + " also meets")
                        .collect(Collectors.joining());
    }

    /** Adds the ticked dates in one act. */
    public void layOut(Board board, @Nullable LocalTime startsAt, String venue) {
        List<LocalDate> days = proposals.stream()
                .filter(proposed -> proposed.ticked().get())
                .map(ProposedDay::day)
                .toList();
        open.change(new LayOutYear(board.id(), days, startsAt, venue), added -> {
            proposals.clear();
            open.notices().done(added.size() == 1 ? "One meeting was added." : added.size() + " meetings were added.");
        });
    }

    public void open(Id<Meeting> meeting) {
        open.places().go(Addresses.minutes(meeting));
    }

    private void load() {
        open.tasks().latest(LOAD, () -> open.book().read(YearViewModel::load), now -> {
            loaded = now;
            show();
        });
    }

    private static Loaded load(Stores stores) {
        Map<Id<Seat>, Id<Board>> seats =
                stores.of(Seat.class).list().stream().collect(Collectors.toMap(Seat::id, Seat::board));
        Map<Id<Board>, Set<Long>> people = new HashMap<>();
        for (Membership member : stores.of(Membership.class).list()) {
            Id<Board> board = seats.get(member.seat());
            if (board != null && member.person() != null && member.until() == null) {
                people.computeIfAbsent(board, _ -> new HashSet<>())
                        .add(member.person().value());
            }
        }
        return new Loaded(
                stores.meetings().list(),
                stores.boards().list(),
                stores.calendar().closures(),
                people,
                Calendars.of(stores, null));
    }

    private void show() {
        Loaded now = loaded;
        String shown = "%d/%02d".formatted(first, (first + 1) % 100);
        year.set(shown);
        if (now == null) {
            return;
        }
        Optional<Id<Board>> only = open.board().get();
        List<Meeting> meetings = now.meetings().stream()
                .filter(meeting -> only.isEmpty() || only.get().equals(meeting.board()))
                .filter(meeting -> yearOf(meeting).equals(shown))
                .toList();
        Map<Id<Board>, String> names = now.boards().stream()
                .collect(Collectors.toMap(Board::id, board -> name(now, board.id()), (one, other) -> one));
        months.setAll(YearMonths.of(first, meetings, names, now.closures(), now.calendar()));
        findings.setAll(findings(now, meetings));
    }

    private static String yearOf(Meeting meeting) {
        return meeting.municipalYear().isBlank() ? MunicipalYear.of(meeting.day()) : meeting.municipalYear();
    }

    private static List<YearNote> findings(Loaded now, List<Meeting> meetings) {
        List<YearNote> says = new ArrayList<>();
        for (Board board : now.boards()) {
            says.addAll(
                    YearGaps.of(name(now, board.id()), days(now.meetings(), board), Set.copyOf(days(meetings, board))));
        }
        if (!says.isEmpty()) {
            says.add(YearNote.of(
                    YearNote.Kind.HINT,
                    "These gaps are over " + Gaps.WINDOW + " days, so a notice to be answered in " + Gaps.WINDOW
                            + " days (such as a pharmacy consolidation) may fall between meetings."));
        }
        List<LocalDate> shown = meetings.stream().map(Meeting::day).toList();
        List<PlannedMeeting> planned = now.meetings().stream()
                .filter(meeting -> shown.contains(meeting.day()) && !MeetingStates.isCalledOff(meeting.state()))
                .map(meeting -> new PlannedMeeting(
                        "meeting " + meeting.id(),
                        name(now, meeting.board()),
                        meeting.day(),
                        meeting.startsAt(),
                        meeting.endsAt(),
                        meeting.venue(),
                        now.people().getOrDefault(meeting.board(), Set.of())))
                .toList();
        for (Finding clash : Clashes.of(planned, now.calendar())) {
            says.add(YearNote.of(YearNote.Kind.CLASH, clash.says()));
        }
        return says;
    }

    private static List<LocalDate> days(List<Meeting> meetings, Board of) {
        return meetings.stream()
                .filter(meeting -> meeting.board().equals(of.id()) && BoardMeetings.takesPlace(meeting))
                .map(Meeting::day)
                .toList();
    }

    private static String name(Loaded now, Id<Board> id) {
        return now.boards().stream()
                .filter(board -> board.id().equals(id))
                .findFirst()
                .map(board -> board.shortName().isBlank() ? board.name() : board.shortName())
                .orElse("");
    }

    @Override
    public void close() {
        touches.close();
        listening.unsubscribe();
        open.tasks().forget(LOAD);
    }
}
