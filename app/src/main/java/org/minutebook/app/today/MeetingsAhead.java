package org.minutebook.app.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.app.documents.compose.BoardFigures;
import org.minutebook.app.documents.readiness.MeetingReadiness;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Days;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.agenda.PapersWanted;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.notice.AccessRules;
import org.minutebook.db.rules.notice.NoticeRule;
import org.minutebook.db.rules.notice.PublicNotice;
import org.minutebook.db.store.Stores;

/** What the meetings of the next weeks still need: publication and papers. */
final class MeetingsAhead {
    /** What is further away needs nobody yet. */
    static final int DAYS_AHEAD = 35;

    private final Stores stores;
    private final LocalDate today;
    private final Map<Id<Board>, Board> boards;
    private final List<Meeting> ahead;
    private final Map<Id<Board>, CouncilCalendar> calendars = new HashMap<>();

    MeetingsAhead(Stores stores, Map<Id<Board>, Board> boards, List<Meeting> meetings, LocalDate today) {
        this.stores = stores;
        this.today = today;
        this.boards = boards;
        ahead = meetings.stream()
                .filter(meeting -> isToCome(meeting.state())
                        && !meeting.day().isBefore(today)
                        && !meeting.day().isAfter(today.plusDays(DAYS_AHEAD)))
                .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::id))
                .toList();
    }

    private static boolean isToCome(Meeting.State state) {
        return switch (state) {
            case PLANNED, CALLED, ISSUED -> true;
            case HELD, INQUORATE, ADJOURNED, POSTPONED, CANCELLED -> false;
        };
    }

    /** By day. */
    List<Meeting> list() {
        return ahead;
    }

    /** The meetings that the public were not told of yet, by the day on which they have to be told. */
    Map<LocalDate, List<Meeting>> toPublish() {
        return unpublished()
                .collect(
                        Collectors.groupingBy(meeting -> notice(meeting).careful(), TreeMap::new, Collectors.toList()));
    }

    private Stream<Meeting> unpublished() {
        return ahead.stream()
                .filter(meeting -> meeting.openToPublic() && !MeetingReadiness.isPublished(stores, meeting, today));
    }

    private PublicNotice notice(Meeting meeting) {
        return PublicNotice.of(
                meeting.day(),
                NoticeRule.FIVE_CLEAR_DAYS,
                calendars.computeIfAbsent(meeting.board(), board -> Calendars.of(stores, board)));
    }

    List<TodayLine> publication() {
        List<TodayLine> lines = new ArrayList<>();
        unpublished().forEach(meeting -> {
            Finding finding = notice(meeting).unpublished(today, AccessRules.CLEAR_DAYS);
            if (!finding.met()) {
                long left = ChronoUnit.DAYS.between(today, notice(meeting).careful());
                lines.add(TodayLine.of(
                        finding.level(),
                        named(meeting) + ": " + left(left),
                        finding.plainly(),
                        "Readiness",
                        Addresses.readiness(meeting.id())));
            }
        });
        return lines;
    }

    private static String left(long days) {
        if (days < 0) {
            return "the day to publish has passed";
        }
        return days == 0 ? "publish today" : days == 1 ? "1 day left to publish" : days + " days left to publish";
    }

    /** The papers that the next meeting of each board waits for. */
    List<TodayLine> papers() {
        Set<Id<Board>> seen = new HashSet<>();
        List<Meeting> next =
                ahead.stream().filter(meeting -> seen.add(meeting.board())).toList();
        if (next.isEmpty()) {
            return List.of();
        }
        List<Id<Meeting>> ids = next.stream().map(Meeting::id).toList();
        Map<Id<Paper>, Paper> papers =
                stores.agendas().papersOf(ids).stream().collect(Collectors.toMap(Paper::id, paper -> paper));
        Map<Id<AgendaItem>, List<Paper>> before = new HashMap<>();
        for (ItemPaper link : stores.agendas().itemPapersOf(ids)) {
            before.computeIfAbsent(link.item(), unused -> new ArrayList<>()).add(papers.get(link.paper()));
        }
        Map<Id<Meeting>, Set<String>> missing = new HashMap<>();
        for (AgendaItem item : stores.agendas().itemsOf(ids)) {
            List<Paper> of = before.getOrDefault(item.id(), List.of());
            Set<String> lacks = missing.computeIfAbsent(item.meeting(), unused -> new LinkedHashSet<>());
            if (PapersWanted.lacksOne(item, of)) {
                lacks.add(stopless(item.title()) + " (no paper asked for yet)");
            }
            of.stream()
                    .filter(paper -> !PapersWanted.isIn(paper))
                    .map(paper -> stopless(paper.title()))
                    .forEach(lacks::add);
        }
        return next.stream()
                .filter(meeting -> !missing.getOrDefault(meeting.id(), Set.of()).isEmpty())
                .map(meeting -> missing(meeting, List.copyOf(missing.getOrDefault(meeting.id(), Set.of()))))
                .toList();
    }

    /** Agendas end titles with a full stop; a list does not. */
    private static String stopless(String title) {
        String text = title.strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private TodayLine missing(Meeting meeting, List<String> titles) {
        String says = titles.size() == 1 ? "1 paper is missing" : titles.size() + " papers are missing";
        String more = titles.size() > 3 ? " and " + (titles.size() - 3) + " more" : "";
        String why = titles.stream().limit(3).collect(Collectors.joining("; ")) + more + ".";
        return TodayLine.of(Level.AMBER, named(meeting) + ": " + says, why, "Papers", Addresses.papers(meeting.id()));
    }

    private String named(Meeting meeting) {
        Board board = boards.get(meeting.board());
        return (board == null ? "Meeting" : BoardFigures.named(board)) + ", " + Days.inList(meeting.day());
    }
}
