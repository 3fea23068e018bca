package org.minutebook.app.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.rules.Finding;

/** What is said of the chosen item: its title, kind, line and time, why it is late, and whether the public may see it. */
final class ItemPanel extends ScrollPane {
    static final String ID_TITLE = "agenda-item-title";
    static final String ID_KIND = "agenda-item-kind";
    static final String ID_ROLE = "agenda-item-role";
    static final String ID_LINE = "agenda-item-line";
    static final String ID_NOTE = "agenda-item-note";
    static final String ID_PROPOSE = "agenda-item-propose";
    static final String ID_MINUTES = "agenda-item-minutes";
    static final String ID_HISTORY = "agenda-item-history";
    static final String ID_EXEMPT = "agenda-item-exempt";

    private final OpenBook open;
    private final AgendaViewModel model;
    private final Label head = Style.on(new Label(), Style.SECTION_TITLE);
    private final TextArea title = Fields.area(ID_TITLE, "Title, as the agenda prints it", 2);
    private final ComboBox<AgendaItem.Kind> kind =
            Fields.choice(ID_KIND, "Purpose", List.of(AgendaItem.Kind.values()), AgendaWords::kind);
    private final ComboBox<AgendaItem.Role> role =
            Fields.choice(ID_ROLE, "Type of business", List.of(AgendaItem.Role.values()), AgendaWords::role);
    private final TextArea line = Fields.area(ID_LINE, "Line under the title", 2);
    private final TextArea note = Fields.area(ID_NOTE, "Note for the chair", 2);
    private final TextField minutes = Fields.line(ID_MINUTES, "Minutes allotted");
    private final Button propose;
    private final VBox findings = new VBox(4);
    private final VBox under = new VBox(8);
    /** The cards of each item that was looked at: what is typed in one stays there. */
    private final Map<Id<AgendaItem>, UrgencyCard> urgencies = new HashMap<>();

    private final Map<Id<AgendaItem>, EmailCard> emails = new HashMap<>();
    private final Map<Id<AgendaItem>, ExemptionCard> exemptions = new HashMap<>();
    private Optional<AgendaRow> shown = Optional.empty();

    ItemPanel(OpenBook open, AgendaViewModel model) {
        this.open = open;
        this.model = model;
        propose = Buttons.flat(ID_PROPOSE, Command.of("_From its paper", model::proposeLine));
        bind();
        head.setWrapText(true);
        VBox titled = Fields.labelled("_Title", title);
        VBox kinds = Fields.labelled("P_urpose", kind);
        VBox roles = Fields.labelled("Type of _business", role);
        VBox time = Fields.labelled("Mi_nutes", minutes);
        minutes.setPrefColumnCount(4);
        time.setMinWidth(70);
        HBox.setHgrow(kinds, Priority.ALWAYS);
        VBox lined = Fields.labelled("_Line under the title", line);
        HBox.setHgrow(lined, Priority.ALWAYS);
        HBox lines = new HBox(8, lined, propose);
        lines.setAlignment(Pos.BOTTOM_LEFT);
        VBox noted = Fields.labelled("Note for the chair (in the brief _alone)", note);
        VBox content = new VBox(10, head, titled, new HBox(8, kinds, time), roles, lines, noted, findings, under);
        Style.on(content, Style.PANE);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.facts().subscribe(unused -> show());
        model.rows().subscribe(this::show);
        model.chosen().subscribe(unused -> {
            show();
            setVvalue(0);
        });
    }

