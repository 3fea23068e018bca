package org.minutebook.app.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.db.change.MinuteNumbers;
import org.minutebook.db.file.BoardOnDay;
import org.minutebook.db.file.Expected;
import org.minutebook.db.file.SuggestedActions;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.store.DraftStore;
import org.minutebook.db.store.Stores;

/** Everything of one meeting that the minutes screen shows, read at once. */
record MinutesFacts(
        Meeting meeting,
        Board board,
        List<ItemRow> items,
        List<Attendance> attendance,
        DeskFacts desk,
        InterestFacts interests,
        Expected expected,
        Map<Id<AgendaItem>, List<VoteLine>> votes,
        Map<Id<AgendaItem>, Under> under,
        List<SuggestedActions.Suggested> suggested,
        Map<Id<AgendaItem>, Finding> numbers,
        Map<String, String> drafts) {
    /** What stands under one item. */
    record Under(
            MinuteTexts publicText,
            MinuteTexts restrictedText,
            List<ClauseRow> clauses,
            List<RecommendationLine> recommended,
            List<ActionOfItem> actions) {
        MinuteTexts text(Audience audience) {
            return audience == Audience.PUBLIC ? publicText : restrictedText;
        }
    }

    /** An action that the item gave rise to. */
    record ActionOfItem(Action action, String owners) {}

    /** Whether the minutes keep the numbers they have. */
    boolean numbersStand() {
        return items.stream().anyMatch(row -> !row.item().minuteNumber().isBlank());
    }

    /** The board on the day of the meeting, by the terms of reference in force then. */
    BoardOnDay room() {
        return expected.board();
    }

    static Optional<MinutesFacts> read(Stores stores, Id<Meeting> id) {
        return stores.meetings().find(id).map(meeting -> of(stores, meeting));
    }

    private static MinutesFacts of(Stores stores, Meeting meeting) {
        List<AgendaItem> items = stores.meetings().items(meeting.id());
        List<Attendance> attendance = stores.meetings().attendance(meeting.id());
        List<Minute> minutes = stores.minutes().list(meeting.id());
        Map<Id<AgendaItem>, List<ActionOfItem>> actions = new HashMap<>();
        for (Action action : stores.actions().of(meeting.id())) {
            String owners = stores.actions().owners(action.id()).stream()
                    .map(ActionOwner::printed)
                    .collect(Collectors.joining("; "));
            if (action.item() != null) {
                actions.computeIfAbsent(action.item(), unused -> new ArrayList<>())
                        .add(new ActionOfItem(action, owners));
            }
        }
        Map<Id<AgendaItem>, Under> under = new HashMap<>();
        for (AgendaItem item : items) {
            List<ClauseRow> clauses = clauses(stores, item);
            under.put(
                    item.id(),
                    new Under(
                            text(minutes, item, Audience.PUBLIC),
                            text(minutes, item, Audience.RESTRICTED),
                            clauses,
                            RecommendationLine.read(stores, item, clauses),
                            actions.getOrDefault(item.id(), List.of())));
        }
        Set<Id<AgendaItem>> written = new MinutedItems(stores, meeting, minutes, under).among(items);
        return new MinutesFacts(
                meeting,
                stores.boards().get(meeting.board()),
                items.stream()
                        .map(item -> new ItemRow(item, written.contains(item.id())))
                        .toList(),
                attendance,
                DeskFacts.read(stores, meeting, attendance),
                InterestFacts.read(stores, meeting, attendance),
                Expected.read(stores, meeting),
                VoteLine.read(stores, under),
                under,
                SuggestedActions.of(stores, meeting.id()),
                MinuteNumbers.findings(stores, meeting),
                Stream.of(MinuteTexts.DRAFTS, AmendedDrafts.drafts(meeting.id()))
                        .flatMap(prefix -> stores.drafts().list(prefix).stream())
                        .collect(Collectors.toMap(DraftStore.Draft::place, DraftStore.Draft::text)));
    }

    private static MinuteTexts text(List<Minute> minutes, AgendaItem item, Audience audience) {
        return MinuteTexts.of(minutes.stream()
                .filter(minute -> minute.item().equals(item.id()) && minute.audience() == audience)
                .findFirst());
    }

    private static List<ClauseRow> clauses(Stores stores, AgendaItem item) {
        List<ClauseRow> rows = new ArrayList<>();
        for (Resolution resolution : stores.minutes().resolutions(item.id())) {
            stores.minutes().clauses(resolution.id()).forEach(clause -> rows.add(ClauseRow.of(clause, rows.size())));
        }
        return rows;
    }
}
