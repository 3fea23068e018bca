package org.minutebook.db.change;

import java.util.List;
import org.minutebook.db.model.Phrase;
import org.minutebook.db.model.PhraseBuilder;
import org.minutebook.db.store.Writing;

/** These are the council's phrases from now on, in this order; none brings back those that come with the program. */
public record KeepPhrases(List<String> texts) implements Change<Integer> {
    public KeepPhrases {
        texts = List.copyOf(texts);
    }

    @Override
    public String title() {
        return "Change the phrases of the minutes";
    }

    @Override
    public Integer apply(Writing writing) {
        List<String> wanted = texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        List<Phrase> there = writing.stores().words().phrases();
        int changed = 0;
        for (int i = 0; i < Math.max(wanted.size(), there.size()); i++) {
            if (i >= wanted.size()) {
                writing.remove(there.get(i));
                changed++;
            } else if (i >= there.size()) {
                writing.add(new Phrase(writing.newId(), i + 1, wanted.get(i)));
                changed++;
            } else if (!there.get(i).text().equals(wanted.get(i))
                    || there.get(i).position() != i + 1) {
                writing.save(PhraseBuilder.builder(there.get(i))
                        .position(i + 1)
                        .text(wanted.get(i))
                        .build());
                changed++;
            }
        }
        return changed;
    }
}
