package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.WorkshopAction;
import org.minutebook.db.rules.workshop.WorkshopState;
import org.minutebook.db.store.Stores;

/**
 * What one workshop recommends, for one audience.
 *
 * @param lines in the order of the table
 */
public record WorkshopRecord(Board board, Meeting meeting, List<Line> lines) {

    /**
     * One line of the table.
     *
     * @param reference of the action that it became; blank where it is none
     */
    public record Line(WorkshopAction row, WorkshopState state, String reference) {

        /** Whether it stands beside the same key points as the line above it. */
        boolean goesOn(Line above) {
            return row.keyPoints().isBlank() && sameTheme(above);
        }

        boolean sameTheme(Line above) {
            return row.theme().equals(above.row.theme());
        }

        /** Whether it has the lead of the line above it. */
        boolean sameLead(Line above) {
            return goesOn(above) && row.number() > 0 && row.lead().equals(above.row.lead());
        }
    }

    /** What a board approved where the public was not, the public does not read. */
    public static WorkshopRecord of(Stores stores, Id<Meeting> workshop, Audience audience) {
        Meeting meeting = stores.meetings().get(workshop);
        List<WorkshopAction> rows = stores.meetings().workshopActions(workshop);
        List<Action> live = rows.stream()
                .map(WorkshopAction::action)
                .filter(Objects::nonNull)
                .map(stores.actions()::get)
                .toList();
        var readers = stores.actions().readersOf(live);
        List<Line> lines = new ArrayList<>();
        for (WorkshopAction row : rows) {
            Action action = row.action() == null ? null : stores.actions().get(row.action());
            boolean readable = row.item() == null
                    || audience.reads(stores.meetings().item(row.item()).audience());
            if (readable
                    && (action == null || audience.reads(readers.getOrDefault(action.id(), Audience.RESTRICTED)))) {
                lines.add(new Line(row, WorkshopState.of(row), action == null ? "" : action.referencePrinted()));
            }
        }
        return new WorkshopRecord(stores.boards().get(meeting.board()), meeting, lines);
    }
}
