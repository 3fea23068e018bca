package org.minutebook.db.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.db.model.Verb;

/**
 * Which clauses of a meeting's resolutions should become actions, which to ask about, and which promises were made in the
 * discussion and stand in no log (catalogue F13). It suggests with a reason; the secretariat decides.
 */
public final class ActionSuggestions {

    /** What the suggestion asks of the secretariat. */
    public enum Kind {
        /** The clause gives somebody something to do. */
        SUGGESTED,
        /** It may or may not; only somebody who was there can tell. */
        ASK,
        /** A promise outside any resolution, in no action log. */
        UNLOGGED_UNDERTAKING
    }

    /** One clause as resolved. A single clause has no letter. */
    public record ResolvedClause(String minuteNumber, String letter, Verb verb, String text) {
        String reference() {
            return minuteNumber + letter;
        }
    }

    /**
     * One paragraph of a discussion.
     *
     * @param owner Who is printed beside it, where minutes have a column of owners.
     * @param logged An action is tied to it already.
     */
    public record Said(String minuteNumber, String text, String owner, boolean logged) {}

    /**
     * @param reference The reference that the action would have: minute number and clause letter.
     * @param owner Who is printed beside it; blank where nobody is.
     * @param logged An action with this reference is in the log already.
     * @param reason Why, in words for the secretariat.
     */
    public record Suggestion(Kind kind, String reference, String text, String owner, boolean logged, String reason) {}

    private static final Pattern LATER = Pattern.compile(
            "(?i)\\b(future|next|subsequent|later|following) meetings?\\b|\\breport(?:ed)? back\\b|\\bbrought? back\\b"
                    + "|\\bin (?:six|three|twelve|\\d+) months\\b|\\bfurther (?:update|report)\\b");
    private static final Pattern INCLUSION = Pattern.compile("(?i)\\bconsidered for inclusion\\b|\\bbe included\\b");
    private static final Pattern ORDER = Pattern.compile(
            "(?i)\\bbe (?:asked|requested|instructed|invited|directed|required|tasked)\\b|\\bbe authorised to\\b");
    private static final Pattern ENCOURAGED = Pattern.compile("(?i)\\bbe (?:encouraged|urged)\\b");

    /** Ways in which a promise is worded; what follows is what was promised. */
    private static final Pattern PROMISE = Pattern.compile(
            "(?i)\\b(?:undertook to|undertook that|gave an undertaking|agreed to (?!differ|note|the\\b)|would bring"
                + " back|would report back|would come back|would circulate|would provide|would link with|(?:was|were)"
                + " asked to|board asked that|would be brought back|would meet (?:to|with)|recommended that (?:\\p{L}+"
                + " ){1,6}(?:was|were|be) arranged|promised to|offered to|will circulate)");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    private ActionSuggestions() {}

    /** Suggestions in the order of the minutes: clauses first, then promises. */
    public static List<Suggestion> of(List<ResolvedClause> clauses, List<Said> said, List<String> logged) {
        List<String> keys = logged.stream()
                .map(reference -> ActionReference.read(reference).key())
                .toList();
        List<Suggestion> suggestions = new ArrayList<>();
        for (ResolvedClause clause : clauses) {
            judge(clause)
                    .ifPresent(judged -> suggestions.add(new Suggestion(
                            judged.kind,
                            clause.reference(),
                            clause.text(),
                            "",
                            keys.contains(
                                    ActionReference.read(clause.reference()).key()),
                            judged.reason)));
        }
        for (Said paragraph : said) {
            suggestions.addAll(promised(paragraph));
        }
        return suggestions;
    }

    private static List<Suggestion> promised(Said paragraph) {
        if (!paragraph.owner().isBlank()) {
            return List.of(new Suggestion(
                    Kind.SUGGESTED,
                    paragraph.minuteNumber(),
                    paragraph.text(),
                    paragraph.owner(),
                    paragraph.logged(),
                    "An owner is printed beside it: " + paragraph.owner() + "."));
        }
        if (paragraph.logged()) {
            return List.of();
        }
        return promises(paragraph.text()).stream()
                .map(promise -> promised(paragraph.minuteNumber(), promise, ""))
                .toList();
    }

    /** A promise outside any resolution, in no action log, by whoever is printed as having made it. */
    public static Suggestion promised(String minuteNumber, String promise, String by) {
        return new Suggestion(
                Kind.UNLOGGED_UNDERTAKING,
                minuteNumber,
                promise,
                by,
                false,
                "It was promised in the discussion and no resolution carries it, so it stands in no action log.");
    }

    /** The sentences of a paragraph in which somebody promises something. */
    public static List<String> promises(String paragraph) {
        List<String> promises = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(paragraph.strip())) {
            if (PROMISE.matcher(sentence).find()) {
                promises.add(sentence.strip());
            }
        }
        return promises;
    }

    private record Judged(Kind kind, String reason) {}

    private static Optional<Judged> judge(ResolvedClause clause) {
        String text = clause.text();
        return switch (clause.verb()) {
            case REQUESTED, DELEGATED, REFERRED ->
                suggested("The board " + said(clause.verb()) + " somebody to do something.");
            case DEFERRED -> suggested("What is deferred must come back.");
            case RECOMMENDED -> suggested("Somebody must carry the recommendation to the body it is made to.");
            case ENCOURAGED -> ask(text);
            case NOTED, SUPPORTED, WELCOMED, ENDORSED, ELECTED, RATIFIED, NOT_AGREED -> order(text);
            case CONSIDERED -> considered(text);
            case AGREED, APPROVED, NONE, OTHER -> byWords(text);
        };
    }

    private static Optional<Judged> considered(String text) {
        Matcher later = LATER.matcher(text);
        if (later.find()) {
            return suggested("Something is to come back: “" + later.group() + "”.");
        }
        return INCLUSION.matcher(text).find()
                ? suggested("Somebody must consider it and say what came of it.")
                : Optional.of(new Judged(Kind.ASK, "It is not clear who is to consider it, and when."));
    }

    private static Optional<Judged> byWords(String text) {
        if (ENCOURAGED.matcher(text).find()) {
            return ask(text);
        }
        Optional<Judged> ordered = order(text);
        if (ordered.isPresent()) {
            return ordered;
        }
        return LATER.matcher(text).find() || INCLUSION.matcher(text).find() ? considered(text) : Optional.empty();
    }

    /** Even a clause that only notes may ask somebody to do something. */
    private static Optional<Judged> order(String text) {
        Matcher order = ORDER.matcher(text);
        return order.find()
                ? suggested("It gives somebody something to do: “" + order.group() + "”.")
                : Optional.empty();
    }

    private static Optional<Judged> ask(String text) {
        return Optional.of(new Judged(
                Kind.ASK,
                ENCOURAGED.matcher(text).find()
                        ? "Partners are encouraged and nobody is asked: will anybody report on it?"
                        : "It is not clear whether anybody is to report on it."));
    }

    private static Optional<Judged> suggested(String reason) {
        return Optional.of(new Judged(Kind.SUGGESTED, reason));
    }

    private static String said(Verb verb) {
        return switch (verb) {
            case DELEGATED -> "delegated to";
            case REFERRED -> "referred it to";
            default -> "asked";
        };
    }
}
