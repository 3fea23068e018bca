package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.change.MinuteNumbers;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Correction;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingChair;
import org.minutebook.db.model.MeetingPart;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.NoneRecorded;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Seat;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.store.ActionReaders;
import org.minutebook.db.store.RecommendedAt;
import org.minutebook.db.store.Stores;

/**
 * All that one audience may read of a meeting, and nothing else: the only door between the record and a composer. Private
 * notes and the nature of sensitive interests do not pass it for anybody.
 */
final class MeetingRecord {
    private final Stores stores;
    private final Audience audience;
    private final Board board;
    private final Meeting meeting;
    private final List<ItemRecord> items;
    private final Map<Id<AgendaItem>, String> numbers;
    private final List<Attendance> attendance;
    private final List<MeetingPart> parts;
    private final List<MeetingChair> chairs;
    private final List<Declared> declarations;
    private final List<NoneRecorded> noneRecorded;
    private final List<Correction> corrections;
    private final List<Correction> correctionsMade;
    private final List<Approval> approvalsGiven;
    private final ActionReaders readers;
    private final List<Owned> actions;

    /** A declaration and the items it covers. */
    record Declared(Declaration declaration, List<ItemRecord> items) {}

    /** An action as minutes print it: who, by when. */
    record Owned(Action action, List<ActionOwner> owners) {}

    private MeetingRecord(Stores stores, Meeting meeting, Audience audience) {
        this.stores = stores;
        this.meeting = meeting;
        this.audience = audience;
        board = stores.boards().get(meeting.board());
        numbers = MinuteNumbers.of(stores, meeting);
        items = readItems();
        attendance = stores.meetings().attendance(meeting.id());
        parts = stores.meetings().parts(meeting.id());
        chairs = stores.meetings().chairs(meeting.id());
        declarations = declared();
        noneRecorded = stores.meetings().noneRecorded(meeting.id());
        corrections = readable(stores.minutes().corrections(meeting.id()));
        correctionsMade = readable(stores.minutes().correctionsMadeAt(meeting.id()));
        approvalsGiven = stores.minutes().approvalsGivenAt(meeting.id());
        readers = stores.actions().readers();
        actions = stores.actions().of(meeting.id()).stream()
                .filter(action -> may(readers.of(action)))
                .map(this::owned)
                .toList();
    }

    static MeetingRecord of(Stores stores, Id<Meeting> meeting, Audience audience) {
        return new MeetingRecord(stores, stores.meetings().get(meeting), audience);
    }

    private boolean may(Audience of) {
        return audience.reads(of);
    }

    Board board() {
        return board;
    }

    Meeting meeting() {
        return meeting;
    }

    Audience audience() {
        return audience;
    }

    /** Whether nobody has approved these minutes yet. */
    boolean isDraft() {
        return switch (meeting.minutesState()) {
            case DRAFT, WITH_CHAIR, PUBLISHED_DRAFT -> true;
            default -> false;
        };
    }

    /** In the order in which they were taken. */
    List<ItemRecord> items() {
        return items;
    }

    /** Every item in that order, those not for this audience too: only for what may be said of the others. */
    List<AgendaItem> taken() {
        return inOrder(stores.meetings().items(meeting.id()));
    }

    private List<ItemRecord> readItems() {
        List<Minute> minutes = stores.minutes().list(meeting.id());
        List<ItemRecord> all = new ArrayList<>();
        for (AgendaItem item : taken()) {
            String number = numbers.getOrDefault(item.id(), "");
            if (may(item.audience())) {
                all.add(item(item, number, minutes));
            } else if (!item.exemptParagraph().isBlank()) {
                all.add(ItemRecord.withheld(item, number));
            }
        }
        return List.copyOf(all);
    }

    private ItemRecord item(AgendaItem item, String number, List<Minute> minutes) {
        Id<AgendaItem> id = item.id();
        List<ItemRecord.Before> papers = stores.meetings().itemPapers(id).stream()
                .map(link -> new ItemRecord.Before(
                        link,
                        stores.of(org.minutebook.db.model.Paper.class).get(link.paper()),
                        RecommendedAt.list(stores, id, link.paper())))
                .filter(before -> may(before.paper().audience()))
                .toList();
        List<ItemRecord.Resolved> resolutions = stores.minutes().resolutions(id).stream()
                .filter(resolution -> may(resolution.audience()))
                .map(resolution ->
                        new ItemRecord.Resolved(resolution, stores.minutes().clauses(resolution.id())))
                .toList();
        Set<Id<Clause>> clauses = new HashSet<>();
        resolutions.forEach(resolved -> resolved.clauses().forEach(clause -> clauses.add(clause.id())));
        Set<Id<Recommendation>> asked = new HashSet<>();
        papers.forEach(before -> before.recommendations().forEach(one -> asked.add(one.id())));
        List<ItemRecord.Voted> votes = stores.minutes().votes(id).stream()
                .filter(vote -> may(vote.audience()))
                .filter(vote -> vote.clause() == null || clauses.contains(vote.clause()))
                .filter(vote -> vote.recommendation() == null || asked.contains(vote.recommendation()))
                .map(vote -> new ItemRecord.Voted(vote, stores.minutes().votesCast(vote.id())))
                .toList();
        return new ItemRecord(
                item,
                number,
                false,
                minutes.stream()
                        .filter(minute -> minute.item().equals(id) && may(minute.audience()))
                        .sorted(Comparator.comparing(Minute::audience).thenComparing(Minute::id))
                        .toList(),
                papers,
                resolutions,
                votes,
                stores.minutes().undertakings(id).stream()
                        .filter(undertaking -> may(undertaking.audience()))
                        .toList());
    }

