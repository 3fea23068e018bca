package org.minutebook.app.members;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.scene.Node;
import org.minutebook.app.kit.DateField;
import org.minutebook.db.change.Change;

/** The last day of something: a holder's time, a substitute's, a seat, an entry of the register. */
final class LastDayForm extends MembersForm {
    static final String ID_DAY = "members-last-day";

    private final DateField day;
    private final Function<LocalDate, Change<?>> ending;

    /** @param ending the act that ends it on a day */
    LastDayForm(String title, MembersViewModel model, Function<LocalDate, Change<?>> ending, Runnable leave) {
        super(title, model, leave);
        this.ending = ending;
        day = day(ID_DAY, "Last day", model.today());
        line(field("Last da_y", day));
        keeping("_Save");
    }

    @Override
    Node first() {
        return day;
    }

    @Override
    void keep() {
        if (!taken(day)) {
            return;
        }
        LocalDate last = day(day);
        if (last == null) {
            model.refuse("Type the last day, such as 31 jul or 31/7/2026.");
            day.requestFocus();
            return;
        }
        model.keep(ending.apply(last), this::leave);
    }
}
