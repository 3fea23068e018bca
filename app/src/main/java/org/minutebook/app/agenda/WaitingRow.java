package org.minutebook.app.agenda;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.minutebook.db.rules.agenda.Waiting;

/** One thing that waits, and whether it is ticked. */
public record WaitingRow(Waiting waiting, BooleanProperty ticked) {
    static WaitingRow of(Waiting waiting) {
        return new WaitingRow(waiting, new SimpleBooleanProperty());
    }
}
