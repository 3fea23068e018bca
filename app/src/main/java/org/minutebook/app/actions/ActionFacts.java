package org.minutebook.app.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionLink;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.store.DraftStore;
import org.minutebook.db.store.Stores;

/**
 * All that the book holds of one action.
 *
 * @param origin where it came from, in words
 * @param agreedAt the meeting it came from, where it came from one
 * @param draft an update that was typed and not added; blank where there is none
 */
record ActionFacts(
        Action action,
        Board board,
        List<ActionOwner> owners,
        List<ActionUpdate> updates,
        List<Linked> links,
        String origin,
        Optional<Id<Meeting>> agreedAt,
        String draft) {
    /**
     * A link to another action.
     *
     * @param words as the pane shows it: "Seems to repeat 166 (15/11/2018): “…”"
     */
    record Linked(ActionLink link, Optional<Action> other, String words) {}

    static Optional<ActionFacts> read(Stores stores, Id<Action> id) {
        return stores.of(Action.class).find(id).map(action -> of(stores, action));
    }

    private static ActionFacts of(Stores stores, Action action) {
        List<Linked> links = new ArrayList<>();
        for (ActionLink link : stores.actions().links(action.id())) {
            boolean from = link.action().equals(action.id());
            Optional<Action> other = stores.of(Action.class).find(from ? link.other() : link.action());
            links.add(new Linked(link, other, words(link, from, other)));
        }
        Optional<Meeting> meeting = stores.of(Meeting.class).find(action.meeting());
        Optional<AgendaItem> item = stores.of(AgendaItem.class).find(action.item());
        return new ActionFacts(
                action,
                stores.boards().get(action.board()),
                stores.actions().owners(action.id()),
                stores.actions().updates(action.id()).reversed(),
                links,
                origin(action, meeting, item),
                meeting.map(Meeting::id),
                stores.drafts()
                        .find(draftOf(action.id()))
                        .map(DraftStore.Draft::text)
                        .orElse(""));
    }

    /** Where an update is kept while it is typed. */
    static String draftOf(Id<Action> action) {
        return "action/" + action + "/update";
    }

    private static String words(ActionLink link, boolean from, Optional<Action> other) {
        String name = other.map(action -> {
                    String raised = action.raisedOn() == null ? "" : " of " + Days.shortly(action.raisedOn());
                    return (action.referencePrinted().isBlank() ? "an action" : action.referencePrinted()) + raised
                            + ": “" + action.text() + "”";
                })
                .orElse("a meeting");
        return switch (link.kind()) {
            case SUPERSEDES -> from ? "Takes the place of " + name : "Its place is taken by " + name;
            case MERGED_INTO -> from ? "Merged into " + name : "Took in " + name;
            case SPLIT_FROM -> from ? "Split from " + name : "Was split into " + name;
            case SAME_AS -> "The same as " + name;
            case REPORTED_AT -> "Reported at " + name;
        };
    }

    private static String origin(Action action, Optional<Meeting> meeting, Optional<AgendaItem> item) {
        if (meeting.isPresent()) {
            String at = "Agreed at the meeting of " + Days.shortly(meeting.get().day());
            return item.map(from -> at + ", item " + (from.agendaNumber() + " " + from.title()).strip())
                    .orElse(at);
        }
        return switch (action.origin()) {
            case IMPORT ->
                action.sourceFile().isBlank()
                        ? "Came with an imported log"
                        : "Came with " + action.sourceFile()
                                + (action.sourceRow() > 0 ? ", row " + action.sourceRow() : "");
            case WORKSHOP -> "Agreed at a workshop";
            case UNDERTAKING -> "Promised at a meeting";
            case CLAUSE, OTHER -> action.raisedPrinted().isBlank() ? "" : "Raised " + action.raisedPrinted();
        };
    }

    /** The owners as one line that can be edited. */
    String ownersTyped() {
        return owners.stream().map(ActionOwner::printed).collect(Collectors.joining("; "));
    }
}
