package org.minutebook.app.today;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Style;
import org.minutebook.db.rules.Finding.Level;

/** Lines about one subject, each with the way to where it is done. */
final class GroupCard extends VBox {
    static final String ID_GO = "today-go-";
    /** The words of all lines begin at one edge. */
    private static final double LEVEL = 80;

    GroupCard(TodayGroup group, Consumer<TodayLine> go) {
        super(8);
        setId("today-" + group.id());
        Style.on(this, Style.CARD);
        Label count = Style.on(new Label(Integer.toString(group.count())), Style.COUNT);
        count.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, Style.on(new Label(group.title()), Style.SECTION_TITLE));
        if (group.each()) {
            head.getChildren().add(count);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        int number = 0;
        for (TodayLine line : group.lines()) {
            getChildren().add(line(group, line, number++, go));
        }
        if (group.more() > 0) {
            getChildren().add(Style.on(new Label("and " + group.more() + " more"), Style.QUIET));
        }
    }

    private static HBox line(TodayGroup group, TodayLine line, int number, Consumer<TodayLine> go) {
        Label level = Style.on(new Label(word(line.level())), Style.RAG, style(line.level()));
        level.setMinWidth(LEVEL);
        Label says = wrapped(line.says());
        VBox words = new VBox(1, says);
        if (!line.why().isBlank()) {
            words.getChildren().add(Style.on(wrapped(line.why()), Style.QUIET));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = Style.on(new HBox(10, level, words), Style.TODAY_LINE);
        if (!line.act().isBlank()) {
            Button button =
                    Buttons.of(ID_GO + group.id() + "-" + number, Command.of(line.act(), () -> go.accept(line)));
            button.setMnemonicParsing(false);
            button.setAccessibleText(line.act() + ": " + line.says());
            row.getChildren().add(button);
        }
        return row;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static String word(Level level) {
        return switch (level) {
            case RED -> "▲ Now";
            case AMBER -> "◆ Soon";
            case GREY -> "○ To note";
            case GREEN -> "● Done";
        };
    }

    private static Style style(Level level) {
        return switch (level) {
            case RED -> Style.RAG_RED;
            case AMBER -> Style.RAG_AMBER;
            case GREY -> Style.RAG_GREY;
            case GREEN -> Style.RAG_GREEN;
        };
    }
}
