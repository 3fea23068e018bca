package org.minutebook.app.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.change.PapersBefore;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.file.ViewsByEmail;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingChair;
import org.minutebook.db.model.StandingItem;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.agenda.AgendaChanges;
import org.minutebook.db.rules.agenda.AgendaNumbers;
import org.minutebook.db.rules.agenda.AgendaTime;
import org.minutebook.db.rules.agenda.CarryOver;
import org.minutebook.db.rules.agenda.IssuedAgenda;
import org.minutebook.db.rules.agenda.OfficerLines;
import org.minutebook.db.rules.agenda.StandingAgenda;
import org.minutebook.db.rules.agenda.Waiting;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.notice.Exclusion;
import org.minutebook.db.rules.notice.Lateness;
import org.minutebook.db.rules.notice.NoticeRule;
import org.minutebook.db.rules.notice.OpenedItem;
import org.minutebook.db.rules.notice.Urgency;
import org.minutebook.db.store.Stores;

/**
 * Everything of one meeting that the agenda screen shows, read at once.
 *
 * @param standingMissing whether standing items can still be laid out
 * @param time the minutes allotted, summed; withdrawn items take none
 * @param waiting what waits for this agenda; nothing once it is issued
 * @param sheets what was issued, the newest first
 * @param since what changed since the newest of them
 * @param clearDays how many clear days an item would have that is published today
 * @param lateByDays whether they are too few, so that the chair's urgency is needed
 */
