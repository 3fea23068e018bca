package org.minutebook.app.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.change.AddDispensation;
import org.minutebook.db.change.EditDispensation;
import org.minutebook.db.model.Dispensation;
import org.minutebook.db.model.DispensationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.rules.interest.DispensationLimits;
import org.minutebook.db.rules.interest.Relief;

/** Leave to speak or vote in spite of an interest: by whom it was granted, for what, from which restriction, until when. */
final class DispensationForm extends MembersForm {
    static final String ID_PERSON = "dispensation-person";
    static final String ID_GRANTED = "dispensation-granted";
    static final String ID_UNTIL = "dispensation-until";
    static final String ID_LIMITS = "dispensation-limits";

    private final Optional<Dispensation> before;
    private final ComboBox<PersonRow> person;
    private final ComboBox<Matter> matter;
    private final TextField grantedBy;
    private final DateField granted;
    private final DateField until;
    private final TextField limits;
    private final TextField reason;

    /** @param before empty for a new one */
    DispensationForm(MembersViewModel model, Optional<Dispensation> before, Runnable leave) {
        super(before.isPresent() ? "Dispensation" : "New dispensation", model, leave);
        this.before = before;
        person = people(ID_PERSON, "Member", before.map(Dispensation::person).orElse(null));
        person.setPromptText("Choose the member");
        person.setDisable(before.isPresent());
        List<Matter> matters = new ArrayList<>(model.register().matters());
        matter = Fields.choice("dispensation-matter", "Matter", matters, Matter::title);
        matter.setPrefWidth(FIELD);
        matters.stream()
                .filter(one -> one.id().equals(before.map(Dispensation::matter).orElse(null)))
                .findFirst()
                .ifPresent(matter::setValue);
        grantedBy = text(
                "dispensation-by",
                "Granted by",
                before.map(Dispensation::grantedBy).orElse(""));
        grantedBy.setPromptText("e.g. The monitoring officer, under delegated powers");
        granted = day(
                ID_GRANTED, "Granted on", before.map(Dispensation::grantedOn).orElse(null));
        until = day(ID_UNTIL, "Last day", before.map(Dispensation::until).orElse(null));
        limits = text(
                ID_LIMITS, "What it allows", before.map(Dispensation::limits).orElse(""));
        limits.setPromptText("e.g. To speak but not to vote on …");
        reason = text(
                "dispensation-reason",
                "Ground",
                before.map(Dispensation::reason).orElse(""));
        Label gives = Style.on(new Label(), Style.QUIET);
        gives.setWrapText(true);
        gives.setMinHeight(USE_PREF_SIZE);
        limits.textProperty().subscribe(words -> gives.setText(relief(words)));
        Label latest = Style.on(new Label(), Style.QUIET);
        latest.setWrapText(true);
        latest.setMinHeight(USE_PREF_SIZE);
        granted.day()
                .subscribe(day -> latest.setText(day.map(first -> "Four years at most: to "
                                + Days.shortly(DispensationLimits.latestEnd(first)) + " at the latest (INT-06)")
                        .orElse("Four years at most (INT-06)")));
        line(field("_Member", person));
        line(field("M_atter", matter));
        line(field("Granted _by", grantedBy));
        line(field("_Granted on", granted), field("_Last day", until));
        line(latest);
        line(field("_What it allows", limits));
        line(gives);
        line(field("G_round", reason));
        keeping("_Save");
    }

    private static String relief(String words) {
        return words.isBlank()
                ? "Say whether it is to speak, to vote, or both."
                : "Read as: " + Relief.read(words).words() + ".";
    }

    @Override
    Node first() {
        return person.isDisabled() ? until : person;
    }

    @Override
    void keep() {
        if (!taken(granted, until)) {
            return;
        }
        if (before.isPresent()) {
            Dispensation after = typed(DispensationBuilder.builder(before.get()));
            if (after.equals(before.get())) {
                leave();
            } else {
                model.keep(new EditDispensation(before.get(), after), this::leave);
            }
        } else if (person.getValue() == null) {
            model.refuse("Choose the member to whom it was granted.");
            person.requestFocus();
        } else {
            model.keep(
                    new AddDispensation(typed(DispensationBuilder.builder()
                            .id(Id.of(1))
                            .person(person.getValue().person().id()))),
                    this::leave);
        }
    }

    private Dispensation typed(DispensationBuilder dispensation) {
        Matter about = matter.getValue();
        return dispensation
                .matter(about == null ? before.map(Dispensation::matter).orElse(null) : about.id())
                .grantedBy(grantedBy.getText().strip())
                .grantedOn(day(granted))
                .until(day(until))
                .limits(limits.getText().strip())
                .reason(reason.getText().strip())
                .build();
    }
}
