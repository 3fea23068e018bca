package org.minutebook.app.readiness;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.WrappedRow;
import org.minutebook.db.file.Expected;
import org.minutebook.db.model.Answer;

/** Who said that they come, and what that promises for the quorum. The keys are those of the list at the meeting. */
final class RepliesCard extends VBox {
    static final String ID_LIST = "replies-list";
    static final String ID_FORECAST = "replies-forecast";
    static final String ID_COUNTED = "replies-counted";
    static final String ID_COMES = "replies-comes";
    static final String ID_APOLOGIES = "replies-apologies";
    static final String ID_NONE = "replies-none";
    static final String ID_SUBSTITUTE = "replies-substitute";
    private static final int LINES = 7;
    private static final double LINE = 30;

    private final ReadinessViewModel model;
    private final ListView<Expected.Line> people = new ListView<>();
    private final Label forecast = new Label();
    private final Label counted = Style.on(new Label(), Style.QUIET);
    private final TextField substitute = Fields.line(ID_SUBSTITUTE, "Who comes instead of the chosen member");

    RepliesCard(ReadinessViewModel model) {
        super(8);
        this.model = model;
        people.setId(ID_LIST);
        people.setAccessibleText("Replies of the members");
        people.getStyleClass().add("people");
        WrappedRow.in(
                people,
                line -> sign(line.comes()) + "  " + line.name() + "  ·  " + says(line),
                line -> line.name() + ", " + says(line));
        people.setPrefHeight(LINES * LINE);
        people.setMinHeight(LINES * LINE / 2);
        people.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        forecast.setId(ID_FORECAST);
        forecast.setWrapText(true);
        forecast.setMinHeight(USE_PREF_SIZE);
        counted.setId(ID_COUNTED);
        counted.setWrapText(true);
        substitute.setPromptText("Who comes instead, then Enter");
        substitute.setPrefColumnCount(18);
        substitute.setOnAction(event -> {
            if (!substitute.getText().isBlank()) {
                chosen().ifPresent(line -> model.reply(line, Answer.NO, substitute.getText()));
                substitute.clear();
                people.requestFocus();
            }
        });
        substitute.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                people.requestFocus();
            }
        });
        FlowPane acts = new FlowPane(
                6,
                6,
                Buttons.of(ID_COMES, Command.of("Coming (Space)", () -> answer(Answer.YES))),
                Buttons.of(ID_APOLOGIES, Command.of("Apologies (−)", () -> answer(Answer.NO))),
                Buttons.of(ID_NONE, Command.of("No reply", () -> answer(Answer.NOT_SAID))));
        getChildren()
                .addAll(
                        Style.on(new Label("Replies"), Style.SECTION_TITLE),
                        forecast,
                        counted,
                        people,
                        acts,
                        Fields.labelled("S_ubstitute (+)", substitute));
    }

    /** Before a meeting only; afterwards it is said at the meeting who was there. */
    void show(Optional<Expected> expected) {
        setVisible(expected.isPresent());
        setManaged(expected.isPresent());
        expected.ifPresent(this::show);
    }

    private void show(Expected now) {
        forecast.setText(now.forecast().words() + ".");
        counted.setText(counted(now));
        int at = Math.max(0, people.getSelectionModel().getSelectedIndex());
        if (!people.getItems().equals(now.lines())) {
            people.getItems().setAll(now.lines());
            people.getSelectionModel().clearAndSelect(Math.min(at, now.lines().size() - 1));
        }
    }

    /** Whoever comes without a vote does not make the quorum, so it is said how many do. */
    static String counted(Expected expected) {
        List<Expected.Line> lines = expected.lines();
        long come = count(lines, Answer.YES);
        long substitutes =
                lines.stream().filter(line -> !line.substitute().isBlank()).count();
        int count = expected.forecast().coming().roll().counted().size();
        String instead = substitutes == 0
                ? ""
                : " (" + substitutes + (substitutes == 1 ? " sends a substitute)" : " send a substitute)");
        return come + " coming, " + count(lines, Answer.NO) + " sent apologies" + instead + ", "
                + count(lines, Answer.NOT_SAID) + " no reply"
                + (count == come + substitutes
                        ? ""
                        : "; " + count + (count == 1 ? " counts" : " count") + " for the quorum");
    }

    private static long count(List<Expected.Line> lines, Answer comes) {
        return lines.stream().filter(line -> line.comes() == comes).count();
    }

    private Optional<Expected.Line> chosen() {
        return Optional.ofNullable(people.getSelectionModel().getSelectedItem());
    }

    private void answer(Answer comes) {
        chosen().ifPresent(line -> model.reply(line, comes, ""));
    }

    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case " " -> answer(Answer.YES);
            case "-" -> answer(Answer.NO);
            case "+" -> {
                substitute.setText(chosen().map(model::deputy).orElse(""));
                substitute.requestFocus();
                substitute.selectAll();
            }
            default -> find(event.getCharacter());
        }
        event.consume();
    }

    /** A letter goes to the next name that has a part beginning with it. */
    private void find(String letter) {
        int size = people.getItems().size();
        int from = people.getSelectionModel().getSelectedIndex() + 1;
        if (!letter.isBlank()) {
            IntStream.range(0, size)
                    .map(step -> (from + step) % size)
                    .filter(index -> (" " + people.getItems().get(index).name().toLowerCase(java.util.Locale.UK))
                            .contains(" " + letter.toLowerCase(java.util.Locale.UK)))
                    .findFirst()
                    .ifPresent(index -> {
                        people.getSelectionModel().clearAndSelect(index);
                        people.scrollTo(Math.max(0, index - 2));
                    });
        }
    }

    static String says(Expected.Line line) {
        String instead = line.substitute().isBlank() ? "" : ", " + line.substitute() + " comes instead";
        return switch (line.comes()) {
            case YES -> "comes";
            case NO -> "apologies" + instead;
            case NOT_SAID -> "no reply yet";
        };
    }

    private static String sign(Answer comes) {
        return switch (comes) {
            case YES -> "✓";
            case NO -> "–";
            case NOT_SAID -> "○";
        };
    }
}
