package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.MinuteNumbering;
import org.minutebook.db.rules.MinuteNumbering.Used;
import org.minutebook.db.rules.MinuteNumbersStand;
import org.minutebook.db.rules.TakenNumbers;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Writing;

/**
 * Under which number each item of a meeting is minuted. Until the minutes leave the secretariat a number is what the item would take
 * now; the act by which they leave writes the numbers into the items, and from then on nothing that is written elsewhere changes them
 * (CON-02: never renumber after publication).
 */
public final class MinuteNumbers {
    private final MinuteRun run;
    private final Board board;
    private final Meeting meeting;
    private final List<AgendaItem> inOrder;
    private final List<AgendaItem> counted;

    private MinuteNumbers(MinuteRun run, Meeting meeting) {
        this.run = run;
        board = run.board();
        this.meeting = meeting;
        inOrder = run.items(meeting).stream()
                .sorted(Comparator.comparingInt(item -> item.takenOrder() > 0 ? item.takenOrder() : item.position()))
                .toList();
        counted = inOrder.stream().filter(MinuteNumbers::counts).toList();
    }

    private static MinuteNumbers at(Stores stores, Meeting meeting) {
        return new MinuteNumbers(new MinuteRun(stores, meeting), meeting);
    }

    /** As kept, and where a meeting has none at all yet, as they would be now. */
    public static Map<Id<AgendaItem>, String> of(Stores stores, Meeting meeting) {
        MinuteNumbers at = at(stores, meeting);
        return at.stand() ? at.kept() : at.run(at.before());
    }

    /** Whether the items of a meeting keep their numbers. */
    public static boolean stand(Stores stores, Meeting meeting) {
        return at(stores, meeting).stand();
    }

    /** What is to be said of the numbers, at each item. */
    public static Map<Id<AgendaItem>, Finding> findings(Stores stores, Meeting meeting) {
        MinuteNumbers at = at(stores, meeting);
        boolean stand = at.stand();
        List<Used> before = at.before();
        return MinuteNumbersStand.of(
                meeting.day(),
                stand ? at.kept() : at.run(before),
                stand,
                MinutesLeave.haveLeft(meeting),
                at.first(before),
                at.taken(before));
    }

    /** The meeting with its numbers kept, where its items have none yet. */
    static Meeting keep(Writing writing, Meeting meeting) {
        MinuteNumbers at = at(writing.stores(), meeting);
        if (at.stand() || at.counted.isEmpty()) {
            return meeting;
        }
        List<Used> before = at.before();
        Map<Id<AgendaItem>, String> numbers = at.run(before);
        at.counted.forEach(item -> writing.save(AgendaItemBuilder.builder(item)
                .minuteNumber(Objects.requireNonNull(numbers.get(item.id())))
                .build()));
        return MeetingBuilder.builder(meeting)
                .firstMinuteNumber(at.first(before))
                .build();
    }

    /** The item with the number that is due to it where it comes to a meeting whose numbers stand. */
    static AgendaItem late(Stores stores, AgendaItem item, List<AgendaItem> inOrder) {
        MinuteNumbers at = at(stores, stores.meetings().get(item.meeting()));
        if (!at.stand() || !counts(item)) {
            return item;
        }
        List<String> own = inOrder.stream().map(AgendaItem::minuteNumber).toList();
        String follows = inOrder.subList(0, inOrder.indexOf(item)).stream()
                .map(AgendaItem::minuteNumber)
                .filter(number -> !number.isBlank())
                .reduce("", (one, other) -> other);
        return AgendaItemBuilder.builder(item)
                .minuteNumber(at.taken(at.before()).late(at.board.numberPrefix(), at.meeting.day(), own, follows))
                .build();
    }

    /** Which other meeting of the same run has a number. */
    static Optional<String> elsewhere(Stores stores, Meeting meeting, String number) {
        MinuteNumbers at = at(stores, meeting);
        return at.taken(at.before()).by(number).map(Printed::day);
    }

    private static boolean counts(AgendaItem item) {
        return !item.heading() && item.parent() == null;
    }

    private boolean stand() {
        return inOrder.stream().anyMatch(item -> !item.minuteNumber().isBlank());
    }

    /** A part or a heading takes no number by itself, but keeps the one that it was given; its item may then have none. */
    private Map<Id<AgendaItem>, String> kept() {
        Map<Id<AgendaItem>, String> numbers = new LinkedHashMap<>();
        inOrder.stream()
                .filter(item -> !item.minuteNumber().isBlank() || counts(item) && !hasNumberedPart(item))
                .forEach(item -> numbers.put(item.id(), item.minuteNumber()));
        return numbers;
    }

    private boolean hasNumberedPart(AgendaItem item) {
        return inOrder.stream()
                .anyMatch(part ->
                        item.id().equals(part.parent()) && !part.minuteNumber().isBlank());
    }

    private Map<Id<AgendaItem>, String> run(List<Used> before) {
        List<String> run = taken(before).run(board.numberPrefix(), meeting.day(), first(before), counted.size());
        Map<Id<AgendaItem>, String> numbers = new LinkedHashMap<>();
        for (int i = 0; i < counted.size(); i++) {
            numbers.put(counted.get(i).id(), run.get(i));
        }
        return numbers;
    }

    private int first(List<Used> before) {
        return meeting.firstMinuteNumber() > 0
                ? meeting.firstMinuteNumber()
                : MinuteNumbering.first(
                        board.numbering(), board.nextMinuteNumber(), meeting.day(), meeting.municipalYear(), before);
    }

    /** What was minuted in the book goes on counting before anybody keeps its numbers; an agenda alone does not. */
    private List<Used> before() {
        List<MinuteNumbers> back = new ArrayList<>();
        for (Meeting other : run.others(meeting, -1).reversed()) {
            MinuteNumbers one = new MinuteNumbers(run, other);
            back.add(one);
            if (one.stand() && !one.inYear(meeting)) {
                break; // what was minuted before that is behind it in the run
            }
        }
        List<Used> used = new ArrayList<>();
        for (MinuteNumbers one : back.reversed()) {
            boolean minuted = one.stand() || run.isMinuted(one.meeting);
            used.add(one.used(one.stand() ? one.kept() : minuted ? one.run(List.copyOf(used)) : Map.of()));
        }
        return used;
    }

    /** The numbers of other meetings that this one must not take: of those before it, and those kept on its day or after it. */
    private TakenNumbers taken(List<Used> before) {
        List<Used> all = new ArrayList<>();
        before.stream()
                .filter(used -> board.numbering() == Board.Numbering.RUNNING || sameYear(used))
                .forEach(all::add);
        for (int order = 0; order <= 1; order++) {
            for (Meeting other : run.others(meeting, order)) {
                MinuteNumbers one = new MinuteNumbers(run, other);
                boolean near = one.inYear(meeting);
                if (one.stand() && (near || board.numbering() == Board.Numbering.RUNNING)) {
                    all.add(one.used(one.kept()));
                }
                if (one.stand() && !near) {
                    break;
                }
            }
        }
        return TakenNumbers.of(board.numbering(), all);
    }

    private boolean inYear(Meeting other) {
        return MinuteRun.year(meeting).equals(MinuteRun.year(other));
    }

    private boolean sameYear(Used used) {
        return MinuteNumbering.year(used.day(), used.municipalYear()).equals(MinuteRun.year(meeting));
    }

    private Used used(Map<Id<AgendaItem>, String> numbers) {
        return new Used(meeting.day(), meeting.municipalYear(), List.copyOf(numbers.values()));
    }
}
