package org.minutebook.app.documents.chase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.documents.compose.ReviewRecord;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Person;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.review.WhenDue;
import org.minutebook.db.store.ActionRow;
import org.minutebook.db.store.Stores;

/**
 * Who is to be chased for what. A name that the book knows under another spelling is one person. Parked actions wait on purpose; what
 * is not for the public goes into no letter.
 *
 * @param owners by name
 * @param unowned open actions that nobody is named for, or everybody
 * @param closed open actions that are not for the public
 * @param parked open actions that nobody is to be asked about now
 */
public record ChaseList(List<Owed> owners, List<ActionRow> unowned, List<ActionRow> closed, List<ActionRow> parked) {
    /** @param only these actions; empty is every one that is open */
    public static ChaseList of(
            Stores stores, Collection<Board> boards, Optional<Set<Id<Action>>> only, LocalDate today) {
        Names names = new Names(stores);
        Map<String, Map<Board, List<ActionRow>>> owed = new HashMap<>();
        List<ActionRow> unowned = new ArrayList<>();
        List<ActionRow> closed = new ArrayList<>();
        List<ActionRow> parked = new ArrayList<>();
        for (Board board : boards) {
            Map<Id<Action>, List<ActionOwner>> owners = stores.actions().ownersOf(board.id()).stream()
                    .filter(owner -> isNamed(owner))
                    .collect(Collectors.groupingBy(ActionOwner::action));
            for (ActionRow row : stores.actions().rows(List.of(board.id()))) {
                if (!LogFilter.isOpen(row.state())
                        || !only.map(ids -> ids.contains(row.id())).orElse(true)) {
                    continue;
                }
                List<ActionOwner> named = owners.getOrDefault(row.id(), List.of());
                if (row.state() == Action.State.PARKED) {
                    parked.add(row);
                } else if (row.audience() != Audience.PUBLIC) {
                    closed.add(row);
                } else if (named.isEmpty()) {
                    unowned.add(row);
                } else {
                    named.stream().map(names::key).distinct().forEach(key -> owed.computeIfAbsent(
                                    key, unused -> new LinkedHashMap<>())
                            .computeIfAbsent(board, unused -> new ArrayList<>())
                            .add(row));
                }
            }
        }
        Map<Board, Optional<Meeting>> next = new HashMap<>();
        Map<Board, Map<Id<Action>, WhenDue>> due = new HashMap<>();
        List<Owed> all = owed.entrySet().stream()
                .map(entry -> new Owed(
                        names.name(entry.getKey()),
                        names.person(entry.getKey()),
                        entry.getValue().entrySet().stream()
                                .map(of -> new Owed.OfBoard(
                                                of.getKey(),
                                                of.getValue(),
                                                due.computeIfAbsent(of.getKey(), board -> due(stores, board)),
                                                next.computeIfAbsent(of.getKey(), board -> next(stores, board, today)))
                                        .inOrder(today))
                                .toList()))
                .sorted(Comparator.comparing(one -> Fold.text(one.sortName())))
                .toList();
        return new ChaseList(all, unowned, closed, parked);
    }

    /** How many actions stand in a letter, each once. */
    public int inLetters() {
        return (int)
                owners.stream().flatMap(owed -> owed.rows().stream()).distinct().count();
    }

    private static boolean isNamed(ActionOwner owner) {
        return switch (owner.kind()) {
            case PERSON, POST, BODY -> !owner.printed().isBlank();
            case ALL, NOT_KNOWN -> false;
        };
    }

    /** When each of its actions is due, read as the review for the chair reads it. */
    private static Map<Id<Action>, WhenDue> due(Stores stores, Board board) {
        return ReviewRecord.due(stores, board.id());
    }

    private static Optional<Meeting> next(Stores stores, Board board, LocalDate today) {
        return stores.meetings().list(board.id()).stream()
                .filter(meeting -> meeting.day().isAfter(today) && BoardMeetings.isToCome(meeting))
                .min(Comparator.comparing(Meeting::day));
    }

    /** Whom printed names mean: the person an owner is tied to, an accepted spelling, or the one person of that name. */
    private static final class Names {
        private final Map<String, Person> people = new HashMap<>();
        private final Map<String, String> printed = new HashMap<>();
        private final Map<String, Id<Person>> known = new HashMap<>();

        Names(Stores stores) {
            Map<String, List<Person>> byName = new HashMap<>();
            for (Person person : stores.boards().people()) {
                people.put(key(person.id()), person);
                byName.computeIfAbsent(Fold.text(person.name()), unused -> new ArrayList<>())
                        .add(person);
            }
            byName.forEach((name, same) -> {
                if (same.size() == 1) {
                    known.put(name, same.getFirst().id());
                }
            });
            for (Alias alias : stores.of(Alias.class).list()) {
                if (alias.state() == Alias.State.ACCEPTED && alias.person() != null) {
                    known.put(Fold.text(alias.printed()), alias.person());
                }
            }
        }

        String key(ActionOwner owner) {
            String folded = Fold.text(owner.printed());
            Id<Person> person = owner.person() == null ? known.get(folded) : owner.person();
            String key = person == null ? "name " + folded : key(person);
            printed.putIfAbsent(key, owner.printed().strip());
            return key;
        }

        private static String key(Id<Person> person) {
            return "person " + person;
        }

        Optional<Person> person(String key) {
            return Optional.ofNullable(people.get(key));
        }

        String name(String key) {
            return person(key).map(Person::name).orElseGet(() -> printed.getOrDefault(key, ""));
        }
    }
}
