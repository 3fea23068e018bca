package org.minutebook.app.readiness;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.documents.readiness.Readiness;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.MeetingTabs;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Notice;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.notice.Timetable;

/** What a meeting still needs, the gravest first, and beside it the days that lead up to it. */
public final class ReadinessView extends BorderPane {
    public static final String ID_LIST = "readiness-list";
    public static final String ID_WORDS = "readiness-words";
    public static final String ID_TIMETABLE = "readiness-timetable";
    public static final String ID_PUBLISHED_ON = "readiness-published-on";
    public static final String ID_PUBLISHED_AT = "readiness-published-at";
    public static final String ID_PUBLISHED_PLACE = "readiness-published-place";
    public static final String ID_PUBLISHED = "readiness-published";
    /** Ends with the place of the line in the list, from 0. */
    public static final String ID_ACCEPT = "readiness-accept-";

    private final OpenBook open;
    private final ReadinessViewModel model;
    private final VBox list = new VBox(8);
    private final VBox days = new VBox(8);
    private final PublicCard people;
    private final RepliesCard replies;
    private final Label words = Style.on(new Label(), Style.SECTION_TITLE);
    private final Label searching = Style.on(new Label("Searching the papers’ files…"), Style.QUIET);

    public ReadinessView(OpenBook open, ReadinessViewModel model) {
        this.open = open;
        this.model = model;
        Style.on(this, Style.PAGE);
        list.setId(ID_LIST);
        days.setId(ID_TIMETABLE);
        words.setId(ID_WORDS);
        people = new PublicCard(open, model);
        replies = new RepliesCard(model);
        searching.visibleProperty().bind(model.searching());
        MeetingTabs tabs = new MeetingTabs(open, model.meeting());
        HBox head = new HBox(12, words, searching);
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(Style.on(new VBox(8, tabs, head), Style.PANE_HEAD));
        setCenter(scrolled(list));
        VBox side = Style.on(new VBox(16, replies, days, publication(), people), Style.PANE);
        ScrollPane beside = scrolled(side);
        beside.setPrefWidth(420);
        beside.setMinWidth(320);
        setRight(beside);
        model.facts()
                .subscribe(facts -> facts.ifPresent(now -> {
                    tabs.show(now.meeting(), now.board());
                    show(now);
                }));
    }

    private static ScrollPane scrolled(VBox content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.setPadding(new javafx.geometry.Insets(4, 12, 12, 4));
        return pane;
    }

    private void show(ReadinessFacts facts) {
        words.setText(facts.readiness().words(facts.meeting().state()));
        List<Node> cards = new ArrayList<>();
        List<Readiness.Line> lines = facts.readiness().findings();
        for (int i = 0; i < lines.size(); i++) {
            cards.add(card(lines.get(i), i));
        }
        list.getChildren().setAll(cards);
        List<Node> dates = new ArrayList<>();
        dates.add(Style.on(new Label("Timetable"), Style.SECTION_TITLE));
        facts.timetable().lines().forEach(line -> dates.add(day(line)));
        days.getChildren().setAll(dates);
        people.show(facts.requests());
        replies.show(facts.expected());
        facts.notices().forEach(notice -> days.getChildren().add(certificate(notice)));
    }

    private VBox card(Readiness.Line line, int place) {
        Finding finding = line.finding();
        Label level = Style.on(new Label(level(line)), Style.RAG, colour(line));
        level.setMinWidth(USE_PREF_SIZE);
        Label rule = Style.on(new Label(finding.rule().title()), Style.QUIET);
        rule.setTooltip(new Tooltip(finding.rule().cited()));
        HBox head = new HBox(8, level, rule);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = Style.on(new VBox(4, head), Style.CARD);
        String words = capital(finding.naming(finding.plainly()));
        card.getChildren().add(wrapped(words));
        if (!finding.cure().isBlank()) {
            card.getChildren().add(Style.on(wrapped("→ " + finding.cure()), Style.QUIET));
        }
        line.accepted().ifPresent(one -> {
            card.getChildren().add(wrapped("Accepted by " + one.acceptedBy() + ": " + one.reason()));
            card.getChildren()
                    .add(Buttons.flat(
                            ID_ACCEPT + place, Command.of("Take the acceptance back", () -> model.takeBack(one))));
        });
        if (line.open()) {
            card.getChildren()
                    .add(Buttons.flat(ID_ACCEPT + place, Command.of("Accept with a reason…", () -> accept(line))));
        }
        if (finding.count().size() > 0 || !finding.given().isEmpty()) {
            card.getChildren().add(counted(finding));
        }
        card.setAccessibleText(level(line) + ". " + words);
        return card;
    }

