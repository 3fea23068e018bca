package org.minutebook.app.agenda;

import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.rules.agenda.Waiting;

/** Kinds and rules of an agenda in the words of the screen. */
final class AgendaWords {
    private AgendaWords() {}

    static String kind(AgendaItem.Kind kind) {
        return switch (kind) {
            case PROCEDURAL -> "Procedural";
            case DECISION -> "For decision";
            case DISCUSSION -> "For discussion";
            case INFORMATION -> "For information";
        };
    }

    static String role(AgendaItem.Role role) {
        return switch (role) {
            case ORDINARY -> "Business";
            case APOLOGIES -> "Apologies";
            case MINUTES -> "Minutes of the last meeting";
            case URGENT -> "Urgent items";
            case DECLARATIONS -> "Declarations of interest";
            case CHAIR -> "Chair’s statement";
            case ELECTION -> "Election";
            case MATTERS_ARISING -> "Matters arising, action log";
            case FORWARD_PLAN -> "Forward plan";
            case NEXT_MEETING -> "Next meeting";
            case PUBLIC -> "Questions of the public";
        };
    }

    /** What later items become, in the middle of a sentence. */
    static String lateItems(BoardPractice.LateItems rule) {
        return switch (rule) {
            case LETTERED -> "later items take a letter, such as 7A";
            case AT_END -> "later items go to the end";
            case SUPPLEMENT -> "later items go on a supplement";
        };
    }

    static String heading(Waiting.Source source) {
        return switch (source) {
            case PLANNED, SLIPPED -> "From the forward plan";
            case OPEN_MATTER -> "Open matters";
            default -> "Carried over by rule";
        };
    }

    static String issued(AgendaVersion version) {
        return version.name().isBlank() ? "Agenda" : version.name();
    }
}
