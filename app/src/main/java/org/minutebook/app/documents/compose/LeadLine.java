package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Phrase;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.style.TimePattern;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.agenda.MinutesToApprove;

/** What stands under the title of an item: whose report it is and what it is for, or what the item is about. */
final class LeadLine {
    private final HouseStyle style;
    private final Optional<BoardPractice> practice;
    private final OpeningWords words;
    private final AgendaRecord record;

    LeadLine(AgendaRecord record, HouseStyle style) {
        this.record = record;
        this.style = style;
        practice = record.practice();
        words = new OpeningWords(record.board(), style);
    }

    /** Paragraph by paragraph: a blank line in what was typed begins a new one. */
    List<String> paragraphs(AgendaLine line) {
        List<String> paragraphs = new ArrayList<>();
        Optional<AgendaLine.Before> report = report(line);
        String typed = line.role() == AgendaItem.Role.MINUTES
                ? ofMinutes(line.officerLine().strip(), report)
                : line.officerLine().strip();
        if (!typed.isEmpty()) {
            paragraphs.addAll(List.of(typed.split("\\R\\s*\\R")));
            paragraphs.set(paragraphs.size() - 1, ended(paragraphs.getLast().strip(), report));
        } else if (line.role() == AgendaItem.Role.NEXT_MEETING) {
            nextMeeting().ifPresent(paragraphs::add);
        } else if (report.isPresent() && !report.get().paper().reportOf().isBlank()) {
            String composed = style.fill(
                    AgendaSetting.AGENDA_REPORT_LINE, words.values(report.get().paper()));
            if (!composed.isBlank()) {
                paragraphs.add(ended(composed, report));
            }
        }
        String note = style.word(AgendaSetting.DECLARATIONS_NOTE);
        if (line.role() == AgendaItem.Role.DECLARATIONS && !note.isBlank() && !typed.contains("NOTE")) {
            paragraphs.add(note);
        }
        return paragraphs;
    }

    /** Which minutes come to be approved is known by itself: nobody copies last time's date. */
    private String ofMinutes(String typed, Optional<AgendaLine.Before> report) {
        String pattern = typed.isEmpty() ? style.word(AgendaSetting.AGENDA_MINUTES_LINE) : typed;
        if (!pattern.contains("{days}")) {
            return typed;
        }
        List<String> days = minutesToApprove().stream()
                .map(day -> style.day(Setting.DAY_IN_TEXT, day))
                .toList();
        if (days.isEmpty()) {
            return "";
        }
        String words = Phrase.fill(
                pattern,
                Map.of(
                        "board", record.board().name(),
                        "meeting", days.size() == 1 ? "meeting" : "meetings",
                        "days", Names.listed(days)));
        return report.isPresent() || words.matches("(?s).*[.!?:]") ? words : words + ".";
    }

    private Optional<String> nextMeeting() {
        return record.stores().meetings().list(record.board().id()).stream()
                .filter(other -> other.day().isAfter(record.meeting().day()) && BoardMeetings.isPublicDate(other))
                .findFirst()
                .map(next -> style.fill(
                        AgendaSetting.AGENDA_NEXT_MEETING,
                        Map.of(
                                "day", style.day(Setting.DAY_IN_TEXT, next.day()),
                                "start", start(next))))
                .filter(words -> !words.isBlank());
    }

    private String start(Meeting meeting) {
        return meeting.startsAt() == null
                ? ""
                : TimePattern.write(style.word(AgendaSetting.AGENDA_START), meeting.startsAt());
    }

    private List<LocalDate> minutesToApprove() {
        Id<Board> board = record.board().id();
        List<Meeting> ofBoard = record.stores().meetings().list(board);
        return new MinutesToApprove(ofBoard, record.stores().minutes().approvalsOf(board))
                .at(record.meeting()).stream().map(Meeting::day).toList();
    }

    private static Optional<AgendaLine.Before> report(AgendaLine line) {
        return line.papers().stream()
                .filter(before -> before.link().label().isBlank())
                .findFirst()
                .or(() -> line.papers().stream().findFirst());
    }

    /** A sentence that somebody ended stays as it is, and so does one of an item that has no paper. */
    private String ended(String words, Optional<AgendaLine.Before> report) {
        if (report.isEmpty() || words.matches("(?s).*[.!?:]")) {
            return words;
        }
        if (isSpoken(report.get().paper())) {
            return words + ".";
        }
        if (!report.get().in()) {
            return words + style.word(AgendaSetting.LEAD_LINE_TO_FOLLOW);
        }
        return words
                + practice.map(BoardPractice::leadLineEnd)
                        .filter(end -> !end.isBlank())
                        .orElse(style.word(AgendaSetting.LEAD_LINE_END));
    }

    private static boolean isSpoken(Paper paper) {
        return paper.kind() == Paper.Kind.VERBAL_UPDATE || paper.kind() == Paper.Kind.POSITION_STATEMENT;
    }
}
