package org.minutebook.app.today;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.compose.Chart;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Pictures;
import org.minutebook.app.kit.Style;

/** What needs somebody now, the next seven days, and the figures of the actions. */
public final class TodayView extends BorderPane {
    public static final String ID_EXPORT = "today-export";
    public static final String ID_SAYS = "today-says";
    private static final double CHARTS = 380;

    private final OpenBook open;
    private final TodayViewModel model;
    private final Label title = Style.on(new Label(), Style.PAGE_TITLE);
    private final Label says = Style.on(new Label(), Style.QUIET);
    private final MenuButton export;
    private final ScrollPane scroll = new ScrollPane();
    private final List<ChartCard> charts = new ArrayList<>();

    public TodayView(OpenBook open, TodayViewModel model) {
        this.open = open;
        this.model = model;
        Style.on(this, Style.PAGE);
        says.setId(ID_SAYS);
        export = Exports.choices(ID_EXPORT, this::choices);
        HBox head = new HBox(12, title, says, Fields.spring(), export);
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(Style.on(head, Style.PANE_HEAD));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        model.facts().subscribe(facts -> facts.ifPresent(this::show));
    }

    private void show(TodayFacts facts) {
        title.setText(Days.fully(facts.today()));
        says.setText(facts.empty() ? "" : says(facts));
        charts.clear();
        for (Chart chart : facts.charts()) {
            charts.add(new ChartCard(
                    chart,
                    TodayViewModel.counted(facts),
                    () -> open.notices().done("“" + chart.title() + "” was copied as a table."),
                    card -> save(chart, card)));
        }
        export.setVisible(!charts.isEmpty());
        if (facts.empty()) {
            setCenter(nothing());
            return;
        }
        VBox needs = new VBox(10);
        facts.groups().forEach(group -> needs.getChildren().add(new GroupCard(group, model::go)));
        if (facts.groups().isEmpty()) {
            Label calm = new Label(
                    "Nothing needs you now: papers, publication, minutes, actions and interests are in order.");
            calm.setWrapText(true);
            needs.getChildren().add(Style.on(calm, Style.CARD));
        }
        HBox.setHgrow(needs, Priority.ALWAYS);
        needs.setMinWidth(0);
        HBox under = new HBox(12, needs);
        if (!charts.isEmpty()) {
            VBox figures = new VBox(10);
            figures.getChildren().addAll(charts);
            if (facts.leftOut() > 0) {
                Label note = Style.on(
                        new Label("Made to be shown to anybody: actions that the public may not read are not counted"
                                + " in the charts."),
                        Style.QUIET);
                note.setWrapText(true);
                note.setMinHeight(USE_PREF_SIZE);
                figures.getChildren().add(note);
            }
            figures.setMinWidth(CHARTS);
            figures.setMaxWidth(CHARTS);
            under.getChildren().add(figures);
        }
        double at = scroll.getVvalue();
        scroll.setContent(new VBox(12, new WeekStrip(facts.week(), model::go), under));
        scroll.setVvalue(at);
        setCenter(scroll);
    }

    private static String says(TodayFacts facts) {
        int pressing = facts.pressing();
        return pressing == 0
                ? "Nothing is late."
                : pressing == 1 ? "1 thing must not wait." : pressing + " things must not wait.";
    }

    private EmptyPane nothing() {
        return new EmptyPane(
                Feather.SUN,
                "Nothing needs you yet",
                "Papers that are missing, agendas to be published, minutes to be approved and actions that are late are"
                        + " worked out here from the whole book. Begin with a meeting, or bring in an action log.",
                Buttons.main("today-empty-meetings", Command.of("Go to the meetings", () -> model.go("meetings"))),
                Buttons.of("today-empty-actions", Command.of("Go to the action log", () -> model.go("actions"))));
    }

    private List<Exports.Choice> choices() {
        List<Exports.Choice> choices = new ArrayList<>();
        choices.add(
                new Exports.Choice("xlsx", "All figures, " + Format.XLSX.words() + " (.xlsx)", model::exportSheets));
        model.facts()
                .get()
                .map(TodayFacts::charts)
                .orElse(List.of())
                .forEach(chart -> choices.add(
                        new Exports.Choice(chart.id(), chart.title() + ", picture (.png)", () -> charts.stream()
                                .filter(card -> card.isOf(chart))
                                .findFirst()
                                .ifPresent(card -> save(chart, card)))));
        choices.add(new Exports.Choice(
                "print",
                "Print the charts…",
                () -> Pictures.print(open, this, () -> charts.stream()
                        .map(ChartCard::onPaper)
                        .toList())));
        return choices;
    }

    private void save(Chart chart, ChartCard card) {
        model.exportPicture(chart, Pictures.png(card.onPaper()));
    }
}
