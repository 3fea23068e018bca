package org.minutebook.app.members;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Style;

/** Members confirmed the register: who, and on which day, in one act. */
final class ConfirmForm extends MembersForm {
    static final String ID_DAY = "confirm-day";
    static final String ID_MEMBER = "confirm-member-";

    private static final double UNDER_THE_NAME = 27;

    private final Map<ConfirmedRow, CheckBox> members = new LinkedHashMap<>();
    private final DateField day;
    private final Node foot;

    ConfirmForm(MembersViewModel model, Runnable leave) {
        super("Confirmation of the register", model, leave);
        say("Tick each member who has checked their entries, or has said that there is nothing to enter. Those still"
                + " to do so come first.");
        day = day(ID_DAY, "Confirmed on", model.today());
        line(field("Confirmed _on", day));
        for (ConfirmedRow row : model.register().confirmed()) {
            CheckBox box = new CheckBox(row.who());
            box.setId(ID_MEMBER + row.person());
            box.setAccessibleText(row.who() + ", " + row.when());
            box.setMnemonicParsing(false);
            Label when = Style.on(
                    new Label(row.when()),
                    row.missing() ? new Style[] {Style.NOTICE, Style.TONE_AMBER} : new Style[] {Style.QUIET});
            when.setWrapText(true);
            when.setMinHeight(USE_PREF_SIZE);
            members.put(row, box);
            VBox.setMargin(when, new Insets(0, 0, 0, UNDER_THE_NAME));
            line(new VBox(2, box, when));
        }
        foot = acts("_Save");
    }

    @Override
    Optional<Node> foot() {
        return Optional.of(foot);
    }

    @Override
    Node first() {
        return members.values().stream().findFirst().map(Node.class::cast).orElse(day);
    }

    @Override
    void keep() {
        if (!taken(day)) {
            return;
        }
        LocalDate on = day(day);
        List<ConfirmedRow> ticked = members.entrySet().stream()
                .filter(one -> one.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        if (on == null) {
            model.refuse("Type the day on which the members confirmed, such as 20 may or 20/5/2026.");
            day.requestFocus();
        } else if (ticked.isEmpty()) {
            model.refuse("Tick the members who confirmed.");
            first().requestFocus();
        } else {
            model.register().confirm(ticked.stream().map(ConfirmedRow::person).toList(), on, this::leave);
        }
    }
}
