package org.minutebook.db.rules.leftover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Authors who are named among themselves, "Rhodri/Phillip" or "Ade/William?" (O65): first names parted by a slash that
 * fill a line or a field or end a row. "Health/Social care" and "Gender/Age" hold no names and are none.
 */
final class FirstNames {

    private static final String NAME = "\\p{Lu}\\p{Ll}{1,14}";
    private static final Pattern FIELD = Pattern.compile("(?m)(?:^|\\t)[ *]*(?<names>" + NAME + "(?:\\s?/\\s?" + NAME
            + "){1,5})(?<doubt>\\s?\\?{1,3})?[ *]*(?=$|\\t)");
    private static final Pattern END_OF_ROW =
            Pattern.compile("(?m)[\\s:*](?<names>" + NAME + "(?:/" + NAME + "){1,5})(?<doubt>\\?{1,3})?[ ]*$");
    private static final Pattern ALONE_IN_DOUBT =
            Pattern.compile("(?m)(?:^|\\t)[ ]*(?<names>" + NAME + ")(?<doubt>\\?{1,3})[ ]*(?=$|\\t)");

    private FirstNames() {}

    static List<Leftover> in(String text) {
        List<Leftover> found = new ArrayList<>();
        if (text.indexOf('/') >= 0 || text.indexOf('?') >= 0) {
            for (Pattern pattern : List.of(FIELD, END_OF_ROW, ALONE_IN_DOUBT)) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    if (areNames(matcher.group("names"), matcher.group("doubt") != null)) {
                        found.add(Leftover.of(LeftoverKind.FIRST_NAMES, text, matcher.start("names"), end(matcher)));
                    }
                }
            }
        }
        return found;
    }

    private static int end(Matcher matcher) {
        return Math.max(matcher.end("names"), matcher.end("doubt"));
    }

    /** All of them are known names; where the writer was in doubt, one is enough. */
    private static boolean areNames(String names, boolean doubt) {
        List<String> parts = Arrays.asList(names.split("\\s?/\\s?"));
        return doubt && parts.size() > 1
                ? parts.stream().anyMatch(GivenNames::has)
                : parts.stream().allMatch(GivenNames::has);
    }
}
