package org.minutebook.db.change;

import java.util.List;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.model.TermsOfReferenceBuilder;
import org.minutebook.db.store.Writing;

/** A draft of a board's terms of reference begins from the last version, or from nothing where there is none. */
public record BeginTerms(Id<Board> board) implements Change<TermsOfReference> {
    @Override
    public String title() {
        return "Begin a new version of the terms of reference";
    }

    @Override
    public TermsOfReference apply(Writing writing) throws Refused {
        List<TermsOfReference> versions = writing.stores().boards().terms(board);
        for (TermsOfReference each : versions) {
            if (each.state() == TermsOfReference.State.DRAFT) {
                throw new Refused("The draft “" + each.version()
                        + "” is being written already. Adopt it or take it out, then begin another.");
            }
        }
        if (versions.isEmpty()) {
            return writing.add(TermsOfReferenceBuilder.builder()
                    .id(writing.newId())
                    .board(board)
                    .version("First version")
                    .quorum(SaveTerms.quorumOf(writing, board))
                    .build());
        }
        TermsOfReference last = versions.getLast();
        return writing.add(TermsOfReferenceBuilder.builder(last)
                .id(writing.newId())
                .version("After " + last.version())
                .state(TermsOfReference.State.DRAFT)
                .since(null)
                .approvedBy("")
                .approvedOn(null)
                .reviewOn(null)
                .reviewWords("")
                .replaces(last.id())
                .build());
    }
}
