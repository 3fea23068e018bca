package org.minutebook.app.approval;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.approval.ApprovalFacts.Later;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Correction;

/** What later minutes corrected in these, and the form for another one. The earlier words stay; the print points back. */
final class CorrectionsTab extends VBox {
    static final String ID_AT = "correction-at";
    static final String ID_WHAT = "correction-what";
    static final String ID_SAYS = "correction-says";
    static final String ID_WAS = "correction-was";
    static final String ID_BECOMES = "correction-becomes";
    static final String ID_PRESENCE = "correction-presence";
    static final String ID_WORDS = "correction-words";
    static final String ID_RECORD = "correction-record";

    private final ApprovalViewModel model;
    private final VBox made = new VBox(8);
    private final VBox form;
    private final Label nobody =
            Cards.quiet("No later meeting has taken place yet. Until one has, change the minutes themselves.");
    private final ComboBox<Later> at = LaterMeetings.box(ID_AT);
    private final ComboBox<Correctable> what =
            Fields.choice(ID_WHAT, "What is corrected", List.of(), Correctable::words);
    private final TextArea says = Fields.area(ID_SAYS, "What the minutes say now", 4);
    private final TextField was = Fields.line(ID_WAS, "The words that are wrong");
    private final TextField becomes = Fields.line(ID_BECOMES, "The words that stand in their place");
    private final ComboBox<Attendance.Presence> presence =
            Fields.choice(ID_PRESENCE, "Was", List.of(Attendance.Presence.values()), CorrectionsTab::words);
    private final TextArea words = Fields.area(ID_WORDS, "The correction as the later minute words it", 2);
    private final VBox wasField = Fields.labelled("The words that are _wrong", was);
    private final VBox becomesField = Fields.labelled("What stands in their p_lace", becomes);
    private final VBox presenceField = Fields.labelled("Was in fact", presence);
    private final VBox saysField = Fields.labelled("The minutes say", says);

    CorrectionsTab(ApprovalViewModel model) {
        super(14);
        this.model = model;
        LaterMeetings.bind(at, model);
        says.setEditable(false);
        presence.setValue(Attendance.Presence.PRESENT);
        what.setPromptText("Choose what is corrected");
        what.valueProperty().subscribe(this::asked);
        form = new VBox(
                8,
                Cards.section("Record a correction"),
                Fields.labelled("By the _meeting of", at),
                Fields.labelled("What is correc_ted", what),
                saysField,
                wasField,
                becomesField,
                presenceField,
                Fields.labelled("As the later minute words _it", words),
                Buttons.main(
                        ID_RECORD,
                        Command.of("Re_cord the correction", this::record)
                                .when(what.valueProperty().isNotNull())));
        getChildren().addAll(made, form, nobody);
        model.facts().subscribe(facts -> facts.ifPresent(this::show));
    }

    private void record() {
        Correctable chosen = what.getValue();
        model.correct(chosen, was.getText(), becomes.getText(), presence.getValue(), words.getText(), () -> {
            was.clear();
            becomes.clear();
            words.clear();
            what.setValue(null);
        });
    }

    private void asked(@Nullable Correctable now) {
        boolean presences = now != null && now.isPresence();
        boolean unnamed = now != null && now.of() instanceof Correctable.Of.Unnamed;
        says.setText(now == null ? "" : now.says());
        shown(saysField, now != null && !now.says().isBlank());
        shown(wasField, now != null && (!presences || unnamed));
        shown(becomesField, now != null && !presences);
        shown(presenceField, presences);
        if (wasField.getChildren().getFirst() instanceof Label label) {
            label.setText(unnamed ? "_Who it was, as printed" : "The words that are _wrong");
        }
    }

    private static void shown(VBox field, boolean shown) {
        field.setVisible(shown);
        field.setManaged(shown);
    }

    private void show(ApprovalFacts facts) {
        made.getChildren().setAll(Cards.section("Corrections to these minutes"));
        if (facts.corrections().isEmpty()) {
            made.getChildren()
                    .add(Cards.quiet("None. A correction leaves these minutes as they are and points back to them."));
        }
        facts.corrections().forEach(one -> made.getChildren().add(card(facts, one)));
        if (!what.getItems().equals(facts.correctable())) {
            what.setValue(null);
            what.getItems().setAll(facts.correctable());
        }
        boolean offered = !facts.later().isEmpty();
        shown(form, offered);
        nobody.setVisible(!offered);
        nobody.setManaged(!offered);
    }

    private static VBox card(ApprovalFacts facts, ApprovalFacts.Corrected one) {
        Correction correction = one.correction();
        VBox card = Cards.card(Style.on(Cards.said(one.by()), Style.FIELD_LABEL));
        String subject = facts.correctable().stream()
                .filter(each -> isAbout(each, correction))
                .map(each -> each.words() + ": ")
                .findFirst()
                .orElse("");
        String change = correction.was().isBlank()
                ? "now “" + correction.becomes() + "”"
                : "“" + correction.was() + "” becomes “" + correction.becomes() + "”";
        card.getChildren().add(Cards.said(subject + change));
        if (!correction.words().isBlank()) {
            card.getChildren().add(Cards.quiet(correction.words()));
        }
        return card;
    }

    private static boolean isAbout(Correctable each, Correction correction) {
        return switch (each.of()) {
            case Correctable.Of.Person person -> person.attendance().equals(correction.attendance());
            case Correctable.Of.Declared declared -> declared.declaration().equals(correction.declaration());
            case Correctable.Of.Item item -> item.item().equals(correction.correctedItem());
            case Correctable.Of.Unnamed _, Correctable.Of.Other _ -> false;
        };
    }

    private static String words(Attendance.Presence presence) {
        return switch (presence) {
            case PRESENT -> "Present";
            case APOLOGIES -> "Absent with apologies";
            case ABSENT -> "Absent";
        };
    }
}
