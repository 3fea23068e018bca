package org.minutebook.db.change;

import org.minutebook.db.model.CouncilWord;
import org.minutebook.db.store.Writing;

/** A word is spelt so from now on. */
public record AddCouncilWord(String word) implements Change<CouncilWord> {
    @Override
    public String title() {
        return "Add “" + word.strip() + "” to the council’s words";
    }

    @Override
    public CouncilWord apply(Writing writing) throws Refused {
        if (word.isBlank()) {
            throw new Refused("There is no word to add. Choose the word first.");
        }
        return writing.stores().words().councilWords().stream()
                .filter(known -> known.word().equals(word.strip()))
                .findFirst()
                .orElseGet(() -> writing.add(new CouncilWord(writing.newId(), word.strip())));
    }
}
