package org.minutebook.db.rules.leftover;

/** What kind of thing was left in a text, in words for the officer who has to take it out. */
public enum LeftoverKind {
    PLACEHOLDER(true, "The placeholder “%s” is still in the text.", "Put in what belongs there, or take it out."),
    UNANSWERED(true, "“%s” has no answer.", "Say which of them it is and take the others out."),
    DRAFTING_NOTE(true, "The drafting note “%s” is still in the text.", "Settle what it asks and take it out."),
    BROKEN_REFERENCE(
            true,
            "“%s” stands where a reference or a formula should give its result.",
            "Mend the reference in the program the file was made with (in Word: press F9 on it) and save it again."),
    PASSWORD(
            true,
            "“%s” gives away a password.",
            "Take it out and hand it out at the meeting; if it was published before, have it changed."),
    SQUARE_BRACKETS(
            false,
            "“%s” stands in square brackets, which drafts use for words that are not agreed.",
            "Agree the words and take the brackets away; leave them if they are meant."),
    FIRST_NAMES(
            false,
            "“%s” names people by their first names only, as authors do among themselves.",
            "Give full names and posts, or take it out."),
    MARKUP(false, "The marks “%s” are left of formatting that did not come through.", "Take the marks out."),
    PERSONAL_DETAIL(
            false,
            "“%s” looks like a personal detail.",
            "Take it out unless the person agreed that everybody may read it.");

    private final boolean mustGo;
    private final String says;
    private final String cure;

    LeftoverKind(boolean mustGo, String says, String cure) {
        this.mustGo = mustGo;
        this.says = says;
        this.cure = cure;
    }

    /** Whether it has to be mended before anybody outside reads it; the others are worth a look. */
    public boolean mustGo() {
        return mustGo;
    }

    public String cure() {
        return cure;
    }

    String says(String words) {
        return String.format(says, words);
    }
}
