package org.minutebook.app.agenda;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Style;
import org.minutebook.db.rules.agenda.AgendaChanges;

/** Beside an agenda in the making what waits for it; beside an issued one what was issued and what changed since. */
final class SidePanel extends VBox {
    static final String ID_PLACE = "agenda-place";
    static final String ID_WAITING = "agenda-waiting-";
    static final String ID_CHANGES = "agenda-changes";

    private final AgendaViewModel model;
    private final Label title = Style.on(new Label(), Style.SECTION_TITLE);
    private static final double CLEAR_OF_BAR = 14;
    private static final double BOX_AND_GAP = 26;

    private final VBox content = new VBox(8);
    private final Button place;

    SidePanel(AgendaViewModel model) {
        super(8);
        this.model = model;
        Style.on(this, Style.PANE);
        place = Buttons.of(
                ID_PLACE, Command.of("Add ticked items", model::place).on("Shortcut+ENTER"));
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.setPadding(new Insets(0, CLEAR_OF_BAR, 0, 0));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll, place);
        model.facts().subscribe(facts -> facts.ifPresent(this::show));
    }

    private void show(AgendaFacts facts) {
        boolean frozen = facts.isFrozen();
        title.setText(frozen ? "As issued" : "Waiting for this agenda");
        place.setVisible(!frozen && !model.waiting().isEmpty());
        place.setManaged(place.isVisible());
        content.setId(frozen ? ID_CHANGES : "agenda-waiting");
        content.getChildren().clear();
        if (frozen) {
            sheets(facts);
        } else {
            waiting();
        }
    }

    private void waiting() {
        if (model.waiting().isEmpty()) {
            content.getChildren()
                    .add(quiet("Nothing waits. What earlier meetings left open, what falls due and what the forward"
                            + " plan has for this meeting would stand here."));
        }
        String heading = "";
        int number = 0;
        for (WaitingRow row : model.waiting()) {
            String of = AgendaWords.heading(row.waiting().source());
            if (!of.equals(heading)) {
                heading = of;
                content.getChildren().add(Style.on(new Label(of.toUpperCase(Locale.UK)), Style.FIELD_LABEL));
            }
            CheckBox tick = new CheckBox(row.waiting().title());
            tick.setId(ID_WAITING + ++number);
            tick.setWrapText(true);
            tick.setMinHeight(USE_PREF_SIZE);
            tick.setAccessibleText(row.waiting().title() + ". " + row.waiting().reason());
            tick.selectedProperty().bindBidirectional(row.ticked());
            Label reason = quiet(row.waiting().reason());
            reason.setPadding(new Insets(0, 0, 0, BOX_AND_GAP));
            content.getChildren().add(new VBox(0, tick, reason));
        }
    }

    private void sheets(AgendaFacts facts) {
        if (!facts.since().isEmpty()) {
            content.getChildren().add(Style.on(new Label("Changed and not issued yet"), Style.OVERDUE));
            facts.since().forEach(change -> content.getChildren().add(change(change)));
        }
        for (AgendaFacts.Sheet sheet : facts.sheets()) {
            String day = sheet.version().issuedOn() == null
                    ? ""
                    : ", " + Days.inList(sheet.version().issuedOn());
            Label name = Style.on(new Label(AgendaWords.issued(sheet.version()) + day), Style.AGENDA_ISSUE);
            name.setWrapText(true);
            content.getChildren().add(name);
            if (!sheet.version().reason().isBlank() && !saidBelow(sheet)) {
                content.getChildren().add(quiet(sheet.version().reason()));
            }
            sheet.changes().forEach(change -> content.getChildren().add(change(change)));
        }
        if (facts.sheets().isEmpty()) {
            content.getChildren()
                    .add(quiet(
                            "This agenda was issued before versions were kept. What is changed now will be listed."));
        }
    }

    /** "Item 7A was added." says less than the point under it that names the item. */
    private static boolean saidBelow(AgendaFacts.Sheet sheet) {
        String reason = sheet.version().reason().strip();
        return reason.matches("Item \\S+ was added\\.") && !sheet.changes().isEmpty();
    }

    private static Node change(AgendaChanges.Difference change) {
        Label words = new Label("• " + change.words());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private static Label quiet(String words) {
        Label label = Style.on(new Label(words), Style.QUIET);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
