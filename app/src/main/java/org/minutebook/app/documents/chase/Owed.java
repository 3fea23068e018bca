package org.minutebook.app.documents.chase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Person;
import org.minutebook.db.rules.review.WhenDue;
import org.minutebook.db.store.ActionRow;

/**
 * What one owner still has to do.
 *
 * @param name the person's, or as the log prints the owner where the book knows no such person
 * @param boards those that wait for something, each with what it waits for
 */
public record Owed(String name, Optional<Person> person, List<OfBoard> boards) {
    /**
     * What one board waits for.
     *
     * @param rows those that are overdue first, the oldest before the others
     * @param due when each of them is due
     * @param next its next meeting
     */
    public record OfBoard(Board board, List<ActionRow> rows, Map<Id<Action>, WhenDue> due, Optional<Meeting> next) {
        public OfBoard {
            rows = List.copyOf(rows);
            due = Map.copyOf(due);
        }

        /** Whether the day or the time that was promised for it has passed, as in the review for the chair. */
        public boolean isOverdue(ActionRow row, LocalDate today) {
            WhenDue when = due.get(row.id());
            return when != null && when.isPast(today);
        }

        /** Those that are overdue first, by the day that has passed, then the others by the day they were agreed. */
        OfBoard inOrder(LocalDate today) {
            return new OfBoard(
                    board,
                    rows.stream()
                            .sorted(Comparator.comparing((ActionRow row) -> !isOverdue(row, today))
                                    .thenComparing(
                                            row -> isOverdue(row, today) ? until(row) : row.raisedOn(),
                                            Comparator.nullsLast(Comparator.naturalOrder()))
                                    .thenComparing(ActionRow::position))
                            .toList(),
                    due,
                    next);
        }

        private @Nullable LocalDate until(ActionRow row) {
            WhenDue when = due.get(row.id());
            return when == null ? null : when.until();
        }

        /** How many of them are overdue. */
        public long overdue(LocalDate today) {
            return rows.stream().filter(row -> isOverdue(row, today)).count();
        }
    }

    public Owed {
        boards = List.copyOf(boards);
    }

    /** The address a letter goes to; blank where the book knows none. */
    public String address() {
        return person.map(Person::email).orElse("").strip();
    }

    /** What a list of owners sorts by. */
    String sortName() {
        return person.map(Person::sortName).filter(sort -> !sort.isBlank()).orElse(name);
    }

    public List<ActionRow> rows() {
        return boards.stream().flatMap(of -> of.rows().stream()).toList();
    }

    public long overdue(LocalDate today) {
        return boards.stream().mapToLong(of -> of.overdue(today)).sum();
    }
}
