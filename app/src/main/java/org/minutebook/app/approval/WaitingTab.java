package org.minutebook.app.approval;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.MeetingWords;
import org.minutebook.app.kit.Style;
import org.minutebook.db.rules.Finding;

/** The minutes of this board that nobody has approved: for how long, and what would cure it. */
final class WaitingTab extends VBox {
    /** Ends with the id of the meeting. */
    static final String ID_OPEN = "waiting-open-";

    private final ApprovalViewModel model;

    WaitingTab(ApprovalViewModel model) {
        super(8);
        this.model = model;
        model.facts().subscribe(facts -> facts.ifPresent(this::show));
    }

    private void show(ApprovalFacts facts) {
        getChildren().setAll(Cards.section("Minutes not yet approved"));
        if (facts.waiting().isEmpty()) {
            getChildren().add(Cards.quiet("All minutes of this board are approved."));
        }
        facts.waiting().forEach(one -> getChildren().add(card(one)));
    }

    private VBox card(ApprovalFacts.Waiting one) {
        Finding finding = one.finding();
        Label level = Style.on(new Label(level(finding.level())), Style.RAG, colour(finding.level()));
        level.setMinWidth(USE_PREF_SIZE);
        return Cards.card(
                Cards.row(
                        level,
                        Style.on(new Label(Days.fully(one.meeting().day())), Style.FIELD_LABEL),
                        Cards.quiet(MeetingWords.minutes(one.meeting().minutesState()))),
                Cards.said(finding.says()),
                Cards.quiet("→ " + finding.cure()),
                one.meeting().id().equals(model.meeting())
                        ? Cards.quiet("These are the minutes shown on the left.")
                        : Buttons.flat(
                                ID_OPEN + one.meeting().id(),
                                Command.of("Open these minutes", () -> model.toMinutes(one.meeting()))));
    }

    private static String level(Finding.Level level) {
        return switch (level) {
            case RED -> "Red";
            case AMBER -> "Amber";
            case GREY -> "In hand";
            case GREEN -> "Green";
        };
    }

    private static Style colour(Finding.Level level) {
        return switch (level) {
            case RED -> Style.RAG_RED;
            case AMBER -> Style.RAG_AMBER;
            case GREY -> Style.RAG_GREY;
            case GREEN -> Style.RAG_GREEN;
        };
    }
}