record AgendaFacts(
        Meeting meeting,
        Board board,
        BoardPractice.LateItems lateItems,
        boolean standingMissing,
        List<AgendaRow> rows,
        AgendaTime time,
        List<Waiting> waiting,
        List<Sheet> sheets,
        List<AgendaChanges.Difference> since,
        int clearDays,
        boolean lateByDays) {
    /** One issue of the agenda and what it changed. */
    record Sheet(AgendaVersion version, List<AgendaChanges.Difference> changes) {}

    static Optional<AgendaFacts> read(Stores stores, Id<Meeting> id, LocalDate today) {
        return stores.meetings().find(id).map(meeting -> new Reader(stores, meeting, today).facts());
    }

    boolean isFrozen() {
        return AgendaNumbers.areFrozen(meeting);
    }

    /** Whether something can still be issued for it. */
    boolean isIssued() {
        return meeting.state() == Meeting.State.ISSUED;
    }

    private static final class Reader {
        private final Stores stores;
        private final Meeting meeting;
        private final LocalDate today;
        private final List<AgendaItem> items;
        private final List<AgendaVersion> versions;
        private final Map<Id<AgendaVersion>, List<AgendaVersionItem>> lines = new HashMap<>();
        private final IssuedAgenda issued;
        private final CouncilCalendar calendar;
        private final Optional<BoardPractice> practice;

        Reader(Stores stores, Meeting meeting, LocalDate today) {
            this.stores = stores;
            this.meeting = meeting;
            this.today = today;
            items = stores.meetings().items(meeting.id());
            versions = stores.agendas().versions(meeting.id());
            versions.forEach(version -> lines.put(version.id(), stores.agendas().versionItems(version.id())));
            issued = IssuedAgenda.of(versions, lines);
            calendar = Calendars.of(stores, meeting.board());
            practice = stores.agendas().practice(meeting.board());
        }

        AgendaFacts facts() {
            List<AgendaItem> standing = items.stream()
                    .filter(item -> !issued.withdrawn().contains(item.id()))
                    .toList();
            boolean frozen = AgendaNumbers.areFrozen(meeting);
            boolean toCome = meeting.day().isAfter(today);
            return new AgendaFacts(
                    meeting,
                    stores.boards().get(meeting.board()),
                    practice.map(BoardPractice::lateItems).orElse(BoardPractice.LateItems.LETTERED),
                    !frozen && standingMissing(),
                    rows(),
                    AgendaTime.of(standing, meeting.startsAt(), meeting.endsAt()),
                    frozen ? List.of() : CarryOver.to(Carried.known(stores, meeting, items, today)),
                    sheets(),
                    versions.isEmpty()
                            ? List.of()
                            : AgendaChanges.between(
                                    printed(issued.lines()),
                                    standing.stream()
                                            .map(item ->
                                                    AgendaChanges.Line.of(item, PapersBefore.of(stores, item.id())))
                                            .toList()),
                    toCome
                            ? NoticeRule.FIVE_CLEAR_DAYS
                                    .count(today, meeting.day(), calendar.ordinary())
                                    .size()
                            : 0,
                    !toCome || !NoticeRule.FIVE_CLEAR_DAYS.meets(today, meeting.day(), calendar.ordinary()));
        }

        private boolean standingMissing() {
            List<StandingItem> standing = stores.agendas().standingItems(meeting.board());
            return !StandingAgenda.missing(
                            StandingAgenda.of(
                                    standing.isEmpty() ? StandingAgenda.usual(meeting.board()) : standing,
                                    meeting.kind(),
                                    StandingAgenda.isFirstOfYear(
                                            meeting, stores.meetings().list(meeting.board()))),
                            items)
                    .isEmpty();
        }

        private List<AgendaRow> rows() {
            Map<Id<AgendaItem>, String> numbers = AgendaNumbers.of(
                    meeting, items, AgendaNumbers.SubItems.of(stores.agendas().subItems(meeting.board())));
            return items.stream()
                    .map(item -> {
                        String number = numbers.getOrDefault(item.id(), "");
                        Optional<Exemption> exemption = stores.agendas().exemption(item.id());
                        return new AgendaRow(
                                item,
                                number,
                                AgendaNumbers.areFrozen(meeting),
                                issued.withdrawn().contains(item.id()),
                                exemption,
                                proposed(item),
                                findings(item, number, exemption),
                                ViewsByEmail.of(stores, item.id()),
                                undecided());
                    })
                    .toList();
        }

        private boolean undecided() {
            return switch (meeting.state()) {
                case PLANNED, CALLED, ISSUED, POSTPONED, CANCELLED -> true;
                case HELD, INQUORATE, ADJOURNED -> false;
            };
        }

        private String proposed(AgendaItem item) {
            return stores.meetings().papers(item.id()).stream()
                    .map(paper -> OfficerLines.of(
                            item.kind(),
                            paper,
                            practice.map(BoardPractice::leadLineEnd).orElse("")))
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("");
        }

        private List<Finding> findings(AgendaItem item, String number, Optional<Exemption> exemption) {
            List<Finding> findings = new ArrayList<>();
            String about = "item " + number;
            LocalDate since = openSince(item);
            if (since != null && !item.heading()) {
                Urgency urgency = item.urgencyReason().isBlank()
                        ? null
                        : new Urgency(chair(), item.urgencyReason(), null, item.minuteNumber());
                OpenedItem opened = new OpenedItem(about, since, !item.late(), urgency);
                Lateness.item(opened, meeting.day(), null, calendar).stream()
                        .filter(finding -> !finding.met() || item.late())
                        .limit(1)
                        .forEach(findings::add);
            }
            exemption.ifPresent(why -> new Exclusion(
                            about,
                            why.confidential(),
                            why.paragraphs(),
                            why.reason(),
                            why.publicInterest(),
                            why.reviewOn(),
                            why.decidedBy())
                    .findings(today).stream().filter(finding -> !finding.met()).forEach(findings::add));
            return findings;
        }

        /** Until the meeting has begun, the reason is a note for whoever will preside. */
        private String chair() {
            List<MeetingChair> chairs = stores.meetings().chairs(meeting.id());
            boolean begun = AgendaNumbers.areFrozen(meeting) && meeting.state() != Meeting.State.ISSUED;
            return chairs.isEmpty() && !begun
                    ? "whoever presides"
                    : chairs.stream().map(MeetingChair::printed).findFirst().orElse("");
        }

        /** The day on which the item was first on an issued agenda. */
        private @Nullable LocalDate openSince(AgendaItem item) {
            return versions.stream()
                    .filter(version -> Objects.requireNonNull(lines.get(version.id())).stream()
                            .anyMatch(line -> item.id().equals(line.item())))
                    .map(AgendaVersion::issuedOn)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(versions.isEmpty() ? meeting.issuedOn() : null);
        }

        private List<Sheet> sheets() {
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < versions.size(); i++) {
                AgendaVersion version = versions.get(i);
                Map<Id<AgendaVersion>, List<AgendaVersionItem>> upTo = new HashMap<>(lines);
                List<AgendaChanges.Line> before =
                        printed(IssuedAgenda.of(versions.subList(0, i), upTo).lines());
                List<AgendaChanges.Line> after = printed(
                        IssuedAgenda.of(versions.subList(0, i + 1), upTo).lines());
                sheets.addFirst(new Sheet(version, i == 0 ? List.of() : AgendaChanges.between(before, after)));
            }
            return sheets;
        }

        private static List<AgendaChanges.Line> printed(List<AgendaVersionItem> of) {
            return of.stream().map(AgendaChanges.Line::of).toList();
        }
    }
}
