package org.minutebook.app.kit;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What every import shows around what was read: file, progress, what would be taken, what is wrong, and what was left out. */
public final class ImportFrame {
    public static final String ID_TAKE = "import-take";
    public static final String ID_STOP = "import-stop";
    public static final String ID_PROBLEM = "import-problem";
    public static final String ID_REPORT = "import-report";

    private static final int SAID_AT_ONCE = 200;

    private ImportFrame() {}

    /**
     * The line with the acts.
     *
     * @param take the act's words
     * @param choices stand before it
     */
    public static HBox head(ImportModel model, String take, Node... choices) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText("Progress");
        bar.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.taking().get() || model.job().get().isPresent(), model.taking(), model.job()));
        Label far = Style.on(new Label(), Style.QUIET);
        model.job().subscribe(job -> {
            bar.progressProperty().unbind();
            bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            far.textProperty().unbind();
            far.setText("");
            job.ifPresent(now -> {
                bar.progressProperty().bind(now.fraction());
                far.textProperty().bind(now.words());
            });
        });
        HBox head = new HBox(
                10,
                Style.on(new Label("Import “" + model.fileName() + "”"), Style.SECTION_TITLE),
                bar,
                far,
                Fields.spring());
        head.getChildren().addAll(choices);
        head.getChildren()
                .addAll(
                        Buttons.main(ID_TAKE, Command.of(take, model::take).when(model.ready())),
                        Buttons.of(ID_STOP, Command.of("Cance_l", model::stop).when(Bindings.not(model.taking()))));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** What is wrong with the file, and what would be taken. */
    public static VBox words(ImportModel model) {
        Label report = new Label();
        report.setId(ID_REPORT);
        report.textProperty().bind(model.report());
        report.setWrapText(true);
        Label problem = Style.on(new Label(), Style.NOTICE, Style.NOTICE_REFUSED);
        problem.setId(ID_PROBLEM);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(Bindings.isNotEmpty(model.problem()));
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setWrapText(true);
        problem.setMaxWidth(Double.MAX_VALUE);
        VBox words = new VBox(4, problem, report);
        words.setPadding(new Insets(0, 0, 8, 0));
        return words;
    }

    /** The list of what is doubtful in the file; it is there only when it says something. */
    public static ListView<String> doubts() {
        ListView<String> said = new ListView<>();
        said.setAccessibleText("What is doubtful in the file");
        BorderPane.setMargin(said, new Insets(8, 0, 0, 0));
        WrappedRow.in(said, sentence -> sentence);
        say(said, List.of());
        return said;
    }

    /** A sentence as it goes on after "Row 6: "; what begins with a name or a quotation stays as it is. */
    public static String after(String sentence) {
        return sentence.startsWith("There ") || sentence.startsWith("No ")
                ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1)
                : sentence;
    }

    public static void say(ListView<String> said, List<String> sentences) {
        said.getItems().setAll(sentences.stream().limit(SAID_AT_ONCE).toList());
        if (sentences.size() > SAID_AT_ONCE) {
            said.getItems().add("… and " + (sentences.size() - SAID_AT_ONCE) + " more.");
        }
        said.setPrefHeight(Math.clamp(20 + 46L * sentences.size(), 66, 220));
        said.setVisible(!sentences.isEmpty());
        said.setManaged(!sentences.isEmpty());
    }
}
