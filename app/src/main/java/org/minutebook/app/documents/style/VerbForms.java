package org.minutebook.app.documents.style;

import java.util.Map;
import org.minutebook.db.rules.Gerund;

/** Forms of the verbs that say what a report does: "provide", "provided", "providing". */
public final class VerbForms {
    private static final Map<String, String> IRREGULAR_PAST = Map.of(
            "seek", "sought", "set", "set", "give", "gave", "put", "put", "bring", "brought", "show", "showed", "tell",
            "told", "lay", "laid", "make", "made");

    private VerbForms() {}

    /** "provided"; of "set out" "set out". */
    public static String past(String verb) {
        String first = first(verb);
        String past = IRREGULAR_PAST.get(first);
        if (past == null) {
            past = first.endsWith("e") ? first + "d" : endsInY(first) ? cut(first) + "ied" : first + "ed";
        }
        return first.isEmpty() ? "" : past + verb.strip().substring(first.length());
    }

    /** "providing"; of "set out" "setting out". */
    public static String going(String verb) {
        return Gerund.of(verb);
    }

    private static boolean endsInY(String verb) {
        return verb.length() > 1 && verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    }

    private static String cut(String verb) {
        return verb.substring(0, verb.length() - 1);
    }

    private static String first(String verb) {
        return verb.strip().split("\\s", 2)[0];
    }
}
