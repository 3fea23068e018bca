package org.minutebook.app.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.minutebook.app.documents.chair.Amendment;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;

/** One text that the chair wrote in: word by word, by whom, and what to do with it. */
final class AmendmentCard extends VBox {
    private static final int ROWS = 5;
    private static final Pattern DAY = Pattern.compile("\\d{4}-(0\\d|1[0-2])-([0-2]\\d|3[01])");

    private final ChairModel chair;
    private final Amendment amendment;
    private final int place;

    AmendmentCard(ChairModel chair, Amendment amendment, int place) {
        super(6);
        this.chair = chair;
        this.amendment = amendment;
        this.place = place;
        Style.on(this, Style.CARD);
        getChildren().add(Style.on(Cards.said(amendment.where()), Style.FIELD_LABEL));
        if (amendment.proposed().isPresent()) {
            getChildren().addAll(new ComparedWords(amendment.compared()), Cards.quiet(origin(amendment)));
        }
        if (amendment.changedSince()) {
            getChildren()
                    .add(Style.on(
                            Cards.said(
                                    amendment.clash()
                                            ? "The book was changed in the same place since the copy went. It says"
                                                    + " now: “"
                                                    + amendment.now()
                                                    + "” Accepting puts the chair’s words in its place."
                                            : "The book was changed elsewhere in this text since the copy went; both"
                                                    + " stay."),
                            Style.WRONG));
        }
        amendment.remarks().forEach(remark -> getChildren().add(ChairTab.remark(remark)));
        getChildren().add(acts());
    }

    private FlowPane acts() {
        List<Button> acts = new ArrayList<>();
        if (amendment.proposed().isPresent()) {
            acts.add(Buttons.of(
                    ChairTab.ID_ACCEPT + place,
                    Command.of(amendment.clash() ? "Accept the chair’s" : "Accept", () -> chair.accept(amendment))));
            acts.add(Buttons.flat(ChairTab.ID_EDIT + place, Command.of("Edit…", this::edit)));
        }
        acts.add(Buttons.flat(
                ChairTab.ID_KEEP + place,
                Command.of(
                        amendment.proposed().isPresent() ? "Keep our words" : "Done",
                        () -> chair.keepOurs(amendment))));
        acts.forEach(act -> act.setAccessibleText(act.getText() + ": " + amendment.where()));
        return new FlowPane(8, 6, acts.toArray(Button[]::new));
    }

    /** The chair’s words as they would stand in the book, to be changed before they are taken. */
    private void edit() {
        TextArea words = Fields.area("chair-words-" + place, "The words for the book", ROWS);
        words.setText(amendment.proposed().orElse(amendment.source()));
        getChildren().removeLast();
        getChildren()
                .addAll(
                        words,
                        new FlowPane(
                                8,
                                6,
                                Buttons.main(
                                        "chair-take-words-" + place,
                                        Command.of("Take these words", () -> chair.accept(amendment, words.getText()))),
                                Buttons.flat("chair-leave-" + place, Command.of("Cancel", () -> {
                                    getChildren()
                                            .remove(
                                                    getChildren().size() - 2,
                                                    getChildren().size());
                                    getChildren().add(acts());
                                }))));
        words.requestFocus();
    }

    private static String origin(Amendment amendment) {
        String by = DAY.matcher(String.join("; ", amendment.by()))
                .replaceAll(day -> Days.shortly(LocalDate.parse(day.group())));
        if (by.isEmpty()) {
            return "Changed without tracking.";
        }
        return "Tracked by " + by + (amendment.untracked() ? ", and more was changed without tracking." : ".");
    }
}
