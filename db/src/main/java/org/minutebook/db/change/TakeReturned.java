package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.ActionUpdateBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.rules.DueWords;
import org.minutebook.db.store.RowJson;
import org.minutebook.db.store.Writing;

/**
 * Takes what owners wrote into a workbook, as far as somebody ticked it. Words become a new update; a new due date or
 * status changes the action and leaves an update of its own for the office, which says what it was before, so that nothing
 * is lost and the log still prints the owner's words.
 *
 * @param file the workbook's name
 * @param byWhom who said it; blank where each edit says so
 */
public record TakeReturned(String file, String byWhom, List<Edit> edits) implements Change<Integer> {

    /** When it is due now; no day and no words is: nobody says. */
    public record Due(@Nullable LocalDate day, String words) {}

    /**
     * A status word, and what it was read as.
     *
     * @param complete whether it says that the action is done
     */
    public record Status(Action.Rag rag, String printed, boolean complete) {}

    /**
     * What is taken of one row.
     *
     * @param before the action as it was compared
     * @param who its owners, as printed
     * @param update blank where nothing was said
     */
    public record Edit(Action before, String who, String update, Optional<Due> due, Optional<Status> status) {}

    @Override
    public String title() {
        return edits.size() == 1
                ? "Take in what came back of " + Printed.action(edits.getFirst().before()) + " in " + file
                : "Take in what came back of " + edits.size() + " actions in " + file;
    }

    @Override
    public boolean backUpFirst() {
        return true;
    }

    /** Gives how many actions something new is said of. */
    @Override
    public Integer apply(Writing writing) throws Refused {
        if (edits.isEmpty()) {
            throw new Refused("Nothing is ticked. Tick what is to be taken from the workbook.");
        }
        for (Edit edit : edits) {
            Optional<Action> now =
                    writing.stores().of(Action.class).find(edit.before().id());
            if (!now.equals(Optional.of(edit.before()))) {
                throw new Refused(Printed.sentence(Printed.action(edit.before()))
                        + " was changed meanwhile. Open the workbook again, so that it is compared anew.");
            }
            take(writing, edit);
        }
        return edits.size();
    }

    private void take(Writing writing, Edit edit) {
        Action action = edit.before();
        List<ActionUpdate> said = new ArrayList<>();
        int position = writing.stores().actions().updates(action.id()).stream()
                .mapToInt(ActionUpdate::position)
                .max()
                .orElse(0);
        ActionBuilder now = ActionBuilder.builder(action);
        if (edit.due().isPresent()) {
            Due due = edit.due().get();
            said.add(update(
                    writing, edit, ++position, "Due " + words(due) + "; before that " + dueOf(writing, action) + "."));
            now.dueOn(due.day()).dueWords(due.words()).dueMeeting(null).recurs(recurs(action, due));
        }
        if (edit.status().isPresent()) {
            Status status = edit.status().get();
            String word = status.printed().isBlank() ? "not said" : status.printed();
            said.add(update(writing, edit, ++position, "Status " + word + "; before that " + statusOf(action) + "."));
            if (status.complete() && isOpen(action)) {
                now.state(Action.State.DELIVERED).completedOn(writing.today());
            } else if (reopens(action, status)) {
                now.state(Action.State.OPEN).completedOn(null);
            }
            if (!status.complete() || status.rag() != Action.Rag.NOT_SAID) {
                now.rag(status.rag()).ragPrinted(status.printed());
            }
        }
        if (!edit.update().isBlank()) {
            said.add(ActionUpdateBuilder.builder(
                            update(writing, edit, ++position, edit.update().strip()))
                    .audience(action.audience())
                    .build());
        }
        if (!now.build().equals(action)) {
            writing.save(now.build());
        }
        writing.addAll(said);
    }

    private ActionUpdate update(Writing writing, Edit edit, int position, String text) {
        return ActionUpdateBuilder.builder()
                .id(writing.newId())
                .action(edit.before().id())
                .position(position)
                .said(writing.today())
                .text(text)
                .byWhom(byWhom.isBlank() ? edit.who() : byWhom.strip())
                .recordedAt(writing.now())
                .audience(Audience.RESTRICTED)
                .build();
    }

    private static String words(Due due) {
        return due.day() != null
                ? Printed.day(due.day())
                : due.words().isBlank() ? "not said" : "“" + due.words() + "”";
    }

    /** As the workbook showed it: where neither a day nor words were given, the meeting it is due at, or how often it comes again. */
    private static String dueOf(Writing writing, Action action) {
        if (action.dueOn() != null || !action.dueWords().isBlank()) {
            return words(new Due(action.dueOn(), action.dueWords()));
        }
        return action.dueMeeting() == null
                ? words(new Due(null, action.recurs()))
                : "the meeting of "
                        + Printed.day(writing.stores()
                                .meetings()
                                .get(action.dueMeeting())
                                .day());
    }

    /** A new day leaves how often it comes again as it was; other words of that kind, or none at all, do not. */
    private static String recurs(Action action, Due due) {
        DueWords read = DueWords.ofCell(due.words(), null);
        boolean emptied = due.day() == null && due.words().isBlank();
        return emptied ? "" : read.kind() == DueWords.Kind.RECURRING ? read.words() : action.recurs();
    }

    /** Whether taking a status in opens the action again: the owner had delivered it, and says now that it is not well. */
    public static boolean reopens(Action action, Status status) {
        return action.state() == Action.State.DELIVERED
                && !status.complete()
                && (status.rag() == Action.Rag.RED || status.rag() == Action.Rag.AMBER);
    }

    private static boolean isOpen(Action action) {
        return switch (action.state()) {
            case OPEN, PROMISED, ON_AGENDA, PARKED -> true;
            case DELIVERED, SUPERSEDED, CLOSED -> false;
        };
    }

    private static String statusOf(Action action) {
        String word = !action.ragPrinted().isBlank()
                ? action.ragPrinted()
                : action.rag() == Action.Rag.NOT_SAID ? "" : action.rag().name();
        String state = isOpen(action) ? "" : RowJson.words(action.state());
        return word.isBlank() && state.isBlank()
                ? "not said"
                : state + (word.isBlank() || state.isBlank() ? "" : ", ") + word;
    }
}