    private void accept(Readiness.Line line) {
        open.dialogs()
                .ask("Accept with a reason", "Why is it accepted? The reason and your name stand in the record.", "")
                .ifPresent(reason -> model.accept(line, reason));
    }

    /** What was put in, and the days one by one: closed until somebody questions the date. */
    private static TitledPane counted(Finding finding) {
        VBox inside = new VBox(2);
        finding.given().forEach(given -> inside.getChildren().add(wrapped(given.name() + ": " + given.value())));
        if (finding.count().size() > 0) {
            inside.getChildren()
                    .add(wrapped("Counted: " + DayWords.list(finding.count().counted()) + "."));
        }
        if (!finding.count().leftOut().isEmpty()) {
            inside.getChildren()
                    .add(wrapped(
                            "Not counted: " + DayWords.leftOut(finding.count().leftOut()) + "."));
        }
        inside.getChildren()
                .add(wrapped("Source: " + finding.rule().source() + " ("
                        + finding.rule().status().words() + ")."));
        return folded("Days counted, and the rule", inside);
    }

    private static TitledPane folded(String title, Node inside) {
        TitledPane pane = new TitledPane(title, inside);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static VBox day(Timetable.Line line) {
        Label name = Style.on(new Label(line.name()), Style.FIELD_LABEL);
        Label day = new Label(Days.fully(line.day())
                + Optional.ofNullable(line.dueAt())
                        .map(at -> ", " + Days.time(at))
                        .orElse(""));
        day.setWrapText(true);
        VBox lines = new VBox(1, name, day);
        if (line.count().size() > 0) {
            lines.getChildren().add(folded("Days counted", wrapped(line.explained())));
        }
        return lines;
    }

    private static VBox certificate(Notice notice) {
        Label title = Style.on(new Label("Published " + Days.fully(notice.publishedOn())), Style.FIELD_LABEL);
        String met = notice.met() ? "meets" : "does not meet";
        Label count = wrapped("Counted that day: " + notice.clearDays() + " clear days, " + met + " rule "
                + notice.rule() + ". " + notice.counted() + (notice.place().isBlank() ? "" : " · " + notice.place()));
        return Style.on(new VBox(1, title, Style.on(count, Style.QUIET)), Style.CARD);
    }

    private VBox publication() {
        DateField on = new DateField(ID_PUBLISHED_ON, "Published on", open.today());
        on.day().set(Optional.of(open.today()));
        TextField at = Fields.line(ID_PUBLISHED_AT, "At what time, such as 16:30");
        at.setPromptText("16:30");
        at.setPrefColumnCount(5);
        TextField place = Fields.line(ID_PUBLISHED_PLACE, "Where");
        place.setText("Council offices and website");
        HBox first = new HBox(8, Fields.labelled("Published _on", on), Fields.labelled("_At", at));
        HBox.setHgrow(first.getChildren().getFirst(), Priority.ALWAYS);
        return new VBox(
                8,
                Style.on(new Label("Record a publication"), Style.SECTION_TITLE),
                first,
                Fields.labelled("_Where", place),
                Buttons.of(ID_PUBLISHED, Command.of("_Record the agenda as published", () -> {
                    if (!on.take() || on.day().get().isEmpty()) {
                        open.notices().refuse(on.unread());
                        return;
                    }
                    Optional<LocalTime> time = Days.readTime(at.getText());
                    if (time.isEmpty() && !at.getText().isBlank()) {
                        open.notices().refuse("“" + at.getText().strip() + "” is no time. Type one such as 16:30.");
                        return;
                    }
                    model.published(
                            Notice.Kind.AGENDA, on.day().get().orElseThrow(), time.orElse(null), place.getText(), "");
                })));
    }

    private static String level(Readiness.Line line) {
        if (line.accepted().isPresent()) {
            return "Accepted";
        }
        return switch (line.finding().level()) {
            case RED -> "Red";
            case AMBER -> "Amber";
            case GREY -> "To note";
            case GREEN -> "Met";
        };
    }

    private static Style colour(Readiness.Line line) {
        if (line.accepted().isPresent()) {
            return Style.RAG_BLUE;
        }
        return switch (line.finding().level()) {
            case RED -> Style.RAG_RED;
            case AMBER -> Style.RAG_AMBER;
            case GREY -> Style.RAG_GREY;
            case GREEN -> Style.RAG_GREEN;
        };
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
