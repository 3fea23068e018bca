package org.minutebook.app.documents.compose;

import org.minutebook.db.model.ItemPaper;

/** What a paper before an item is called where several papers are told apart: "Appendix 1 – What People Told Healthwatch". */
public final class PaperNames {
    private PaperNames() {}

    public static String of(String label, String title) {
        String before = label.strip();
        String name = title.strip();
        if (before.isEmpty() || name.isEmpty() || name.startsWith(before)) {
            return name.isEmpty() ? before : name;
        }
        return before + " – " + name;
    }

    /** That there is a second appendix says nothing of what is in it; any other label may. */
    static String publicKind(ItemPaper link) {
        if (link.label().strip().matches("(?i)(appendix|annex|schedule)\\s+[a-z0-9]{1,3}")) {
            return link.label().strip();
        }
        return link.label().isBlank() ? "a paper before this item" : "an appendix to this report";
    }
}
