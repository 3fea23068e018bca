package org.minutebook.db.rules.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.rules.calendar.DayWords;

/** What one version of terms of reference says otherwise than the one before. */
public final class TermsChanges {
    /**
     * One difference.
     *
     * @param before blank where nothing was said
     * @param after blank where nothing is said any more
     */
    public record Difference(String what, String before, String after) {}

    private TermsChanges() {}

    /**
     * The differences: what the rules read first, then the paragraphs.
     *
     * @param quorumBefore the conditions of the quorum in words
     */
    public static List<Difference> between(
            TermsOfReference before, String quorumBefore, TermsOfReference after, String quorumAfter) {
        List<Difference> found = new ArrayList<>();
        add(found, "Quorum", quorumBefore.replace("\n", ", "), quorumAfter.replace("\n", ", "));
        add(found, "Decides by", words(before.decides()), words(after.decides()));
        add(found, "Casting vote", words(before.castingVote()), words(after.castingVote()));
        add(
                found,
                "Members without a vote count to the quorum",
                words(before.nonVotingCount()),
                words(after.nonVotingCount()));
        add(found, "Deputies", words(before.deputies()), words(after.deputies()));
        add(found, "Chair elected", words(before.chairTerm()), words(after.chairTerm()));
        add(found, "Meets again within", months(before.reconveneMonths()), months(after.reconveneMonths()));
        add(found, "Waits for a quorum", minutes(before.waitMinutes()), minutes(after.waitMinutes()));
        add(found, "Review by", day(before.reviewOn()), day(after.reviewOn()));
        List<String> old = paragraphs(before.text());
        List<String> now = paragraphs(after.text());
        old.stream().filter(one -> !now.contains(one)).forEach(one -> add(found, "Taken out", one, ""));
        now.stream().filter(one -> !old.contains(one)).forEach(one -> add(found, "New", "", one));
        return found;
    }

    private static void add(List<Difference> found, String what, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Difference(what, before, after));
        }
    }

    private static List<String> paragraphs(String text) {
        return List.of(text.strip().split("\\n\\s*\\n")).stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    public static String words(TermsOfReference.Decides decides) {
        return switch (decides) {
            case MAJORITY -> "majority of those voting";
            case CONSENSUS -> "consensus";
            case UNANIMOUS -> "unanimity";
        };
    }

    public static String words(Answer answer) {
        return switch (answer) {
            case NOT_SAID -> "not said";
            case NO -> "no";
            case YES -> "yes";
        };
    }

    public static String words(TermsOfReference.Deputies deputies) {
        return switch (deputies) {
            case AS_NAMED -> "as named for each seat";
            case NOTIFIED -> "notified in advance";
            case CHAIR_AGREES -> "where the chair agrees";
            case NONE -> "none";
        };
    }

    public static String words(TermsOfReference.ChairTerm term) {
        return switch (term) {
            case NOT_SAID -> "not said";
            case MUNICIPAL_YEAR -> "for the municipal year";
            case ANNIVERSARY -> "at the first meeting after each anniversary of the first";
        };
    }

    private static String months(int months) {
        return months == 0 ? "" : months == 1 ? "1 month" : months + " months";
    }

    private static String minutes(int minutes) {
        return minutes == 0 ? "" : String.format(Locale.UK, "%d minutes", minutes);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DayWords.full(day);
    }
}
