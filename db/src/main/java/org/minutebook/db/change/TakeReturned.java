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
            said.add(update(writing, edit, ++position, "Due " + words(due) + "; before that " + dueOf(action) + "."));
            now.dueOn(due.day()).dueWords(due.words());
        }
        if (edit.status().isPresent()) {
            Status status = edit.status().get();
            String word = status.printed().isBlank() ? "not said" : status.printed();
            said.add(update(writing, edit, ++position, "Status " + word + "; before that " + statusOf(action) + "."));
            if (status.complete()) {
                now.state(Action.State.DELIVERED).completedOn(writing.today());
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

    private static String dueOf(Action action) {
        return words(new Due(action.dueOn(), action.dueWords()));
    }

    private static String statusOf(Action action) {
        return !action.ragPrinted().isBlank()
                ? action.ragPrinted()
                : action.rag() == Action.Rag.NOT_SAID
                        ? "not said"
                        : action.rag().name();
    }
}
