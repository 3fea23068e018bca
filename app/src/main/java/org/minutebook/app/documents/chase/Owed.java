package org.minutebook.app.documents.chase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Person;
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
     * @param next its next meeting
     */
    public record OfBoard(Board board, List<ActionRow> rows, Optional<Meeting> next) {}

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
        return rows().stream().filter(row -> isOverdue(row, today)).count();
    }

    static boolean isOverdue(ActionRow row, LocalDate today) {
        return row.dueOn() != null && row.dueOn().isBefore(today);
    }
}
