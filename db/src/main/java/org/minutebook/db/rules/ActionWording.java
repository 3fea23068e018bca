package org.minutebook.db.rules;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause or a promise in the words of an action log: who, and what is to be done. "That the Director be requested to report back"
 * becomes "Report back", for the Director. It proposes; the secretariat words it.
 *
 * @param owners who is to do it, as printed; blank where the words name nobody
 * @param text what is to be done, a sentence
 */
public record ActionWording(String owners, String text) {
    private static final Pattern ORDERED = Pattern.compile(
            "(?:that\\s+)?(?:the\\s+)?(.{2,80}?)\\s+be\\s+(?:asked|requested|instructed|invited|directed|required|tasked"
                + "|authorised|encouraged|urged)\\s+to\\s+(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PROMISED = Pattern.compile(
            "(?:the\\s+)?((?:(?!\\bthat\\b).){2,60}?)\\s+(?:undertook to|agreed to|promised to|offered to|(?:was|were)"
                    + " asked to|would)\\s+(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** What the promise is about, where that comes first. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?:(?:in|with)\\s+(?:reference|regard|respect|relation)\\s+(?:to|of)|regarding|concerning|as"
                    + " to|on)\\s+[^,:]{2,60}[,:]\\s+|[^,:.]{2,40}:\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THAT = Pattern.compile("that\\s+", Pattern.CASE_INSENSITIVE);

    /** Of a clause of a resolution. */
    public static ActionWording ofClause(String clause) {
        String words = clause.strip();
        Matcher ordered = ORDERED.matcher(words);
        if (ordered.matches()) {
            return new ActionWording(capital(ordered.group(1)), sentence(ordered.group(2)));
        }
        Matcher that = THAT.matcher(words);
        return new ActionWording("", sentence(that.lookingAt() ? words.substring(that.end()) : words));
    }

    /** Of a sentence in which somebody promised something. */
    public static ActionWording ofPromise(String promise) {
        Matcher about = ABOUT.matcher(promise.strip());
        Matcher promised =
                PROMISED.matcher(about.lookingAt() ? promise.strip().substring(about.end()) : promise.strip());
        return promised.matches()
                ? new ActionWording(capital(promised.group(1)), sentence(promised.group(2)))
                : new ActionWording("", sentence(promise));
    }

    private static String sentence(String words) {
        String bare = words.strip().replaceAll("[;,.:]?\\s*(?:and)?$", "").strip();
        return bare.isEmpty() ? "" : capital(bare) + ".";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
