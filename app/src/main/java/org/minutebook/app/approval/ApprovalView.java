package org.minutebook.app.approval;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DocumentView;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.MeetingTabs;
import org.minutebook.app.kit.MeetingWords;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Meeting.MinutesState;

/** The minutes as they print, where they stand, and what is to be done with them next. */
public final class ApprovalView extends BorderPane {
    public static final String ID_PREVIEW = "approval-preview";
    public static final String ID_STATE = "approval-state";
    public static final String ID_NEXT = "approval-next";
    public static final String ID_TABS = "approval-tabs";
    public static final String ID_PUBLISHED = "approval-published";
    public static final String ID_DRAFT = "approval-draft";
    public static final String ID_TAKE = ChairTab.ID_TAKE;
    public static final String ID_EXPORT = "approval-export";

    private final ApprovalViewModel model;
    private final MeetingTabs tabs;
    private final Label state = Style.on(new Label(), Style.RAG, Style.RAG_GREY);
    private final Label next = new Label();
    private final DocumentView paper = new DocumentView(ID_PREVIEW);
    private final HBox acts = new HBox(8);
    private final Tab waitingTab;
    private final MenuButton export;
    private boolean opened;

    public ApprovalView(OpenBook open, ApprovalViewModel model) {
        this.model = model;
        Style.on(this, Style.PAGE);
        tabs = new MeetingTabs(open, model.meeting());
        export = Exports.choices(ID_EXPORT, new ApprovalFiles(open, model)::choices);
        export.setMinWidth(USE_PREF_SIZE);
        state.setId(ID_STATE);
        state.setMinWidth(USE_PREF_SIZE);
        next.setId(ID_NEXT);
        next.setWrapText(true);
        HBox.setHgrow(next, Priority.ALWAYS);
        next.setMaxWidth(Double.MAX_VALUE);
        acts.setAlignment(Pos.CENTER_RIGHT);
        acts.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(10, state, next, acts, export);
        line.setAlignment(Pos.CENTER_LEFT);
        setTop(Style.on(new VBox(8, tabs, line), Style.PANE_HEAD));
        waitingTab = tab("Waiting", new WaitingTab(model));
        TabPane side = new TabPane(
                tab("Chair’s copy", new ChairTab(model)),
                tab("Approval", new ApprovalTab(open, model)),
                tab("Corrections", new CorrectionsTab(model)),
                waitingTab);
        side.setId(ID_TABS);
        side.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        side.setMinWidth(380);
        paper.setMinWidth(360);
        SplitPane split = new SplitPane(paper, side);
        split.setDividerPositions(0.58);
        setCenter(split);
        model.facts().subscribe(facts -> {
            if (!opened && facts.isPresent()) {
                opened = true;
                boolean settled = facts.get().isApproved()
                        || facts.get().meeting().minutesState() == MinutesState.PUBLISHED_DRAFT;
                side.getSelectionModel().select(settled ? 1 : 0);
            }
        });
        model.facts().subscribe(facts -> facts.ifPresent(this::show));
        model.chair().returned().subscribe(unused -> sayNext());
    }

    /** A copy that is read is settled before anything else. */
    private void sayNext() {
        String settle = model.chair().returned().get().map(ChairWords::next).orElse("");
        next.setText(
                settle.isEmpty() ? model.facts().get().map(ApprovalFacts::next).orElse("") : settle);
        model.facts().get().ifPresent(facts -> {
            String words =
                    settle.isEmpty() ? MeetingWords.minutes(facts.meeting().minutesState()) : "Back from the chair";
            state.setText("Minutes: " + words);
            state.setAccessibleText("State of the minutes: " + words);
        });
    }

    private static Tab tab(String title, VBox content) {
        ScrollPane pane = new ScrollPane(Style.on(content, Style.PANE));
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return new Tab(title, pane);
    }

    private void show(ApprovalFacts facts) {
        tabs.show(facts.meeting(), facts.board());
        sayNext();
        paper.show(facts.preview());
        int waiting = facts.waiting().size();
        waitingTab.setText(waiting == 0 ? "Waiting" : "Waiting (" + waiting + ")");
        List<Button> offered = new ArrayList<>();
        if (facts.tookPlace()) {
            switch (facts.meeting().minutesState()) {
                case NONE, DRAFT, WITH_CHAIR ->
                    offered.add(Buttons.of(
                            ID_PUBLISHED,
                            Command.of("P_ublish as draft", () -> model.set(MinutesState.PUBLISHED_DRAFT))
                                    .when(model.chair().settled())));
                case PUBLISHED_DRAFT ->
                    offered.add(Buttons.of(
                            ID_DRAFT, Command.of("Back to the d_raft", () -> model.set(MinutesState.DRAFT))));
                case APPROVED_SUBJECT_TO_CORRECTIONS, APPROVED -> {}
            }
        }
        acts.getChildren().setAll(offered);
    }
}
