package org.minutebook.app.readiness;

import java.util.List;
import org.minutebook.app.documents.readiness.Readiness;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Notice;
import org.minutebook.db.model.PublicRequest;
import org.minutebook.db.rules.notice.Timetable;

/** One meeting as the screen shows it. */
record ReadinessFacts(
        Meeting meeting,
        Board board,
        Readiness readiness,
        Timetable timetable,
        List<Notice> notices,
        List<PublicRequest> requests) {}
