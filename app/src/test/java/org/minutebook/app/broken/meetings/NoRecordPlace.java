package org.minutebook.app.broken.meetings;

/** A place that is no value. */
final class NoRecordPlace {
    private NoRecordPlace() {}
}
