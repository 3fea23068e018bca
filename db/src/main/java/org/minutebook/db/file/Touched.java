package org.minutebook.db.file;

import java.util.Set;
import org.minutebook.db.model.Kind;

/** What kinds of record an act touched: whoever shows them reads them again. */
public record Touched(Set<Kind> kinds) {
    public boolean any(Kind... of) {
        for (Kind kind : of) {
            if (kinds.contains(kind)) {
                return true;
            }
        }
        return false;
    }
}
