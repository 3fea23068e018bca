package org.minutebook.db.rules.plan;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.rules.Fold;

/**
 * The leads of a plan's entry as one cell prints them: "Sharon / Ceri". Only a stroke, a semicolon and a line part them; "Debbie and
 * Les" stays as printed, so that it is printed so again.
 */
public final class LeadsPrinted {
    private static final String BETWEEN = " / ";

    private LeadsPrinted() {}

    public static List<String> read(String printed) {
        List<String> leads = new ArrayList<>();
        for (String lead : printed.split("\\s*(?:/|;|\\R)\\s*", -1)) {
            String words = Fold.spaces(lead);
            if (!words.isEmpty()) {
                leads.add(words);
            }
        }
        return leads;
    }

    public static String print(List<String> leads) {
        return String.join(BETWEEN, leads);
    }
}
