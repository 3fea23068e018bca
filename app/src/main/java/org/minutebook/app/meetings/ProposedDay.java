package org.minutebook.app.meetings;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A date that may become a meeting: ticked until somebody takes the tick off. */
public final class ProposedDay {
    private final LocalDate day;
    private final String says;
    private final BooleanProperty ticked = new SimpleBooleanProperty(true);

    ProposedDay(LocalDate day, String says, boolean free) {
        this.day = day;
        this.says = says;
        ticked.set(free);
    }

    public LocalDate day() {
        return day;
    }

    /** How it comes about, and what speaks against it. */
    public String says() {
        return says;
    }

    public BooleanProperty ticked() {
        return ticked;
    }
}
