package org.minutebook.app.packs;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.StateWords;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Paper;

/** The chosen paper: how far it is, what was found in its file, what its report does not answer, and who may see it. */
final class PaperPanel extends VBox {
    static final String ID_STATE = "paper-state";
    static final String ID_TAKE_FILE = "paper-take-file";
    static final String ID_REMOVE = "paper-remove";
    static final String ID_RESTRICT = "paper-restrict";
    static final String ID_EXPORT = "paper-export";
    static final String ID_RETURNED = "paper-returned";
    static final String ID_OPEN = "paper-open";
    static final String ID_PARAGRAPHS = "paper-paragraphs";
    static final String ID_REASON = "paper-reason";
    static final String ID_INTEREST = "paper-interest";
    static final String ID_KEEP = "paper-keep-from-public";

    private final PapersViewModel model;
    private final Label title = Style.on(new Label(), Style.SECTION_TITLE);
    private final Label file = words(Style.QUIET);
    private final VBox findings = new VBox(6);
    private final ClearancePanel clearance;
    private final VBox exemption = new VBox(6);
    private final ComboBox<Paper.State> state =
            Fields.choice(ID_STATE, "How far the paper is", List.of(Paper.State.values()), StateWords::paper);
    private final PaperFiles files;
    private final FlowPane report;
    private final Button take;
    private final Button remove;
    private final Button restrict;
    private final Button open;
    private boolean showing;

    PaperPanel(PapersViewModel model, PaperFiles files) {
        super(8);
        this.model = model;
        this.files = files;
        Style.on(this, Style.PANE);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        clearance = new ClearancePanel(model);
        report = new FlowPane(
                6,
                6,
                files.menu(ID_EXPORT),
                Buttons.of(ID_RETURNED, Command.of("Read what its a_uthor sent back…", files::chooseReturned)));
        take = Buttons.flat(ID_TAKE_FILE, Command.of("_Take the file off", model::takeFile));
        remove = Buttons.flat(ID_REMOVE, Command.of("_Remove the paper", model::remove));
        restrict = Buttons.flat(ID_RESTRICT, Command.of("Not for pu_blication…", this::askWhy));
        open = Buttons.flat(ID_OPEN, Command.of("_Let the public see it", model::openToPublic));
        state.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                model.mark(chosen, this::show);
            }
        });
        getChildren()
                .addAll(
                        title,
                        file,
                        Fields.labelled("_State", state),
                        report,
                        new FlowPane(4, 4, take, remove, restrict, open),
                        exemption,
                        findings,
                        clearance);
        model.chosen().subscribe(unused -> show());
        model.shown().subscribe(unused -> show());
        model.packs().checks().subscribe(unused -> show());
    }

    private void show() {
        showing = true;
        Optional<PaperRow> row = model.row();
        Optional<Paper> paper = row.flatMap(PaperRow::paper);
        title.setText(row.map(PaperRow::title).orElse(""));
        file.setText(row.map(PaperPanel::of).orElse(""));
        paper.ifPresent(of -> state.setValue(of.state()));
        only(state.getParent(), paper.isPresent());
        only(take, row.flatMap(PaperRow::file).isPresent());
        only(report, files.paper().isPresent());
        only(remove, paper.isPresent());
        boolean closed = paper.map(of -> of.audience() == Audience.RESTRICTED).orElse(false);
        only(restrict, paper.isPresent() && !closed);
        only(open, closed);
        only(exemption, false);
        exemption.getChildren().clear();
        findings.getChildren().clear();
        row.ifPresent(this::findings);
        only(findings, !findings.getChildren().isEmpty());
        row.ifPresent(clearance::show);
        only(clearance, paper.isPresent());
        showing = false;
    }

    private static String of(PaperRow row) {
        if (row.paper().isEmpty()) {
            return "Drop a file on the row, or choose one with Ctrl+O; or ask for a paper.";
        }
        return row.file()
                .map(file -> file.name() + " (" + Math.max(1, file.size() / 1024) + " KB)")
                .orElse(row.written() ? "The report is written here and is composed for the pack." : "No file yet.");
    }

    private void findings(PaperRow row) {
        List<PaperLine> lines = model.lines(row);
        lines.forEach(one -> findings.getChildren().add(line(one.word(), one.says(), one.tone())));
        if (lines.isEmpty() && model.findings(row).isPresent()) {
            findings.getChildren()
                    .add(line("Clean", "Nothing was found that the public must not see.", Style.RAG_GREEN));
        }
    }

    /** Who decides must say why (ATI-06): the paragraph, the reason, and why it outweighs. */
    private void askWhy() {
        TextField paragraphs = Fields.line(ID_PARAGRAPHS, "Paragraphs of Schedule 12A");
        paragraphs.setPromptText("1 to 7, such as 3");
        TextArea reason = Fields.area(ID_REASON, "Why the paragraph applies", 2);
        TextArea interest = Fields.area(ID_INTEREST, "Why keeping it back outweighs the public interest", 2);
        only(exemption, true);
        exemption
                .getChildren()
                .setAll(
                        Fields.labelled("Para_graphs of Schedule 12A", paragraphs),
                        Fields.labelled("_Why the paragraph applies", reason),
                        Fields.labelled("Why keeping it _back outweighs the public interest", interest),
                        Buttons.of(
                                ID_KEEP,
                                Command.of(
                                        "Keep _it from the public",
                                        () -> model.restrict(
                                                paragraphs.getText(), reason.getText(), interest.getText()))));
        paragraphs.requestFocus();
    }

    static VBox line(String word, String says, Style tone) {
        Label mark = Style.on(new Label(word), Style.RAG, tone);
        mark.setMinWidth(USE_PREF_SIZE);
        Label text = new Label(says);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        return new VBox(2, mark, text);
    }

    private static Label words(Style style) {
        Label label = Style.on(new Label(), style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static void only(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
