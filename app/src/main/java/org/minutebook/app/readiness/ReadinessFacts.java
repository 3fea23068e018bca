package org.minutebook.app.readiness;

import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.readiness.Readiness;
import org.minutebook.db.file.Expected;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Notice;
import org.minutebook.db.model.PublicRequest;
import org.minutebook.db.rules.notice.Timetable;

/**
 * One meeting as the screen shows it.
 *
 * @param expected who comes, where the meeting is still to come and the board has members
 */
record ReadinessFacts(
        Meeting meeting,
        Board board,
        Readiness readiness,
        Timetable timetable,
        List<Notice> notices,
        List<PublicRequest> requests,
        Optional<Expected> expected) {}
