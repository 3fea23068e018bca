package org.minutebook.app.agenda;

import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.TypedText;
import org.minutebook.db.model.AgendaItem;

/** Why a late item cannot wait (LGA 1972 s100B(4)(b)). It is asked for once; afterwards it is shown and can be worded anew. */
final class UrgencyCard extends VBox {
    static final String ID_REASON = "agenda-item-urgency";
    static final String ID_TAKE = "agenda-item-urgency-take";

    private final TextArea reason =
            Fields.area(ID_REASON, "Special circumstances, as the minutes will specify them", 4);
    private final TypedText typed;
    private String inBook = "";

    UrgencyCard(OpenBook open, IssuedActs acts, AgendaItem item) {
        super(4);
        reason.setPromptText("What happened, and why it cannot wait for the next meeting");
        show(item);
        typed = new TypedText(open, "urgency/" + item.id());
        typed.keep(reason);
        typed.find(found -> reason.setText(found.getOrDefault(ID_REASON, reason.getText())));
        Command take = Command.of("Save the reason", () -> acts.declareUrgency(reason.getText(), typed::forget));
        getChildren()
                .setAll(
                        Fields.labelled("_Special circumstances (copied into the minutes)", reason),
                        Buttons.of(ID_TAKE, take));
    }

    /** The item as the book has it now; what is being typed stays. */
    void show(AgendaItem item) {
        if (reason.getText().equals(inBook)) {
            reason.setText(item.urgencyReason());
        }
        inBook = item.urgencyReason();
    }
}
