package org.minutebook.app.documents.pack.paper;

import java.io.IOException;
import org.minutebook.app.documents.pack.paper.PaperTroubled.Kind;

/** Found in the middle of reading: a paper that could be bound, but must not be. */
final class PaperRefused extends IOException {

    final Kind kind;
    final String says;

    PaperRefused(Kind kind, String says) {
        super(says);
        this.kind = kind;
        this.says = says;
    }
}
