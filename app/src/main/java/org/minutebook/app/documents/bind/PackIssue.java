package org.minutebook.app.documents.bind;

import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.PackSetting;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * What is issued in one pack, to whom and how.
 *
 * @param version empty for the agenda as it stands
 * @param name "Agenda", "Supplement 1"
 * @param startsOdd whether each item starts on an odd page
 */
record PackIssue(
        MinuteBook book,
        Meeting meeting,
        Board board,
        HouseStyle style,
        Audience audience,
        Optional<Id<AgendaVersion>> version,
        String name,
        boolean startsOdd) {
    /** No paper of a board has that many; what has is a data file that was printed, and drowns the pack. */
    static final int LONGEST_PAPER = 1000;

    PackIssue toThePublic() {
        return new PackIssue(book, meeting, board, style, Audience.PUBLIC, version, name, startsOdd);
    }

    String fill(PackSetting setting) {
        return style.fill(
                        setting,
                        Map.of(
                                "name", name,
                                "board", board.name(),
                                "short name", board.shortName().isBlank() ? board.name() : board.shortName(),
                                "date", meeting.day().toString(),
                                "day", style.day(AgendaSetting.AGENDA_DAY, meeting.day())))
                .strip();
    }

    /** What a viewer shows over its window: two twins that are open side by side must not be taken for each other. */
    String title() {
        String title = fill(PackSetting.PACK_TITLE);
        return audience == Audience.PUBLIC ? title : title + " – " + style.word(Setting.RESTRICTED_MARK);
    }

    String fileName() {
        return FileNames.safe(
                fill(audience == Audience.PUBLIC ? PackSetting.PACK_FILE : PackSetting.RESTRICTED_PACK_FILE) + ".pdf");
    }
}
