package org.minutebook.app.agenda;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.rules.agenda.LateInsert;

/** Asks for an item that comes after issue: its title, and its urgency where its clear days are too few. */
final class LateItemCard extends VBox {
    static final String ID_TITLE = "agenda-late-title";
    static final String ID_REASON = "agenda-late-reason";
    static final String ID_KIND = "agenda-late-kind";
    static final String ID_TAKE = "agenda-late-take";

    private final AgendaViewModel model;
    private final TextField title = Fields.line(ID_TITLE, "Title, as the agenda prints it");

    /** @param away puts the card away */
    LateItemCard(AgendaViewModel model, AgendaFacts facts, Runnable away) {
        super(8);
        this.model = model;
        Style.on(this, Style.CARD);
        ComboBox<AgendaItem.Kind> kind = Fields.choice(
                ID_KIND,
                "Kind",
                List.of(AgendaItem.Kind.DECISION, AgendaItem.Kind.DISCUSSION, AgendaItem.Kind.INFORMATION),
                AgendaWords::kind);
        kind.setValue(AgendaItem.Kind.DECISION);
        TextArea reason = Fields.area(ID_REASON, "Special circumstances", 2);
        reason.setPromptText("What happened, and why it cannot wait for the next meeting");
        Command take = Command.of("_Add the late item", () -> {
            model.issued()
                    .addLate(
                            title.getText(),
                            kind.getValue(),
                            facts.lateItems() == BoardPractice.LateItems.LETTERED
                                    ? model.chosen().get().orElse(null)
                                    : null,
                            facts.lateByDays() ? reason.getText() : "",
                            added -> {
                                away.run();
                                model.chosen().set(Optional.of(added));
                            });
        });
        title.setOnAction(event -> take.run());
        VBox titled = Fields.labelled("_Title", title);
        HBox.setHgrow(titled, Priority.ALWAYS);
        getChildren().addAll(sentence(lateWords(facts)), new HBox(10, titled, Fields.labelled("P_urpose", kind)));
        if (facts.lateByDays()) {
            getChildren()
                    .add(Fields.labelled(
                            "_Special circumstances, in the chair’s words (copied into the minutes)", reason));
        }
        getChildren()
                .add(new HBox(
                        8,
                        Buttons.main(ID_TAKE, take),
                        Buttons.flat("agenda-late-cancel", Command.of("Cancel", away))));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                away.run();
            }
        });
    }

    void begin() {
        title.requestFocus();
    }

    private String lateWords(AgendaFacts facts) {
        LateInsert insert = LateInsert.of(
                facts.lateItems(),
                facts.rows().stream().map(AgendaRow::item).toList(),
                model.row().map(AgendaRow::item).orElse(null));
        String after = "This will be item " + insert.number()
                + (insert.version() == AgendaVersion.Kind.SUPPLEMENT ? " on a supplement. " : ". ");
        String days = facts.clearDays() == 1 ? "1 clear day" : facts.clearDays() + " clear days";
        return after
                + (facts.lateByDays()
                        ? "If published today it will have " + days
                                + ", not 5, so it may be taken only if the chair is of the opinion, by reason of"
                                + " special circumstances, that it is urgent (Local Government Act 1972,"
                                + " section 100B(4)(b))."
                        : "If published today it will have " + days + ", so no reason for urgency is needed.");
    }

    private static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
