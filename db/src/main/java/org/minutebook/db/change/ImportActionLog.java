package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Person;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.store.Writing;

/**
 * Takes an action log into a board's. A line whose reference and date the log has already (or whose words, where it has no
 * reference) updates that action; its comment, where it is new, is added as an update and never written over an older one. A due
 * date that was only read from an action's words is taken with a new action and never changes one that the book has.
 *
 * @param board the board; null with {@code newBoard} makes one
 * @param newBoard the name of the board to make first; blank where there is one
 * @param file the file's name, kept with each new action
 */
public record ImportActionLog(@Nullable Id<Board> board, String newBoard, String file, List<LoggedAction> lines)
        implements Change<ImportedLog> {

    @Override
    public String title() {
        return "Import action log " + file;
    }

    @Override
    public boolean backUpFirst() {
        return true;
    }

    @Override
    public ImportedLog apply(Writing writing) throws Refused {
        if (board == null && newBoard.isBlank()) {
            throw new Refused("Say which board the action log belongs to.");
        }
        Id<Board> into = board != null ? board : new AddBoard(newBoard, "", "").apply(writing);
        Taking taking = new Taking(writing, into);
        lines.forEach(taking::take);
        taking.keep();
        List<ImportedLog.Offer> offers = new ArrayList<>();
        offers.addAll(new OfferRepeats(into)
                .apply(writing).stream()
                        .map(offer -> new ImportedLog.Offer(
                                taking.row(offer.later()),
                                "action",
                                offer.later().referencePrinted(),
                                offer.earlier().referencePrinted(),
                                offer.because()))
                        .toList());
        offers.addAll(new OfferAliases()
                .apply(writing).stream()
                        .map(offer -> new ImportedLog.Offer(
                                taking.rowOfOwner(offer.printed()),
                                "owner",
                                offer.printed(),
                                offer.person(),
                                offer.because()))
                        .toList());
        int known = lines.size() - taking.newRows.size() - taking.changes.size();
        return new ImportedLog(into, taking.newRows, taking.changes, known, offers);
    }

    /** What a line is known again by. */
    private record Key(int number, String letter, @Nullable LocalDate raisedOn, String words) {
        static Key of(int number, String letter, @Nullable LocalDate raisedOn, String text) {
            return new Key(number, letter, raisedOn, number == 0 ? Fold.text(text) : "");
        }
    }

    private final class Taking {
        final Writing writing;
        final Id<Board> into;
        final Map<Key, List<Action>> known = new HashMap<>();
        final Map<Id<Action>, List<ActionOwner>> owners = new HashMap<>();
        final Map<Id<Action>, List<ActionUpdate>> updates = new HashMap<>();
        final Map<LocalDate, Meeting> meetings = new HashMap<>();
        final Map<Id<Meeting>, List<AgendaItem>> items = new HashMap<>();
        final List<Action> newActions = new ArrayList<>();
        final List<ActionOwner> newOwners = new ArrayList<>();
        final List<ActionUpdate> newUpdates = new ArrayList<>();
        final Map<Id<Action>, Integer> rows = new HashMap<>();
        final Map<String, Id<Person>> people = new HashMap<>();
        int position;
        final Set<Integer> newRows = new TreeSet<>();
        final Map<Integer, List<String>> changes = new TreeMap<>();

        Taking(Writing writing, Id<Board> into) {
            this.writing = writing;
            this.into = into;
            for (Action action : writing.stores().actions().list(into)) {
                known.computeIfAbsent(
                                Key.of(
                                        action.referenceNumber(),
                                        action.referenceLetter(),
                                        action.raisedOn(),
                                        action.text()),
                                _ -> new ArrayList<>())
                        .add(action);
                position = Math.max(position, action.position());
            }
            if (!known.isEmpty()) {
                for (ActionOwner owner : writing.stores().actions().ownersOf(into)) {
                    owners.computeIfAbsent(owner.action(), _ -> new ArrayList<>())
                            .add(owner);
                }
                for (ActionUpdate update : writing.stores().actions().updatesOf(into)) {
                    updates.computeIfAbsent(update.action(), _ -> new ArrayList<>())
                            .add(update);
                }
            }
            for (Person person : writing.stores().boards().people()) {
                people.putIfAbsent(Fold.text(person.name()), person.id());
            }
            for (Alias alias : writing.stores().boards().aliases()) {
                if (alias.state() == Alias.State.ACCEPTED && alias.person() != null) {
                    people.put(Fold.text(alias.printed()), alias.person());
                }
            }
            writing.stores().meetings().list(into).stream()
                    .sorted(Comparator.comparing(BoardMeetings::takesPlace))
                    .forEach(meeting -> meetings.put(meeting.day(), meeting));
        }

        void take(LoggedAction line) {
            Optional<Action> there = claim(line);
            if (there.isPresent()) {
                rows.put(there.get().id(), line.row());
                List<String> changed = update(there.get(), line);
                if (!changed.isEmpty()) {
                    changes.put(line.row(), changed);
                }
            } else {
                add(line);
                newRows.add(line.row());
            }
        }

        /** References are not unique: of several that fit, the one in the same words goes first, and each is claimed once. */
        private Optional<Action> claim(LoggedAction line) {
            List<Action> fitting =
                    known.getOrDefault(Key.of(line.number(), line.letter(), line.raisedOn(), line.text()), List.of());
            Optional<Action> found = fitting.stream()
                    .filter(action -> Fold.text(action.text()).equals(Fold.text(line.text())))
                    .findFirst()
                    .or(() -> fitting.stream().findFirst());
            found.ifPresent(fitting::remove);
            return found;
        }

        private void add(LoggedAction line) {
            Id<Action> id = writing.newId();
            rows.put(id, line.row());
            Meeting meeting = line.raisedOn() == null ? null : meetings.get(line.raisedOn());
            newActions.add(ActionBuilder.builder()
                    .id(id)
                    .board(into)
                    .meeting(meeting == null ? null : meeting.id())
                    .item(meeting == null ? null : item(meeting, line.number()))
                    .position(++position)
                    .referencePrinted(line.reference())
                    .referenceNumber(line.number())
                    .referenceLetter(line.letter())
                    .raisedOn(line.raisedOn())
                    .raisedPrinted(line.raisedPrinted())
                    .text(line.text())
                    .dueOn(line.dueOn())
                    .dueWords(line.due())
                    .recurs(line.recurs())
                    .state(line.complete() ? Action.State.DELIVERED : Action.State.OPEN)
                    .completedOn(line.completedOn())
                    .rag(line.rag())
                    .ragPrinted(line.ragPrinted())
                    .origin(Action.Origin.IMPORT)
                    .notes(line.notes())
                    .sourceFile(file)
                    .sourceRow(line.row())
                    .build());
            addOwners(id, line);
            addComment(id, line, 1);
        }

        private @Nullable Id<AgendaItem> item(Meeting meeting, int number) {
            return items
                    .computeIfAbsent(
                            meeting.id(), id -> writing.stores().meetings().items(id))
                    .stream()
                    .filter(item -> item.minuteNumber().equals(Integer.toString(number)))
                    .map(AgendaItem::id)
                    .findFirst()
                    .orElse(null);
        }

        /** What of it changed. */
        private List<String> update(Action action, LoggedAction line) {
            List<String> changed = new ArrayList<>();
            Action.State state =
                    line.complete() && action.state() == Action.State.OPEN ? Action.State.DELIVERED : action.state();
            Action wanted = ActionBuilder.builder(action)
                    .text(line.text())
                    .rag(line.ragPrinted().isBlank() && line.rag() == Action.Rag.NOT_SAID ? action.rag() : line.rag())
                    .ragPrinted(line.ragPrinted().isBlank() ? action.ragPrinted() : line.ragPrinted())
                    .dueOn(line.dueOffered() || line.dueOn() == null ? action.dueOn() : line.dueOn())
                    .dueWords(line.dueOffered() ? action.dueWords() : LoggedChanges.dueWords(action, line))
                    .completedOn(line.completedOn() == null ? action.completedOn() : line.completedOn())
                    .state(state)
                    .build();
            if (!wanted.equals(action)) {
                writing.save(wanted);
                changed.addAll(LoggedChanges.of(action, wanted));
            }
            List<ActionOwner> before = owners.getOrDefault(action.id(), List.of());
            List<String> printed =
                    line.owners().stream().map(LoggedAction.Owner::printed).toList();
            if (!printed.isEmpty()
                    && !before.stream().map(ActionOwner::printed).toList().equals(printed)) {
                before.forEach(writing::remove);
                addOwners(action.id(), line);
                changed.add("owners");
            }
            List<ActionUpdate> said = updates.getOrDefault(action.id(), List.of());
            if (!line.comment().isBlank() && LoggedChanges.isNew(line.comment(), said)) {
                addComment(action.id(), line, said.size() + 1);
                changed.add("comment");
            }
            return changed;
        }

        private void addOwners(Id<Action> action, LoggedAction line) {
            int at = 1;
            for (LoggedAction.Owner owner : line.owners()) {
                Id<Person> person =
                        owner.kind() == ActionOwner.Kind.PERSON ? people.get(Fold.text(owner.printed())) : null;
                newOwners.add(
                        new ActionOwner(writing.newId(), action, at++, owner.printed(), owner.kind(), person, null));
            }
        }

        private void addComment(Id<Action> action, LoggedAction line, int at) {
            if (!line.comment().isBlank()) {
                newUpdates.add(new ActionUpdate(
                        writing.newId(),
                        action,
                        at,
                        null,
                        "",
                        line.comment(),
                        line.ragPrinted(),
                        "",
                        writing.now(),
                        Audience.PUBLIC));
            }
        }

        void keep() {
            writing.addAll(newActions);
            writing.addAll(newOwners);
            writing.addAll(newUpdates);
        }

        int row(Action action) {
            return rows.getOrDefault(action.id(), 0);
        }

        int rowOfOwner(String printed) {
            return lines.stream()
                    .filter(line -> line.owners().stream()
                            .anyMatch(owner -> owner.printed().equals(printed)))
                    .mapToInt(LoggedAction::row)
                    .findFirst()
                    .orElse(0);
        }
    }
}
