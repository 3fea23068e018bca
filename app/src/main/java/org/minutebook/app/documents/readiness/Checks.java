package org.minutebook.app.documents.readiness;

import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.SourceStatus;

/** The office's own rules of a meeting's preparation, beside those of the law. */
final class Checks {
    static final Rule CALLED =
            new Rule("MEETING", "A meeting has its day, time and place", "the council's practice", SourceStatus.V);
    static final Rule AGENDA = new Rule(
            "AGENDA", "An agenda is complete before it is issued", "the board's standing items", SourceStatus.V);
    static final Rule PAPERS =
            new Rule("PAPERS", "Papers are in before publication", "the board's timetable", SourceStatus.V);
    static final Rule HYGIENE = new Rule(
            "HYGIENE",
            "Files for a public pack hold no drafting and no private data",
            "Minutebook's search before publication",
            SourceStatus.V);
    static final Rule PUBLIC = new Rule(
            "PUBLIC",
            "Requests from the public are settled before the meeting",
            "the board's procedure rules",
            SourceStatus.V);

    private Checks() {}
}
