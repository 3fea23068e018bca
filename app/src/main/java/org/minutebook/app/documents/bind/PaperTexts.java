package org.minutebook.app.documents.bind;

import org.minutebook.db.model.Paper;

/** What is said to the officer of a paper that has not come. */
final class PaperTexts {
    private PaperTexts() {}

    /** Nobody writes a verbal update. */
    static boolean isExpected(Paper paper) {
        return paper.kind() != Paper.Kind.VERBAL_UPDATE;
    }

    /** The same words wherever a paper is kept back: in a pack, and in what is published. */
    static String heldBack(PackPaper paper, String cure) {
        return paper.waits() + ", and is left out: mark it received, then " + cure;
    }

    static String awaited(Paper paper) {
        return "“" + paper.title() + "” has not come yet: drop its file on the paper, or write its report.";
    }
}
