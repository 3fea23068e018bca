package org.minutebook.db.store;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.CouncilWord;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Phrase;

/** The words of this council: how it spells them, which it uses again and again, and what is called how in its record. */
public final class WordStore {
    private final Stores stores;

    WordStore(Stores stores) {
        this.stores = stores;
    }

    public List<CouncilWord> councilWords() {
        return stores.of(CouncilWord.class).list().stream()
                .sorted(Comparator.comparing(CouncilWord::word, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public List<Phrase> phrases() {
        return stores.of(Phrase.class).list().stream()
                .sorted(Comparator.comparing(Phrase::position))
                .toList();
    }

    /** Names of people, bodies, boards, their venues and their matters, as they are written. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        stores.of(Person.class).list().forEach(person -> names.add(person.name()));
        stores.of(Organisation.class).list().forEach(body -> names.add(body.name()));
        stores.of(Matter.class).list().forEach(matter -> names.add(matter.title()));
        stores.of(Membership.class).list().forEach(member -> names.add(member.printed()));
        stores.of(Meeting.class).list().forEach(meeting -> names.add(meeting.venue()));
        for (Board board : stores.of(Board.class).list()) {
            names.add(board.name());
        }
        return names;
    }
}
