package org.minutebook.db.change;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.DecisionCase;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.model.ProducedDocumentBuilder;
import org.minutebook.db.model.Row;
import org.minutebook.db.store.JournalEntry;
import org.minutebook.db.store.StillNeeded;
import org.minutebook.db.store.Touch;
import org.minutebook.db.store.Writing;

/**
 * Takes an act back: every row it touched becomes what it was. Undo is the reverse of an act, redo the reverse of an undo.
 *
 * @param target the entry to take back
 */
public record Reverse(JournalEntry target) implements Change<JournalEntry> {
    @Override
    public String title() {
        return target.title();
    }

    @Override
    public JournalEntry apply(Writing writing) throws Refused {
        List<Touch> touches = writing.stores().journal().touches(target.entry());
        for (Touch touch : touches) {
            Row<?> now = writing.stores().find(touch.kind(), touch.id()).orElse(null);
            if (!Objects.equals(now, touch.after())) {
                throw new Refused("“" + target.title() + "” cannot be taken back: a later act changed the "
                        + touch.kind().words() + " it touched. Look at the history and take the later act back first.");
            }
        }
        forgetInDocuments(touches, writing);
        try {
            for (Touch touch : touches.reversed()) {
                writing.restore(touch.kind(), touch.id(), touch.before());
            }
        } catch (StillNeeded e) {
            throw new Refused(
                    "“" + target.title() + "” cannot be taken back: something that was added later belongs to it. "
                            + "Look at the history and take the later act back first.");
        }
        return target;
    }

    /** A document that was made stays noted, without what it was about once that is gone. */
    private static void forgetInDocuments(List<Touch> touches, Writing writing) {
        Set<Row<?>> going = new HashSet<>();
        for (Touch touch : touches) {
            if (touch.before() == null && touch.after() != null) {
                going.add(touch.after());
            }
        }
        Set<Id<?>> boards = ids(going, Board.class);
        Set<Id<?>> meetings = ids(going, Meeting.class);
        Set<Id<?>> cases = ids(going, DecisionCase.class);
        if (boards.isEmpty() && meetings.isEmpty() && cases.isEmpty()) {
            return;
        }
        for (ProducedDocument made : writing.stores().documents().produced()) {
            writing.save(ProducedDocumentBuilder.builder(made)
                    .board(boards.contains(made.board()) ? null : made.board())
                    .meeting(meetings.contains(made.meeting()) ? null : made.meeting())
                    .decisionCase(cases.contains(made.decisionCase()) ? null : made.decisionCase())
                    .build());
        }
    }

    private static Set<Id<?>> ids(Set<Row<?>> rows, Class<?> type) {
        return rows.stream().filter(type::isInstance).map(Row::id).collect(Collectors.toSet());
    }
}
