package org.minutebook.app.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.StateWords;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Undertaking;
import org.minutebook.db.rules.Overdue;
import org.minutebook.db.store.Stores;

/** The actions that came of a matter, each with its owners, its state and what was said of it last. */
final class ActionLines {
    private final LocalDate today;
    private final MinutedLines minuted;
    private final List<Action> actions;
    private final Map<Id<Action>, Audience> readers;
    private final Map<Id<Action>, String> owners;
    private final Map<Id<Action>, ActionUpdate> said;
    private final Map<Id<Undertaking>, Undertaking> undertakings;

    ActionLines(Stores stores, Id<Matter> matter, MinutedLines minuted, LocalDate today) {
        this.today = today;
        this.minuted = minuted;
        actions = stores.matters().actions(matter);
        List<Id<Action>> ids = actions.stream().map(Action::id).toList();
        readers = stores.actions().readersOf(actions);
        owners = stores.actions().owners(ids).stream()
                .collect(Collectors.groupingBy(
                        ActionOwner::action, Collectors.mapping(ActionOwner::printed, Collectors.joining(" / "))));
        said = stores.actions().updates(ids).stream()
                .collect(Collectors.toMap(ActionUpdate::action, Function.identity(), (earlier, later) -> later));
        undertakings = stores
                .of(Undertaking.class)
                .list(actions.stream()
                        .map(Action::undertaking)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Undertaking::id, Function.identity()));
    }

    List<HistoryRow.Line> of(AgendaItem item) {
        return actions.stream()
                .filter(action -> item.id().equals(itemOf(action)))
                .map(this::line)
                .toList();
    }

    private @Nullable Id<AgendaItem> itemOf(Action action) {
        Id<AgendaItem> resolved = minuted.itemOf(action.clause());
        if (resolved != null || action.item() != null) {
            return resolved == null ? action.item() : resolved;
        }
        Undertaking undertaking = action.undertaking() == null ? null : undertakings.get(action.undertaking());
        return undertaking == null ? null : undertaking.item();
    }

    private HistoryRow.Line line(Action action) {
        String reference = action.referencePrinted().isBlank() ? "" : action.referencePrinted() + ": ";
        String who = owners.getOrDefault(action.id(), "");
        LocalDate due = action.dueOn();
        boolean open = LogFilter.isOpen(action.state());
        boolean late = Overdue.is(action.state(), due, today);
        String by = due == null ? action.dueWords() : Days.shortly(due);
        return new HistoryRow.Line(
                "action-" + action.id(),
                "",
                "Action",
                reference + (who.isBlank() ? action.text() : owned(action.text(), who)),
                Optional.ofNullable(said.get(action.id()))
                        .map(ActionLines::words)
                        .orElse(open ? "Nothing has been said of it since." : ""),
                (late ? "Overdue" : StateWords.action(action.state())) + (open && !by.isBlank() ? ", due " + by : ""),
                late,
                readers.getOrDefault(action.id(), action.audience()) == Audience.RESTRICTED,
                Optional.of(Addresses.action(action.id())));
    }

    /** "Print the leaflet – Jane Reed": no full stop before the dash. */
    private static String owned(String text, String who) {
        return text.strip().replaceAll("(?<!\\.)\\.$", "") + " – " + who;
    }

    private static String words(ActionUpdate update) {
        String day = update.said() == null ? update.saidPrinted() : Days.shortly(update.said());
        String when = (day + " " + update.byWhom()).strip();
        return "Latest update" + (when.isEmpty() ? "" : ", " + when) + ": " + update.text();
    }
}
