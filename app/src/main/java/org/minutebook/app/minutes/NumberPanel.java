package org.minutebook.app.minutes;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.db.rules.Finding;

/** What is to be said of the number of the chosen minute, and where it stands already, the field that gives it another. */
final class NumberPanel extends VBox {
    static final String ID = "minute-number";

    private final MinutesViewModel model;
    private final TextField number = Fields.line(ID, "Minute number");
    private final HBox form;
    private Optional<Finding> shown = Optional.empty();

    NumberPanel(MinutesViewModel model) {
        super(6);
        this.model = model;
        number.setPrefColumnCount(8);
        Command give =
                Command.of("Give this _number", () -> model.atItem().item().ifPresent(item -> model.acts()
                        .number(item, number.getText())));
        number.setOnAction(event -> give.run());
        Label says = new Label("Minute n_umber");
        says.setMnemonicParsing(true);
        says.setLabelFor(number);
        form = new HBox(8, says, number, Buttons.of("minute-number-give", give));
        form.setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        model.facts().subscribe(unused -> show());
        model.chosen().subscribe(unused -> show());
    }

    private void show() {
        Optional<MinutesFacts> facts = model.facts().get();
        Optional<Finding> now = model.chosen()
                .get()
                .flatMap(id -> facts.map(read -> read.numbers().get(id)));
        setVisible(now.isPresent());
        if (!now.equals(shown)) {
            shown = now;
            number.clear();
            getChildren().clear();
            now.ifPresent(finding -> {
                getChildren().add(DeclarationPanel.finding(finding));
                if (facts.filter(MinutesFacts::numbersStand).isPresent()) {
                    getChildren().add(form);
                }
            });
        }
    }
}
