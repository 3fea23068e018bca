package org.minutebook.app.members;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Fields;
import org.minutebook.db.change.NameSubstitute;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.model.SubstituteBuilder;

/** Somebody who may act for the holder of a seat, and under which regime. */
final class SubstituteForm extends MembersForm {
    static final String ID_PERSON = "substitute-person";
    static final String ID_PRINTED = "substitute-printed";
    static final String ID_REGIME = "substitute-regime";
    static final String ID_SINCE = "substitute-since";

    private final SeatRow seat;
    private final ComboBox<PersonRow> person;
    private final TextField printed = text(ID_PRINTED, "Name as printed", "");
    private final TextField reason = text("substitute-reason", "Reason, where one is given", "");
    private final ComboBox<Substitute.Regime> regime =
            Fields.choice(ID_REGIME, "Comes", List.of(Substitute.Regime.values()), SeatWords::words);
    private final DateField since;
    private final DateField until;

    SubstituteForm(MembersViewModel model, SeatRow seat, Runnable leave) {
        super("Name a substitute for “" + seat.title() + "”", model, leave);
        this.seat = seat;
        person = people(ID_PERSON, "Person", null);
        person.valueProperty().subscribe(row -> {
            if (row != null) {
                printed.setText(row.name());
            }
        });
        regime.setValue(Substitute.Regime.NOTIFIED);
        since = day(ID_SINCE, "From", model.today());
        until = day("substitute-until", "Until the day", null);
        line(field("_Person", person));
        line(field("Name as p_rinted", printed));
        line(field("C_omes", regime), field("Reason", reason));
        line(field("_From", since), field("Unti_l", until));
        keeping("Na_me the substitute");
    }

    @Override
    Node first() {
        return person;
    }

    @Override
    void keep() {
        if (!taken(since, until)) {
            return;
        }
        String name = printed.getText().strip();
        model.keep(
                new NameSubstitute(SubstituteBuilder.builder()
                        .id(Id.of(1))
                        .seat(seat.seat().id())
                        .person(person(person, name))
                        .printed(name)
                        .regime(regime.getValue())
                        .reason(reason.getText().strip())
                        .since(day(since))
                        .until(day(until))
                        .build()),
                this::leave);
    }
}
