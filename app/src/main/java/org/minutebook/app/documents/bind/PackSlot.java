package org.minutebook.app.documents.bind;

import java.util.Optional;
import org.minutebook.app.documents.pack.PackPart;

/**
 * What a pack may have at one place of the run.
 *
 * @param key what it is, the same in every pack that has it
 * @param item the item that begins with it
 * @param paper the paper that it is
 * @param trouble why there is nothing to bind of it; blank where there is
 */
record PackSlot(String key, PackPart part, Optional<PackItem> item, Optional<PackPaper> paper, String trouble) {
    /** The page that says that something is not public. */
    boolean isNotice() {
        return part.level() > 0 && paper.isEmpty() && !part.isLeftOut();
    }

    PackSlot with(PackPart other) {
        return new PackSlot(key, other, item, paper, trouble);
    }
}
