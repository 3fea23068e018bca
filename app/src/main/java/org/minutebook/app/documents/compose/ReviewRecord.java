package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionLink;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.review.ActionReview;
import org.minutebook.db.rules.review.OpenAction;
import org.minutebook.db.rules.review.WhenDue;
import org.minutebook.db.store.ActionReaders;
import org.minutebook.db.store.ActionStore;
import org.minutebook.db.store.Stores;

/**
 * The open actions of one board as a chair reviews them on a day, for one audience.
 *
 * @param lines by the action, in the order of the review
 */
public record ReviewRecord(Board board, LocalDate today, ActionReview review, Map<Id<Action>, Line> lines) {

    /**
     * One action.
     *
     * @param owners as printed, in order
     * @param said what was said of it, the earliest first
     * @param origin the minute it came from, where the book has it
     */
    public record Line(
            Action action, OpenAction facts, List<String> owners, List<ActionUpdate> said, Optional<Origin> origin) {}

    /** A minute: the meeting, its item where that is known, and its number where it has one. */
    public record Origin(
            Id<Meeting> meeting, LocalDate day, @Nullable Id<AgendaItem> item, String number) {}

    public ReviewRecord {
        lines = new LinkedHashMap<>(lines);
    }

    /** What another audience may not read is neither in it nor counted. */
    public static ReviewRecord of(Stores stores, Id<Board> board, Audience audience, LocalDate today) {
        ActionStore actions = stores.actions();
        ActionReaders readers = actions.readers();
        Map<Id<Action>, List<ActionOwner>> owners =
                actions.ownersOf(board).stream().collect(Collectors.groupingBy(ActionOwner::action));
        Map<Id<Action>, List<ActionUpdate>> updates = actions.updatesOf(board).stream()
                .filter(update -> audience.reads(update.audience()))
                .collect(Collectors.groupingBy(ActionUpdate::action));
        Map<Id<Meeting>, Meeting> meetings =
                stores.meetings().list(board).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        List<LocalDate> days = days(meetings);
        Map<Id<Action>, Line> found = new LinkedHashMap<>();
        for (Action action : actions.list(board)) {
            if (LogFilter.isOpen(action.state()) && audience.reads(readers.of(action))) {
                List<String> by = owners.getOrDefault(action.id(), List.of()).stream()
                        .map(ActionOwner::printed)
                        .toList();
                List<ActionUpdate> said = updates.getOrDefault(action.id(), List.of());
                Optional<Origin> origin = origin(stores, action, meetings, audience);
                found.put(
                        action.id(),
                        new Line(action, facts(action, by, said, dueAt(action, meetings), days), by, said, origin));
            }
        }
        ActionReview review = ActionReview.of(
                found.values().stream().map(Line::facts).toList(), apart(stores), met(meetings.values()), today);
        Map<Id<Action>, Line> inOrder = new LinkedHashMap<>();
        for (OpenAction one : review.log()) {
            Line line = found.get(one.id());
            if (line != null) {
                inOrder.put(one.id(), line);
            }
        }
        return new ReviewRecord(stores.boards().get(board), today, review, inOrder);
    }

    /** The actions to ask about, in the order in which to ask. */
    public Stream<Line> askedAbout() {
        return review.ask().stream().flatMap(one -> Stream.ofNullable(lines.get(one.id())));
    }

    /** Those that are not asked about first. */
    public List<Line> others() {
        Set<Id<Action>> asked = review.ask().stream().map(OpenAction::id).collect(Collectors.toSet());
        return lines.values().stream()
                .filter(line -> !asked.contains(line.action().id()))
                .toList();
    }

    private static OpenAction facts(
            Action action,
            List<String> owners,
            List<ActionUpdate> said,
            @Nullable LocalDate dueAt,
            List<LocalDate> meetings) {
        return new OpenAction(
                action.id(),
                action.referencePrinted(),
                action.raisedOn(),
                action.text(),
                owners.stream().anyMatch(owner -> !owner.isBlank()),
                action.state() == Action.State.PARKED,
                due(action, dueAt, meetings),
                said.stream()
                        .map(update -> new OpenAction.Said(update.said(), update.text()))
                        .toList());
    }

    /** When each action of a board is due, open or not: one reading for the chair's review and for the letters to owners. */
    public static Map<Id<Action>, WhenDue> due(Stores stores, Id<Board> board) {
        Map<Id<Meeting>, Meeting> meetings =
                stores.meetings().list(board).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        List<LocalDate> days = days(meetings);
        return stores.actions().list(board).stream()
                .collect(Collectors.toMap(Action::id, action -> due(action, dueAt(action, meetings), days)));
    }

    private static WhenDue due(Action action, @Nullable LocalDate dueAt, List<LocalDate> meetings) {
        return WhenDue.of(
                action.dueOn() == null && action.dueWords().isBlank() ? dueAt : action.dueOn(),
                action.dueWords(),
                action.recurs(),
                action.raisedOn(),
                meetings);
    }

    private static List<LocalDate> days(Map<Id<Meeting>, Meeting> meetings) {
        return meetings.values().stream()
                .filter(BoardMeetings::takesPlace)
                .map(Meeting::day)
                .toList();
    }

    private static @Nullable LocalDate dueAt(Action action, Map<Id<Meeting>, Meeting> meetings) {
        Meeting at = action.dueMeeting() == null ? null : meetings.get(action.dueMeeting());
        return at == null ? null : at.day();
    }

    private static List<LocalDate> met(Collection<Meeting> meetings) {
        return meetings.stream()
                .filter(BoardMeetings::tookPlace)
                .map(Meeting::day)
                .toList();
    }

    /** The offers to link two actions that somebody turned down. */
    private static Set<ActionReview.Apart> apart(Stores stores) {
        Set<ActionReview.Apart> apart = new HashSet<>();
        for (ActionLink link : stores.of(ActionLink.class).list()) {
            if (link.state() == ActionLink.State.REJECTED && link.other() != null) {
                apart.add(new ActionReview.Apart(link.action(), link.other()));
            }
        }
        return apart;
    }

    /** Its own meeting and item; else the minute of its number at the board's meeting of its day, as for a log that was brought in. */
    private static Optional<Origin> origin(
            Stores stores, Action action, Map<Id<Meeting>, Meeting> meetings, Audience audience) {
        Meeting own = action.meeting() == null ? null : meetings.get(action.meeting());
        if (own != null) {
            Optional<AgendaItem> item = stores.of(AgendaItem.class).find(action.item());
            return Optional.of(origin(own, item, audience));
        }
        if (action.raisedOn() == null || action.referenceNumber() == 0) {
            return Optional.empty();
        }
        String number = Integer.toString(action.referenceNumber());
        return stores.meetings().on(action.board(), action.raisedOn()).stream()
                .flatMap(meeting -> stores.meetings().items(meeting.id()).stream()
                        .filter(item -> item.minuteNumber().equals(number))
                        .map(item -> origin(meeting, Optional.of(item), audience)))
                .findFirst();
    }

    private static Origin origin(Meeting meeting, Optional<AgendaItem> of, Audience audience) {
        Optional<AgendaItem> item = of.filter(one -> audience.reads(one.audience()));
        return new Origin(
                meeting.id(),
                meeting.day(),
                item.map(AgendaItem::id).orElse(null),
                item.map(AgendaItem::minuteNumber).orElse(""));
    }
}
