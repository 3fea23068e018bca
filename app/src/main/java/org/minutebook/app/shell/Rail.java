package org.minutebook.app.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;

/** The places that can be gone to from everywhere. */
final class Rail extends VBox {
    Rail(OpenBook open, Runnable shut) {
        Style.on(this, Style.RAIL);
        Label book = Style.on(new Label(open.book().name()), Style.RAIL_BOOK);
        book.setWrapText(true);
        getChildren().add(book);
        ToggleGroup group = new ToggleGroup();
        int place = 1;
        for (Screens.OnRail on : Screens.rail()) {
            ToggleButton button = Style.on(new ToggleButton(on.title(), new FontIcon(on.icon())), Style.RAIL_PLACE);
            button.setId("rail-" + on.address());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            Command go = Command.of(on.title(), () -> {
                        open.places().go(on.address());
                        button.setSelected(true);
                    })
                    .on("Shortcut+" + place++);
            button.setAccessibleText(go.name());
            button.setOnAction(event -> go.run());
            Buttons.reach(button, go);
            open.places()
                    .here()
                    .subscribe(here -> button.setSelected(here.under().equals(on.address())));
            getChildren().add(button);
        }
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        getChildren().addAll(spring, Buttons.flat("rail-shut", Command.of("Close this book", shut)));
        ((Button) getChildren().getLast()).setGraphic(new FontIcon(Feather.LOG_OUT));
    }
}
