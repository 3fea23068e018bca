package org.minutebook.app.documents.tree;

import java.util.ArrayList;
import java.util.List;

/** Keeps the words that lead in a list on the page of its first entry. */
public final class LeadIns {
    private LeadIns() {}

    public static List<Block> kept(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks);
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean list = blocks.get(i + 1) instanceof Bullets || blocks.get(i + 1) instanceof Clauses;
            if (list && blocks.get(i) instanceof Paragraph lead && lead.role() == Paragraph.Role.BODY) {
                kept.set(i, lead.keptWithNext());
            }
        }
        return kept;
    }
}
