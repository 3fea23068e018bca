package org.minutebook.app.documents.hygiene;

import org.minutebook.db.rules.leftover.LeftoverKind;

/** What was found, in the order in which an officer wants to hear of it. */
public enum HygieneKind {
    UNREADABLE(HygieneLevel.MEND, "cannot be checked"),
    COMMENT(HygieneLevel.MEND, "comment"),
    TRACKED_CHANGE(HygieneLevel.MEND, "tracked change"),
    HIDDEN_TEXT(HygieneLevel.MEND, "hidden text"),
    HIDDEN_SHEET(HygieneLevel.MEND, "hidden sheet"),
    HIDDEN_ROW_OR_COLUMN(HygieneLevel.MEND, "hidden rows or columns"),
    HIDDEN_SLIDE(HygieneLevel.MEND, "hidden slide"),
    HIDDEN_LAYER(HygieneLevel.MEND, "hidden layer"),
    SPEAKER_NOTES(HygieneLevel.MEND, "speaker notes"),
    EMBEDDED_FILE(HygieneLevel.MEND, "embedded file"),
    MACRO(HygieneLevel.MEND, "macro or script"),
    PASSWORD(HygieneLevel.MEND, "password"),
    PLACEHOLDER(HygieneLevel.MEND, "placeholder"),
    UNANSWERED(HygieneLevel.MEND, "question without an answer"),
    DRAFTING_NOTE(HygieneLevel.MEND, "drafting note"),
    BROKEN_REFERENCE(HygieneLevel.MEND, "broken reference"),
    COVERED_TEXT(HygieneLevel.LOOK, "text under a box"),
    PALE_TEXT(HygieneLevel.LOOK, "text that cannot be seen"),
    PICTURE_ONLY_PAGE(HygieneLevel.LOOK, "pages without text"),
    HIGHLIGHT(HygieneLevel.LOOK, "highlighted text"),
    SQUARE_BRACKETS(HygieneLevel.LOOK, "square brackets"),
    FIRST_NAMES(HygieneLevel.LOOK, "first names"),
    PERSONAL_DETAIL(HygieneLevel.LOOK, "personal detail"),
    MARKUP(HygieneLevel.LOOK, "marks of formatting"),
    EXTERNAL_LINK(HygieneLevel.LOOK, "link to outside"),
    FORM_FIELD(HygieneLevel.LOOK, "filled form field"),
    NAMES(HygieneLevel.LOOK, "names in the properties"),
    CUSTOM_PROPERTIES(HygieneLevel.LOOK, "properties of its own");

    private final HygieneLevel level;
    private final String words;

    HygieneKind(HygieneLevel level, String words) {
        this.level = level;
        this.words = words;
    }

    public HygieneLevel level() {
        return level;
    }

    public String words() {
        return words;
    }

    static HygieneKind of(LeftoverKind kind) {
        return switch (kind) {
            case PLACEHOLDER -> PLACEHOLDER;
            case UNANSWERED -> UNANSWERED;
            case DRAFTING_NOTE -> DRAFTING_NOTE;
            case BROKEN_REFERENCE -> BROKEN_REFERENCE;
            case PASSWORD -> PASSWORD;
            case SQUARE_BRACKETS -> SQUARE_BRACKETS;
            case FIRST_NAMES -> FIRST_NAMES;
            case MARKUP -> MARKUP;
            case PERSONAL_DETAIL -> PERSONAL_DETAIL;
        };
    }
}
