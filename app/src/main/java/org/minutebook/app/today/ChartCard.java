package org.minutebook.app.today;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.documents.compose.Chart;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Pictures;
import org.minutebook.app.kit.Style;

/** A chart whose bars bear their numbers and, where there are several kinds, their words: its colours say nothing of their own. */
final class ChartCard extends StackPane {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double LONGEST = 150;
    private static final double SHORTEST = 2;
    private static final double LABELS = 150;
    /** As high as the buttons beside the title, so that they stand over no words. */
    private static final double ACTS = 30;

    private final VBox drawing = new VBox(6);
    private final Label counted;
    private final Chart chart;

    /** @param counted of which boards, and when: what the screen says elsewhere and a picture must say by itself */
    ChartCard(Chart chart, String counted, Runnable copied, Consumer<ChartCard> save) {
        this.chart = chart;
        this.counted = Style.on(new Label(counted), Style.QUIET);
        this.counted.setWrapText(true);
        showCounted(false);
        setId("today-chart-" + chart.id());
        Style.on(this, Style.CARD, Style.CHART);
        Label title = Style.on(new Label(chart.title()), Style.SECTION_TITLE);
        title.setMinHeight(ACTS);
        Label says = Style.on(new Label(chart.says()), Style.QUIET);
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        drawing.getChildren().addAll(title, says, bars(chart), this.counted);
        Command copy = Command.of("Copy “" + chart.title() + "” as a table", () -> {
            TodayViewModel.table(chart).toClipboard();
            copied.run();
        });
        HBox acts = new HBox(
                Buttons.icon("today-copy-" + chart.id(), Feather.COPY, copy),
                Buttons.icon(
                        "today-picture-" + chart.id(),
                        Feather.IMAGE,
                        Command.of("Save “" + chart.title() + "” as a picture", () -> save.accept(this))));
        acts.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(acts, Pos.TOP_RIGHT);
        getChildren().addAll(drawing, acts);
        setFocusTraversable(true);
        setAccessibleText(read(chart));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy.run();
                event.consume();
            }
        });
    }

    boolean isOf(Chart other) {
        return chart.equals(other);
    }

    /** The chart as it leaves the window: without the buttons beside it, and with what it counts. */
    WritableImage onPaper() {
        double height = drawing.getHeight();
        showCounted(true);
        drawing.applyCss();
        drawing.resize(drawing.getWidth(), drawing.prefHeight(drawing.getWidth()));
        WritableImage picture = Pictures.onPaper(drawing);
        showCounted(false);
        drawing.resize(drawing.getWidth(), height);
        return picture;
    }

    private void showCounted(boolean shown) {
        counted.setVisible(shown);
        counted.setManaged(shown);
    }

    private static GridPane bars(Chart chart) {
        GridPane grid = new GridPane(10, chart.headings().size() > 2 ? 8 : 6);
        ColumnConstraints labels = new ColumnConstraints(60, LABELS, LABELS);
        ColumnConstraints drawn = new ColumnConstraints();
        drawn.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, drawn);
        int most = Math.max(1, chart.most());
        for (int row = 0; row < chart.bars().size(); row++) {
            Chart.Bars bars = chart.bars().get(row);
            Label label = new Label(bars.label());
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            VBox beside = new VBox(2);
            for (int i = 0; i < bars.values().size(); i++) {
                beside.getChildren().add(bar(chart, bars.values().get(i), i, most));
            }
            beside.setAlignment(Pos.CENTER_LEFT);
            grid.addRow(row, label, beside);
        }
        return grid;
    }

    private static HBox bar(Chart chart, int value, int series, int most) {
        Region bar = Style.on(new Region(), series == 0 ? Style.CHART_BAR : Style.CHART_BAR_SECOND);
        double width = value == 0 ? SHORTEST : Math.max(SHORTEST, LONGEST * value / most);
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        String word = chart.headings().size() > 2
                ? " " + chart.headings().get(series + 1).toLowerCase(Locale.UK)
                : "";
        Label number = new Label(String.format(Locale.UK, "%,d", value) + word);
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(6, bar, number);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** "Age of open actions. 13 open, … Up to 30 days: 0 open actions. …" */
    private static String read(Chart chart) {
        List<String> headings = chart.headings();
        return chart.title() + ". " + chart.says() + " "
                + chart.rows().stream()
                        .map(row -> {
                            StringBuilder line = new StringBuilder(row.getFirst()).append(": ");
                            for (int i = 1; i < row.size(); i++) {
                                line.append(i == 1 ? "" : ", ")
                                        .append(row.get(i))
                                        .append(' ')
                                        .append(headings.get(i).toLowerCase(Locale.UK));
                            }
                            return line.append('.').toString();
                        })
                        .collect(Collectors.joining(" "));
    }
}