    private static List<AgendaItem> inOrder(List<AgendaItem> items) {
        return items.stream()
                .sorted(Comparator.comparingInt(
                        (AgendaItem item) -> item.takenOrder() > 0 ? item.takenOrder() : item.position()))
                .toList();
    }

    Optional<ItemRecord> item(@Nullable Id<AgendaItem> id) {
        return items.stream().filter(item -> item.item().id().equals(id)).findFirst();
    }

    String number(@Nullable Id<AgendaItem> item) {
        return item == null ? "" : numbers.getOrDefault(item, "");
    }

    Optional<MeetingPart> part(AgendaItem item) {
        return parts.stream().filter(part -> part.id().equals(item.part())).findFirst();
    }

    List<Attendance> attendance() {
        return attendance;
    }

    /** Whether anybody sent apologies; only then do minutes point to them. */
    boolean hasApologies() {
        return attendance.stream().anyMatch(one -> one.presence() == Attendance.Presence.APOLOGIES);
    }

    List<AttendanceSpan> spans(Attendance one) {
        return stores.meetings().spans(one.id());
    }

    List<MeetingChair> chairs() {
        return chairs;
    }

    /** The post that the book knows of somebody of whom these minutes print none. */
    String post(Attendance one) {
        return stores.of(Person.class).find(one.person()).map(Person::post).orElse("");
    }

    /** The body of the seat, or of the person who holds none. */
    String organisation(Attendance one) {
        return stores.of(Seat.class)
                .find(one.seat())
                .map(Seat::organisation)
                .or(() -> stores.of(Person.class).find(one.person()).map(Person::organisation))
                .flatMap(stores.of(Organisation.class)::find)
                .map(Organisation::name)
                .orElse("");
    }

    boolean isCouncillor(Attendance one) {
        boolean seated = one.seat() != null
                && stores.of(Seat.class).get(one.seat()).statutoryClass() == Seat.StatutoryClass.COUNCILLOR;
        boolean titled = stores.of(Person.class)
                .find(one.person())
                .filter(person -> Names.saysCouncillor(person.title() + " " + person.name()))
                .isPresent();
        return seated || titled || Names.saysCouncillor(one.printed());
    }

    List<Declared> declarations() {
        return declarations;
    }

    private List<Declared> declared() {
        return stores.meetings().declarations(meeting.id()).stream()
                .filter(declaration -> may(declaration.audience()))
                .map(declaration -> new Declared(
                        declaration.sensitive() ? withoutNature(declaration) : declaration,
                        stores.meetings().declarationItems(declaration.id()).stream()
                                .flatMap(of -> item(of.item()).stream())
                                .toList()))
                .toList();
    }

    private static Declaration withoutNature(Declaration declaration) {
        return org.minutebook.db.model.DeclarationBuilder.builder(declaration)
                .nature("")
                .wordsPrinted("")
                .build();
    }

    List<NoneRecorded> noneRecorded() {
        return noneRecorded;
    }

    /** How these minutes were approved later. */
    List<Approval> approvals() {
        return stores.minutes().approvals(meeting.id());
    }

    /** What was approved here, under this item. */
    List<Approval> approvalsGiven(ItemRecord item) {
        return approvalsGiven.stream()
                .filter(approval -> item.item().id().equals(approval.item()))
                .toList();
    }

    /** What later meetings changed in this record, as far as this audience may read what was changed. */
    List<Correction> corrections() {
        return corrections;
    }

    /** What was corrected here, under this item. */
    List<Correction> correctionsMade(ItemRecord item) {
        return correctionsMade.stream()
                .filter(correction -> item.item().id().equals(correction.item()))
                .toList();
    }

    private List<Correction> readable(List<Correction> all) {
        return all.stream()
                .filter(correction -> correction.state() == Correction.State.AGREED)
                .filter(this::mayRead)
                .toList();
    }

    private boolean mayRead(Correction correction) {
        Predicate<Id<AgendaItem>> open = id -> may(stores.meetings().item(id).audience());
        boolean item = correction.correctedItem() == null || open.test(correction.correctedItem());
        boolean here = correction.item() == null || open.test(correction.item());
        Declaration declaration =
                stores.of(Declaration.class).find(correction.declaration()).orElse(null);
        return item && here && (declaration == null || may(declaration.audience()) && !declaration.sensitive());
    }

    LocalDate day(@Nullable Id<Meeting> other) {
        return stores.of(Meeting.class).find(other).map(Meeting::day).orElse(meeting.day());
    }

    /** The minute number under which another meeting did something. */
    String numberElsewhere(@Nullable Id<AgendaItem> item) {
        return stores.of(AgendaItem.class)
                .find(item)
                .map(found -> MinuteNumbers.of(stores, stores.meetings().get(found.meeting()))
                        .getOrDefault(found.id(), ""))
                .orElse("");
    }

    Optional<Meeting> next() {
        return stores.meetings().list(board.id()).stream()
                .filter(other -> other.day().isAfter(meeting.day()) && BoardMeetings.isPublicDate(other))
                .findFirst();
    }

    /** The action with this number, where this audience may read it. */
    Optional<Owned> action(long id) {
        if (id == 0) {
            return Optional.empty(); // whatever was typed in the braces: no record has it
        }
        return stores.of(Action.class)
                .find(Id.of(id))
                .filter(action -> may(readers.of(action)))
                .map(this::owned);
    }

    /** Every action of this meeting that this audience may read. */
    List<Owned> actions() {
        return actions;
    }

    private Owned owned(Action action) {
        return new Owned(action, stores.actions().owners(action.id()));
    }
}
