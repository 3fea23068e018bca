package org.minutebook.app.documents.compose;

import java.util.List;
import java.util.regex.Pattern;

/** Lists of names as English writes them. */
final class Names {
    private static final Pattern COUNCILLOR = Pattern.compile("\\s*(Councillors?|Cllrs?\\.?)\\s+");

    private static final Pattern COUNTY = Pattern.compile("\\sCC$");

    private Names() {}

    static boolean saysCouncillor(String name) {
        return COUNCILLOR.matcher(name).lookingAt();
    }

    static String withoutCouncillor(String name) {
        var found = COUNCILLOR.matcher(name);
        return found.lookingAt() ? name.substring(found.end()) : name;
    }

    /** Whether the name is that of a county councillor by its ending: "Mr. L. Breckon JP CC". */
    static boolean saysCounty(String name) {
        return COUNTY.matcher(name).find();
    }

    /** A councillor's name after that word, which no other style of address goes with: "P. Whitcombe (Chair)". */
    static String ofCouncillor(String name) {
        return withoutCouncillor(name)
                .replaceFirst("^(Mr|Mrs|Ms|Miss|Mx)\\.?\\s+", "")
                .replaceFirst("\\s+CC(?=\\s|$)", "");
    }

    /** "A", "A and B", "A, B and C". */
    static String listed(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** "Naomi Tate (Wealdmere Hospitals)"; after a bracket, "Naomi Tate (by video) – Wealdmere Hospitals"; the names where it is blank. */
    static String of(String names, String organisation) {
        if (organisation.isBlank()) {
            return names;
        }
        return names.endsWith(")") ? names + " – " + organisation : names + " (" + organisation + ")";
    }

    /** "a report", "an annual report". */
    static String withArticle(String words) {
        return words.isEmpty() ? "" : ("aeiouAEIOU".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }
}
