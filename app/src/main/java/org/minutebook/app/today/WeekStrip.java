package org.minutebook.app.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Style;

/** The next seven days side by side. */
final class WeekStrip extends GridPane {
    static final String ID_ENTRY = "today-week-";

    WeekStrip(List<WeekDay> week, Consumer<String> go) {
        super(8, 0);
        int entries = 0;
        for (int i = 0; i < week.size(); i++) {
            WeekDay day = week.get(i);
            VBox column = Style.on(new VBox(2), Style.WEEK_DAY);
            if (i == 0) {
                Style.on(column, Style.WEEK_TODAY);
            }
            Label name = Style.on(
                    new Label(i == 0 ? "Today" : Days.weekday(day.day())),
                    i == 0 ? Style.SECTION_TITLE : Style.FIELD_LABEL);
            column.getChildren().add(name);
            if (!day.closed().isBlank()) {
                column.getChildren().add(wrapped(new Label(day.closed())));
            }
            for (WeekDay.Entry entry : day.entries()) {
                Button button =
                        Buttons.flat(ID_ENTRY + entries++, Command.of(entry.words(), () -> go.accept(entry.address())));
                Style.on(button, Style.WEEK_ENTRY);
                button.setMnemonicParsing(false);
                button.setWrapText(true);
                button.setMinWidth(0);
                button.setMaxWidth(Double.MAX_VALUE);
                button.setAccessibleText(Days.fully(day.day()) + ": " + entry.words());
                column.getChildren().add(button);
            }
            if (day.entries().isEmpty() && day.closed().isBlank()) {
                column.getChildren().add(Style.on(new Label("–"), Style.QUIET));
            }
            GridPane.setVgrow(column, Priority.ALWAYS);
            column.setMaxHeight(Double.MAX_VALUE);
            addColumn(i, column);
            ColumnConstraints wide = new ColumnConstraints();
            wide.setPercentWidth(100.0 / week.size());
            getColumnConstraints().add(wide);
        }
    }

    private static Label wrapped(Label label) {
        Style.on(label, Style.QUIET).setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
