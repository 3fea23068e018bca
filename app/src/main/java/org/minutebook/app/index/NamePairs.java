package org.minutebook.app.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Person;
import org.minutebook.db.store.Stores;

/** Words that stand for each other because the book says so: "Reade" for "Reed", where that was accepted as her name. */
record NamePairs(Map<String, Set<String>> others) {
    static final NamePairs NONE = new NamePairs(Map.of());

    static NamePairs of(Stores stores) {
        Map<String, Set<String>> others = new HashMap<>();
        for (Alias alias : stores.boards().aliases()) {
            if (alias.state() == Alias.State.ACCEPTED && alias.person() != null) {
                stores.of(Person.class)
                        .find(alias.person())
                        .ifPresent(person -> pair(alias.printed(), person.name(), others));
            }
        }
        return new NamePairs(Map.copyOf(others));
    }

    /** The one word of each that the other has not, where they have the others in common: a post is no spelling of a name. */
    private static void pair(String one, String other, Map<String, Set<String>> others) {
        List<String> ones = words(one);
        List<String> theirs = words(other);
        List<String> own = new ArrayList<>(ones);
        own.removeAll(theirs);
        theirs.removeAll(ones);
        if (own.size() == 1 && theirs.size() == 1 && ones.size() > 1) {
            others.computeIfAbsent(own.getFirst(), unused -> new HashSet<>()).add(theirs.getFirst());
            others.computeIfAbsent(theirs.getFirst(), unused -> new HashSet<>()).add(own.getFirst());
        }
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        PrintedText.EXACT.forms(name).forEach(forms -> words.add(forms.getFirst()));
        return words;
    }

    Set<String> of(String word) {
        return others.getOrDefault(word, Set.of());
    }
}
