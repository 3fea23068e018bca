package org.minutebook.db.rules.interest;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a dispensation gives: relief from either or both restrictions of s31(4) (INT-06). */
public enum Relief {
    NONE(false, false, "no relief"),
    TO_DISCUSS(true, false, "to take part in the discussion, not to vote"),
    TO_VOTE(false, true, "to vote, not to take part in the discussion"),
    BOTH(true, true, "to take part in the discussion and to vote");

    private static final Pattern NO_VOTE = Pattern.compile(
            "\\b(?:not|nor|without|but not|no)\\b(?: to)?(?: take part in)?(?: the)? ?(?:vote|voting|votes)\\b"
                    + "|\\b(?:speak|discuss|discussion|take part in the discussion)\\b only");
    private static final Pattern NO_SPEECH = Pattern.compile(
            "\\b(?:not|nor|without)\\b(?: to)?(?: take part in the)? ?(?:speak|speaking|discuss|discussion)\\b"
                    + "|\\bvot(?:e|ing)\\b only");
    private static final Pattern SPEECH =
            Pattern.compile("\\b(?:speak|speaking|discuss|discussion|participate|take part)\\b");
    private static final Pattern VOTE = Pattern.compile("\\b(?:vote|voting)\\b");

    private final boolean discussion;
    private final boolean vote;
    private final String words;

    Relief(boolean discussion, boolean vote, String words) {
        this.discussion = discussion;
        this.vote = vote;
        this.words = words;
    }

    public boolean discussion() {
        return discussion;
    }

    public boolean vote() {
        return vote;
    }

    public String words() {
        return words;
    }

    /** From the words of a grant: "to speak but not to vote", "to take part and vote". Words that say nothing of it give nothing. */
    public static Relief read(String limits) {
        String text = limits.toLowerCase(Locale.ROOT);
        boolean speaks = SPEECH.matcher(text).find() && !NO_SPEECH.matcher(text).find();
        boolean votes = VOTE.matcher(text).find() && !NO_VOTE.matcher(text).find();
        return of(speaks, votes);
    }

    public static Relief of(boolean discussion, boolean vote) {
        if (discussion) {
            return vote ? BOTH : TO_DISCUSS;
        }
        return vote ? TO_VOTE : NONE;
    }
}
