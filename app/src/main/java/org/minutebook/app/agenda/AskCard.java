package org.minutebook.app.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;

/** A card under the head of the screen that asks for what one act needs: a day, a time, a reason. Escape puts it away. */
final class AskCard extends VBox {
    static final String ID_DAY = "ask-day";
    static final String ID_TIME = "ask-time";
    static final String ID_WORDS = "ask-words";
    static final String ID_TAKE = "ask-take";
    static final String ID_CANCEL = "ask-cancel";
    static final String ID_WARNING = "ask-warning";

    /** What was typed. */
    record Answer(@Nullable LocalDate day, @Nullable LocalTime time, String words) {}

    /** Does the act. */
    @FunctionalInterface
    interface Taken {
        void with(Answer answer);
    }

    private final OpenBook open;
    private final @Nullable DateField day;
    private final @Nullable TextField time;
    private final TextField words = Fields.line(ID_WORDS, "Words");
    private final Runnable away;

    /**
     * @param asksDay whether a day and a time are asked for
     * @param wordsLabel what the words are; blank where none are asked for
     */
    AskCard(OpenBook open, String says, boolean asksDay, String wordsLabel, String act, Taken taken, Runnable away) {
        super(8);
        this.open = open;
        this.away = away;
        Style.on(this, Style.CARD);
        day = asksDay ? new DateField(ID_DAY, "Day", open.today()) : null;
        time = asksDay ? Fields.line(ID_TIME, "Time, such as 2pm; blank keeps it") : null;
        Label sentence = new Label(says);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Command take = Command.of(act, () -> take(taken));
        HBox line = new HBox(10);
        line.setAlignment(Pos.BOTTOM_LEFT);
        if (day != null && time != null) {
            time.setPromptText("as before");
            time.setPrefColumnCount(7);
            time.setOnAction(event -> take.run());
            line.getChildren().addAll(Fields.labelled("_Day", day), Fields.labelled("Be_gins at", time));
        }
        if (!wordsLabel.isBlank()) {
            words.setAccessibleText(wordsLabel);
            words.setOnAction(event -> take.run());
            VBox box = Fields.labelled("_" + wordsLabel, words);
            HBox.setHgrow(box, Priority.ALWAYS);
            line.getChildren().add(box);
        }
        line.getChildren().addAll(Buttons.main(ID_TAKE, take), Buttons.flat(ID_CANCEL, Command.of("Cancel", away)));
        getChildren().addAll(sentence, line);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                away.run();
            }
        });
    }

    void begin() {
        Control first = day == null ? words : day;
        if (first.getScene() != null) {
            first.requestFocus();
        }
    }

    /** Says something that should be known before the act is done, such as what is still open. */
    void warn(String says) {
        Label warning = Style.on(new Label(says), Style.NOTICE, Style.NOTICE_WARNING);
        warning.setId(ID_WARNING);
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        warning.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(1, warning);
    }

    /** A day to begin with, which may be typed over. */
    void propose(LocalDate on) {
        if (day != null) {
            day.day().set(Optional.of(on));
        }
    }

    /** Puts another field before the buttons. */
    void ask(Node field) {
        HBox line = (HBox) getChildren().getLast();
        line.getChildren().add(line.getChildren().size() - 2, field);
    }

    private void take(Taken taken) {
        LocalDate on = null;
        LocalTime at = null;
        if (day != null && time != null) {
            day.take();
            on = day.day().get().orElse(null);
            Optional<LocalTime> read = Days.readTime(time.getText());
            if (on == null) {
                open.notices().refuse("Type the day, such as 26 jul or next thu.");
                day.requestFocus();
                return;
            }
            if (read.isEmpty() && !time.getText().isBlank()) {
                open.notices().refuse("The time cannot be read. Type it like 2pm or 14:30.");
                time.requestFocus();
                return;
            }
            at = read.orElse(null);
        }
        away.run();
        taken.with(new Answer(on, at, words.getText()));
    }
}
