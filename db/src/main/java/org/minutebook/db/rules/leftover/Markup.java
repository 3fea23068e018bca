package org.minutebook.db.rules.leftover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of Markdown and HTML that a reader should have seen as bold, underlined or a link (O61). */
final class Markup {

    private static final String NAMES =
            "(?:u|b|i|em|strong|br|p|div|span|sup|sub|table|tr|td|th|font|a|ul|ol|li|h[1-6]|mark)";
    private static final Pattern TAG = Pattern.compile(
            "(?i)<" + NAMES + "(?:\\s[^<>\\n]{0,200})?/?>(?:[^<>\\n]{0,200}</" + NAMES + ">)?|</" + NAMES + ">");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:nbsp|amp|lt|gt|quot|apos|pound|[lr][sd]quo|ndash|#\\d{2,5});");
    private static final Pattern MARKS =
            Pattern.compile("\\*\\*(?=[^\\s*])[^*\\n]{1,200}\\*\\*|(?<![\\w_])__(?=[^\\s_])[^_\\n]{1,200}__(?![\\w_])"
                    + "|(?m)^#{1,6} (?=\\p{L})|```|\\]\\(https?://[^\\s)]{1,200}\\)");

    private static final Map<Pattern, String> SIGNS = Map.of(TAG, "<", ENTITY, "&", MARKS, "**|__|#|```|](");

    private Markup() {}

    static List<Leftover> in(String text) {
        List<Leftover> found = new ArrayList<>();
        Cues cues = Cues.of(text);
        SIGNS.forEach((pattern, signs) -> {
            boolean there = cues.any(signs);
            Matcher matcher = pattern.matcher(text);
            while (there && matcher.find()) {
                found.add(Leftover.of(LeftoverKind.MARKUP, text, matcher.start(), matcher.end()));
            }
        });
        return found;
    }

    /** Whether these marks are no formatting in typed text either. */
    static boolean isTag(String words) {
        return TAG.matcher(words).matches() || ENTITY.matcher(words).matches();
    }
}
