package org.minutebook.app.broken.meetings;

import java.time.LocalDate;

/** A screen that asks the machine what day it is. */
final class AsksTheTime {
    private AsksTheTime() {}

    static LocalDate today() {
        return LocalDate.now();
    }
}
