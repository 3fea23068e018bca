package org.minutebook.db.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.db.model.CouncilWord;
import org.minutebook.db.store.Writing;

/** These are the council's words from now on, and no others. */
public record KeepWords(List<String> words) implements Change<Integer> {
    public KeepWords {
        words = List.copyOf(words);
    }

    @Override
    public String title() {
        return "Change the council’s words";
    }

    @Override
    public Integer apply(Writing writing) {
        Set<String> wanted = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int changed = 0;
        for (CouncilWord known : writing.stores().words().councilWords()) {
            if (!wanted.remove(known.word())) {
                writing.remove(known);
                changed++;
            }
        }
        for (String word : wanted) {
            writing.add(new CouncilWord(writing.newId(), word));
            changed++;
        }
        return changed;
    }
}
