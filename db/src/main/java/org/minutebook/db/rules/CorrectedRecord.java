package org.minutebook.db.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Attendance.Presence;
import org.minutebook.db.model.Correction;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationBuilder;

/**
 * What a record says once later minutes have corrected it. What was printed stays in the record; whoever asks "was Councillor
 * Kent there?" or "what did Dr Robinson declare?" asks here (catalogue F12).
 */
public final class CorrectedRecord {
    private CorrectedRecord() {}

    /** Whether somebody was there, after the corrections that were agreed. */
    public static Presence presence(Attendance attendance, List<Correction> corrections) {
        return agreed(corrections).stream()
                .filter(correction -> attendance.id().equals(correction.attendance()))
                .map(Correction::becomes)
                .flatMap(word -> presence(word).stream())
                .reduce(attendance.presence(), (before, after) -> after);
    }

    /** A declaration with its words as corrected. */
    public static Declaration declaration(Declaration declaration, List<Correction> corrections) {
        Declaration now = declaration;
        for (Correction correction : agreed(corrections)) {
            if (declaration.id().equals(correction.declaration())) {
                now = DeclarationBuilder.builder(now)
                        .nature(now.nature().replace(correction.was(), correction.becomes()))
                        .wordsPrinted(now.wordsPrinted().replace(correction.was(), correction.becomes()))
                        .build();
            }
        }
        return now;
    }

    /** "present", "apologies", "absent". */
    public static String word(Presence presence) {
        return presence.name().toLowerCase(Locale.ROOT);
    }

    private static List<Presence> presence(String word) {
        return List.of(Presence.values()).stream()
                .filter(presence -> word(presence).equalsIgnoreCase(word.strip()))
                .toList();
    }

    private static List<Correction> agreed(List<Correction> corrections) {
        return corrections.stream()
                .filter(correction -> correction.state() == Correction.State.AGREED)
                .sorted(Comparator.comparingInt(Correction::position).thenComparing(Correction::id))
                .toList();
    }
}
