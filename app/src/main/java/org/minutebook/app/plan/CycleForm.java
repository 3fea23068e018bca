package org.minutebook.app.plan;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Fields;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.CycleBuilder;
import org.minutebook.db.model.Id;

/** A cycle: what comes back, how often, when it is due next and how long before that it is to be planned. */
final class CycleForm extends PlanForm {
    static final String ID_NAME = "cycle-name";
    static final String ID_KIND = "cycle-kind";
    static final String ID_MONTHS = "cycle-months";
    static final String ID_LAST = "cycle-last";
    static final String ID_NEXT = "cycle-next";
    static final String ID_AHEAD = "cycle-ahead";
    static final String ID_LEAD = "cycle-lead";
    static final String ID_SOURCE = "cycle-source";
    static final String ID_STATE = "cycle-state";

    private final PlanViewModel model;
    private final Optional<Cycle> before;
    private final ComboBox<Cycle.Kind> kind =
            Fields.choice(ID_KIND, "Kind of duty", List.of(Cycle.Kind.values()), CycleForm::words);
    private final TextField name = Fields.line(ID_NAME, "Name of the cycle");
    private final TextField months = Fields.line(ID_MONTHS, "Months from one decision to the next");
    private final TextField ahead = Fields.line(ID_AHEAD, "Months before the due day it is to be planned");
    private final DateField last;
    private final DateField next;
    private final TextField lead = Fields.line(ID_LEAD, "Who leads it");
    private final TextField source = Fields.line(ID_SOURCE, "The provision that sets it");
    private final ComboBox<Cycle.State> state =
            Fields.choice(ID_STATE, "Whether it runs", List.of(Cycle.State.values()), CycleForm::words);

    /** @param before empty for a new cycle */
    CycleForm(PlanViewModel model, Optional<Cycle> before, Runnable leave) {
        super(before.isEmpty() ? "New cycle" : "Change the cycle", model, leave);
        this.model = model;
        this.before = before;
        last = new DateField(ID_LAST, "Last decided", model.today());
        next = new DateField(ID_NEXT, "Due next, where it is set from outside", model.today());
        kind.setPromptText("Choose the kind");
        before.map(Cycle::kind).ifPresent(kind::setValue);
        name.setText(before.map(Cycle::name).orElse(""));
        months.setText(before.map(cycle -> Integer.toString(cycle.months())).orElse(""));
        months.setPromptText("0: fixed dates");
        ahead.setText(before.map(cycle -> Integer.toString(cycle.leadMonths())).orElse(""));
        ahead.setPromptText("0");
        last.day().set(before.map(Cycle::lastDecidedOn));
        next.day().set(before.map(Cycle::nextDueOn));
        lead.setText(before.map(Cycle::leadPrinted).orElse(""));
        source.setText(before.map(Cycle::source).orElse(""));
        state.setValue(before.map(Cycle::state).orElse(Cycle.State.RUNNING));
        months.setPrefColumnCount(9);
        ahead.setPrefColumnCount(5);
        getChildren()
                .addAll(
                        line(
                                before.isEmpty() ? boardField() : Fields.labelled("_State", state),
                                wide("Sub_ject", name),
                                Fields.labelled("Kin_d", kind),
                                wide("S_ource", source),
                                keepsOnEnter("_Lead", lead)),
                        line(
                                keepsOnEnter("_Months between decisions (0 if set by others)", months),
                                Fields.labelled("Las_t decided", last),
                                Fields.labelled("Due ne_xt (if set by others)", next),
                                keepsOnEnter("Plan _ahead, months", ahead),
                                Fields.spring(),
                                keeping("_Save")));
    }

    @Override
    Node first() {
        return name;
    }

    @Override
    void keep() {
        for (DateField day : List.of(last, next)) {
            if (!day.take()) {
                model.refuse(day.unread());
                day.requestFocus();
                return;
            }
        }
        for (TextField number : List.of(months, ahead)) {
            if (!number.getText().strip().matches("\\d{0,3}")) {
                model.refuse("“" + number.getText().strip() + "” is no number of months. Type one such as 12 or 36.");
                number.requestFocus();
                return;
            }
        }
        if (kind.getValue() == null) {
            model.refuse("Choose the kind of the cycle.");
            kind.requestFocus();
        } else if (before.isPresent()) {
            model.subjects().change(before.get(), typed(CycleBuilder.builder(before.get())), this::leave);
        } else {
            board().ifPresent(board -> model.subjects()
                    .addCycle(typed(CycleBuilder.builder().id(Id.of(1)).board(board)), this::leave));
        }
    }

    private Cycle typed(CycleBuilder cycle) {
        return cycle.kind(kind.getValue())
                .name(name.getText().strip())
                .months(number(months))
                .lastDecidedOn(last.day().get().orElse(null))
                .nextDueOn(next.day().get().orElse(null))
                .leadMonths(number(ahead))
                .leadPrinted(lead.getText().strip())
                .source(source.getText().strip())
                .state(state.getValue())
                .build();
    }

    private static int number(TextField field) {
        String typed = field.getText().strip();
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    static String words(Cycle.Kind kind) {
        return switch (kind) {
            case PNA -> "Pharmaceutical needs assessment";
            case STRATEGY -> "Health and wellbeing strategy";
            case NEEDS_ASSESSMENT -> "Needs assessment";
            case BETTER_CARE_PLAN -> "Better Care Fund plan";
            case BETTER_CARE_RETURN -> "Better Care Fund return";
            case ANNUAL_REPORT -> "Annual report";
            case OTHER -> "Other";
        };
    }

    static String words(Cycle.State state) {
        return switch (state) {
            case RUNNING -> "Running";
            case ENDED -> "Ended";
        };
    }
}
