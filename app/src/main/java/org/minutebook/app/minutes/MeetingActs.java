package org.minutebook.app.minutes;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.MinutesRequest;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.EditClause;
import org.minutebook.db.change.EditMeeting;
import org.minutebook.db.change.NumberMinute;
import org.minutebook.db.change.RemoveClause;
import org.minutebook.db.change.SetMeetingState;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.ClauseBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Verb;

/** What can be done with a meeting beside typing: its clauses, its states, its minutes as a file. */
public final class MeetingActs {
    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final ReadOnlyObjectProperty<Optional<MinutesFacts>> facts;
    private final Runnable take;

    /** @param take takes what is being typed into the record first */
    MeetingActs(
            OpenBook open, Id<Meeting> meeting, ReadOnlyObjectProperty<Optional<MinutesFacts>> facts, Runnable take) {
        this.open = open;
        this.meeting = meeting;
        this.facts = facts;
        this.take = take;
    }

    public void editClause(Clause clause, Verb verb, String text) {
        Clause after = ClauseBuilder.builder(clause).verb(verb).text(text).build();
        if (!after.equals(clause)) {
            open.change(new EditClause(clause, after));
        }
    }

    public void removeClause(Clause clause) {
        open.change(new RemoveClause(clause));
    }

    public void toAction(Id<Action> action) {
        open.places().go(Addresses.action(action));
    }

    /** Gives one minute another number, once they stand. */
    void number(AgendaItem item, String number) {
        open.change(new NumberMinute(item, number));
    }

    public void set(Meeting.State state) {
        facts.get()
                .map(MinutesFacts::meeting)
                .filter(now -> now.state() != state)
                .ifPresent(now -> open.change(new SetMeetingState(meeting, state)));
    }

    public void set(Meeting.MinutesState state) {
        facts.get()
                .map(MinutesFacts::meeting)
                .filter(now -> now.minutesState() != state)
                .ifPresent(now -> open.change(new EditMeeting(
                        now, MeetingBuilder.builder(now).minutesState(state).build())));
    }

    /** Writes the public minutes as they stand, with what is in the fields. */
    public void export(Format format) {
        take.run();
        facts.get().ifPresent(now -> {
            Board board = now.board();
            String name = (board.shortName().isBlank() ? board.name() : board.shortName()) + " minutes "
                    + now.meeting().day();
            Exporting exporting = new Exporting(open.book(), open.who());
            Exports.run(
                    open,
                    format,
                    name,
                    (file, replace, progress) -> exporting.minutes(
                            new MinutesRequest(meeting, "", Audience.PUBLIC, format, file, replace), progress));
        });
    }
}
