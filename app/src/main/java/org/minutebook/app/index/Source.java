package org.minutebook.app.index;

import org.minutebook.db.model.Kind;

/** Which record an entry of the index was made from. The order is written into the index: a change raises its format. */
enum Source {
    MINUTE(FoundKind.MINUTE, Kind.MINUTE),
    ACTION(FoundKind.ACTION, Kind.ACTION),
    RESOLUTION(FoundKind.DECISION, Kind.RESOLUTION),
    CLAUSE(FoundKind.DECISION, Kind.CLAUSE),
    CASE(FoundKind.DECISION, Kind.DECISION_CASE),
    DELEGATION(FoundKind.DECISION, Kind.DELEGATION),
    PAPER(FoundKind.PAPER, Kind.PAPER),
    PERSON(FoundKind.PERSON, Kind.PERSON),
    MEETING(FoundKind.MEETING, Kind.MEETING),
    ITEM(FoundKind.MEETING, Kind.AGENDA_ITEM),
    MATTER(FoundKind.MATTER, Kind.MATTER);

    private static final Source[] ALL = values();

    final FoundKind found;
    final Kind kind;

    Source(FoundKind found, Kind kind) {
        this.found = found;
        this.kind = kind;
    }

    static Source at(int ordinal) {
        return ALL[ordinal];
    }
}
