package org.minutebook.app.minutes;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import org.minutebook.db.model.VoteCast;

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

    void vote(
            @Nullable Vote before,
            Vote.Manner manner,
            List<Integer> figures,
            Vote.CastingVote casting,
            Vote.Outcome outcome,
            List<TakeVote.Named> named) {
        take.run();
        item().ifPresent(on -> open.change(new TakeVote(
                before,
                on,
                before == null ? null : before.clause(),
                before == null ? null : before.recommendation(),
                manner,
                figures.get(VoteCast.Way.FOR.ordinal()),
                figures.get(VoteCast.Way.AGAINST.ordinal()),
                figures.get(VoteCast.Way.ABSTAINED.ordinal()),
                casting,
                outcome,
                before == null ? null : before.at(),
                named)));
    }

    void remove(Vote vote) {
        item().ifPresent(on -> open.change(new RemoveVote(on, vote)));
    }
}