    private void bind() {
        title.textProperty().bindBidirectional(model.fields().title());
        line.textProperty().bindBidirectional(model.fields().officerLine());
        note.textProperty().bindBidirectional(model.fields().chairsNote());
        minutes.textProperty().bindBidirectional(model.fields().minutes());
        kind.valueProperty().bindBidirectional(model.fields().kind());
        role.valueProperty().bindBidirectional(model.fields().role());
        title.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> { // a title is one line, however long
                    if (event.getCode() == KeyCode.ENTER) {
                        model.take();
                        event.consume();
                    }
                });
        minutes.setOnAction(event -> model.take());
        kind.setOnAction(event -> takeChoice(kind));
        role.setOnAction(event -> takeChoice(role));
        for (Control field : List.of(title, line, note, minutes)) {
            field.focusedProperty().subscribe((before, focused) -> {
                if (before && !focused) {
                    model.take();
                }
            });
        }
    }

    /** A choice is taken at once, but not while another item is being shown in it. */
    private void takeChoice(ComboBox<?> choice) {
        if (choice.isFocused() || choice.isShowing()) {
            model.take();
        }
    }

    void edit() {
        title.requestFocus();
        title.selectAll();
    }

    private void show() {
        Optional<AgendaRow> row = model.row();
        setVisible(row.isPresent());
        if (row.equals(shown)) {
            return;
        }
        shown = row;
        row.ifPresent(this::show);
    }

    private void show(AgendaRow row) {
        AgendaItem item = row.item();
        head.setText(
                item.heading() ? "Heading" : "Item " + row.number() + (row.frozen() ? "" : " (provisional number)"));
        boolean plain = !item.heading();
        for (Node field : List.of(kind, role, minutes, line, note)) {
            field.getParent().setVisible(plain);
            field.getParent().setManaged(plain);
        }
        propose.setVisible(plain && !row.proposedLine().isBlank());
        propose.setManaged(propose.isVisible());
        findings.getChildren()
                .setAll(row.findings().stream().map(ItemPanel::finding).toList());
        under.getChildren().clear();
        Id<Matter> matter = item.matter();
        if (matter != null) {
            Command history =
                    Command.of("History of the matt_er", () -> open.places().go(Addresses.matter(matter)));
            under.getChildren().add(Buttons.flat(ID_HISTORY, history));
        }
        if (plain) {
            if (item.late()) {
                UrgencyCard urgency =
                        urgencies.computeIfAbsent(item.id(), id -> new UrgencyCard(open, model.issued(), item));
                urgency.show(item);
                under.getChildren().add(urgency);
            }
            ExemptionCard exempting = exemptions.get(item.id());
            under.getChildren().add(exempting == null ? audience(row) : exempting);
            if (row.undecided() || row.views().isPresent()) {
                EmailCard email = emails.computeIfAbsent(item.id(), id -> new EmailCard(open, model.issued(), row));
                email.show(row);
                under.getChildren().add(email);
            }
        }
    }

    static Node finding(Finding finding) {
        Label level = Style.on(
                new Label(
                        switch (finding.level()) {
                            case RED -> "▲ Red";
                            case AMBER -> "◆ Amber";
                            case GREY, GREEN -> "● Met";
                        }),
                Style.RAG,
                switch (finding.level()) {
                    case RED -> Style.RAG_RED;
                    case AMBER -> Style.RAG_AMBER;
                    case GREY, GREEN -> Style.RAG_GREEN;
                });
        level.setMinWidth(USE_PREF_SIZE);
        Label says = new Label(finding.plainly() + (finding.cure().isBlank() ? "" : " " + finding.cure()));
        says.setTooltip(new Tooltip(finding.rule().cited()));
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(says, Priority.ALWAYS);
        return new HBox(8, level, says);
    }

    private Node audience(AgendaRow row) {
        Optional<Exemption> why = row.exemption();
        String words = row.item().audience() == Audience.PUBLIC
                ? "Open to the public."
                : why.map(ItemPanel::words).orElse("Not public, without a recorded reason.");
        Label label = Style.on(new Label(words), Style.QUIET);
        label.setWrapText(true);
        Button change = Buttons.of(
                ID_EXEMPT,
                Command.of(
                        row.item().audience() == Audience.PUBLIC ? "Not for _publication…" : "Change the e_xemption…",
                        () -> exempt(row)));
        return new VBox(4, Style.on(new Label("Who may see it"), Style.SECTION_TITLE), label, change);
    }

    private static String words(Exemption why) {
        String first = why.confidential()
                ? "Confidential (section 100A(3))."
                : "Exempt, paragraph " + why.paragraphs() + " of Schedule 12A.";
        String title = why.titleClosed() ? " The public agenda prints: " + why.publicTitle() : "";
        return first + (why.reason().isBlank() ? "" : " " + why.reason()) + title;
    }

    private void exempt(AgendaRow row) {
        Id<AgendaItem> item = row.item().id();
        exemptions.put(item, new ExemptionCard(open, model.issued(), row, () -> {
            exemptions.remove(item);
            model.row().ifPresent(this::show);
        }));
        show(row);
    }
}
