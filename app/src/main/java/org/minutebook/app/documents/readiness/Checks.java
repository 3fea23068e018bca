package org.minutebook.app.documents.readiness;

import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.SourceStatus;

/** The office's own rules of a meeting's preparation, beside those of the law. */
final class Checks {
    static final Rule CALLED = new Rule("MEETING", "Day, time and place", "the council's practice", SourceStatus.V);
    static final Rule AGENDA = new Rule("AGENDA", "Agenda complete", "the board's standing items", SourceStatus.V);
    static final Rule PAPERS = new Rule("PAPERS", "Papers before publication", "the board's timetable", SourceStatus.V);
    static final Rule HYGIENE = new Rule(
            "HYGIENE", "Drafting and private data in files", "Minutebook's search before publication", SourceStatus.V);
    static final Rule PUBLIC =
            new Rule("PUBLIC", "Requests from the public", "the board's procedure rules", SourceStatus.V);

    private Checks() {}
}
