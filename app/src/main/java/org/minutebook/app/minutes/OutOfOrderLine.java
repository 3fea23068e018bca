package org.minutebook.app.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.vote.VoteRules;

/** Over the whole meeting, at which items something is out of order or still to be minuted. Pressed, it goes to the next of them. */
final class OutOfOrderLine extends Button {
    static final String ID = "minutes-out-of-order";

    private final MinutesViewModel model;
    private List<Id<AgendaItem>> items = List.of();

    OutOfOrderLine(MinutesViewModel model) {
        super("", new FontIcon(Feather.ALERT_TRIANGLE));
        this.model = model;
        setId(ID);
        setMnemonicParsing(false);
        setWrapText(true);
        getStyleClass().add("flat");
        Style.on(this, Style.TONE_AMBER);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        setOnAction(event -> toNext());
        model.facts().subscribe(facts -> facts.ifPresent(this::show));
    }

    private void show(MinutesFacts facts) {
        List<String> wrong = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        Set<Id<AgendaItem>> places = new LinkedHashSet<>();
        boolean over = facts.meeting().state() == Meeting.State.HELD
                && facts.items().stream().anyMatch(ItemRow::written);
        for (ItemRow row : facts.items()) {
            OutOfOrderAtItem at = new OutOfOrderAtItem(facts, row.item());
            boolean unminuted = over && at.silent();
            boolean disordered = facts.numbers().containsKey(row.item().id())
                    || at.findings().stream().anyMatch(finding -> !unminuted || finding.rule() != VoteRules.MINUTES);
            if (unminuted) {
                silent.add(name(row));
            }
            if (disordered) {
                wrong.add(name(row));
            }
            if (unminuted || disordered) {
                places.add(row.item().id());
            }
        }
        items = List.copyOf(places);
        List<String> words = new ArrayList<>();
        if (!wrong.isEmpty()) {
            words.add("Out of order, with what puts it right: " + DayWords.and(wrong));
        }
        if (!silent.isEmpty()) {
            words.add("The meeting is held, and nothing is minuted of " + DayWords.and(silent));
        }
        setText(String.join(". ", words));
        setAccessibleText(getText() + ". Goes to the next.");
        setVisible(!items.isEmpty());
    }

    private static String name(ItemRow row) {
        return row.number().isBlank() ? "“" + row.item().title() + "”" : row.number();
    }

    private void toNext() {
        @Nullable Id<AgendaItem> now = model.chosen().get().orElse(null);
        List<Id<AgendaItem>> order =
                model.items().stream().map(row -> row.item().id()).toList();
        int here = order.indexOf(now);
        items.stream()
                .filter(id -> order.indexOf(id) > here)
                .findFirst()
                .or(() -> items.stream().findFirst())
                .ifPresent(id -> model.chosen().set(Optional.of(id)));
    }
}
