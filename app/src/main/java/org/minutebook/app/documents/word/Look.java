package org.minutebook.app.documents.word;

/**
 * The styles that our blocks wear, by the names that Word itself knows them by. A template's style of the same name
 * wins; a name that a template lacks is added to it from our own look.
 */
enum Look {
    TITLE("Title"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    BODY("Normal"),
    LEAD("Lead In"),
    RESOLVED("Resolved"),
    SMALL("Small Print"),
    UNDER_HEADING("Body Text Indent"),
    BULLET("List Bullet"),
    CLAUSE("List Number"),
    UNDER_ENTRY("List Continue"),
    NAMES("Names"),
    SIGNATURE("Signature Line"),
    TABLE_TEXT("Table Text"),
    TABLE_HEADING("Table Heading"),
    /** Heads its row; unlike a column's heading it is not kept with what follows, or the table would be one block. */
    TABLE_ROW_HEADING("Table Row Heading"),
    CAPTION("caption"),
    TABLE("Table Grid"),
    LINK("Hyperlink"),
    HEADER("header"),
    FOOTER("footer");

    private final String styleName;

    Look(String styleName) {
        this.styleName = styleName;
    }

    String styleName() {
        return styleName;
    }

    static Look heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            default -> HEADING_3;
        };
    }
}
