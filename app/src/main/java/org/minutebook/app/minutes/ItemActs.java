package org.minutebook.app.minutes;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AddDeclaration;
import org.minutebook.db.change.EditDeclaration;
import org.minutebook.db.change.RecordNone;
import org.minutebook.db.change.RemoveDeclaration;
import org.minutebook.db.change.RemoveVote;
import org.minutebook.db.change.Stated;
import org.minutebook.db.change.TakeVote;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.NoneRecorded;
import org.minutebook.db.model.Vote;

/** What is declared and how it is voted under the item that is being minuted. */
final class ItemActs {
    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final Supplier<Optional<AgendaItem>> item;
    private final Runnable take;

    /** @param take takes what is being typed into the record first */
    ItemActs(OpenBook open, Id<Meeting> meeting, Supplier<Optional<AgendaItem>> item, Runnable take) {
        this.open = open;
        this.meeting = meeting;
        this.item = item;
        this.take = take;
    }

    Optional<AgendaItem> item() {
        return item.get();
    }

    void refuse(String sentence) {
        open.notices().refuse(sentence);
    }

    void declare(Attendance who, Stated stated) {
        take.run();
        open.change(new AddDeclaration(who, stated));
    }

    void edit(Declaration before, Stated after) {
        if (!after.in(before).equals(before) || after.scope() == Declaration.Scope.ITEMS) {
            open.change(new EditDeclaration(before, after));
        }
    }

    void remove(Declaration declaration) {
        open.change(new RemoveDeclaration(declaration));
    }

    void none(NoneRecorded.Subject subject, boolean none) {
        open.change(new RecordNone(meeting, subject, none));
    }

    /** @param vote of the item */
    void vote(Function<AgendaItem, TakeVote> vote) {
        take.run();
        item().map(vote).ifPresent(open::change);
    }

    /** The time of the day where the meeting is today: whoever minutes it later is asked for it. */
    Optional<LocalTime> timeOf(Meeting at) {
        return Optional.of(at.day()).filter(open.today()::equals).map(unused -> LocalTime.ofInstant(
                        open.book().clock().instant(), open.book().clock().getZone())
                .withSecond(0)
                .withNano(0));
    }

    void remove(Vote vote) {
        item().ifPresent(on -> open.change(new RemoveVote(on, vote)));
    }
}
