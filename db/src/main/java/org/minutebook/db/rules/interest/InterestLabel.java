package org.minutebook.db.rules.interest;

import static org.minutebook.db.rules.interest.InterestKind.*;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;

/**
 * What a label means, as it was spoken or printed (INT-08). The label itself is always kept to the letter; this says what may be chosen
 * beside it and by whom.
 *
 * @param printed the label to the letter
 * @param kinds what it may be, the likeliest first; none where the label is in no table
 * @param possiblyPecuniary it may be a disclosable pecuniary interest as well and has to be compared with their list
 * @param effect what it usually leads to, for the person who chooses
 */
public record InterestLabel(
        String printed, Mapping mapping, List<InterestKind> kinds, boolean possiblyPecuniary, String effect) {
    /** Who chooses the class. */
    public enum Mapping {
        /** The label says it: the class may be chosen beforehand. */
        AUTO,
        /** It may be one of several: somebody must choose. */
        REVIEW,
        /** The label is in no table: nothing is ever chosen for it. */
        NEVER
    }

    private record Row(Pattern label, Mapping mapping, List<InterestKind> kinds, boolean possible, String effect) {}

    private static final String MANAGED = "usually stays, managed";

    /** The first row that fits is taken, so the longer label stands before the shorter one in it. */
    private static final List<Row> TABLE = List.of(
            row("none|nil|no (?:interests?|declarations?)\\b.*", Mapping.AUTO, "record that members were asked", NIL),
            row(
                    "disclosable pecuniary|dpis?",
                    Mapping.AUTO,
                    "leaves and does not vote, unless there is a dispensation",
                    DPI),
            row(
                    "non[- ]pecuniary",
                    Mapping.REVIEW,
                    "often stays and votes",
                    ORI,
                    NRI_DIRECT,
                    NRI_AFFECTS,
                    DECLARED_STAYS),
            row("pecuniary", Mapping.REVIEW, "depends on which it is", DPI, NRI_DIRECT),
            row(
                    "other registrable|ori",
                    Mapping.AUTO,
                    "leaves where the matter directly relates to it; a test where it affects it",
                    ORI),
            row(
                    "non[- ]registrable|nri",
                    Mapping.REVIEW,
                    "leaves where the matter directly relates to it; a test where it affects it",
                    NRI_DIRECT,
                    NRI_AFFECTS),
            row("personal,? \\(?but not prejudicial\\)?", Mapping.AUTO, "stays and votes", PERSONAL_LEGACY),
            row(
                    "(?:personal (?:and|&) )?prejudicial",
                    Mapping.AUTO,
                    "withdraws; may speak first where the public may",
                    PREJUDICIAL_LEGACY),
            row(
                    "personal",
                    Mapping.AUTO,
                    "declares and stays, may vote unless it is also prejudicial",
                    PERSONAL_LEGACY),
            row("non[- ]financial professional", Mapping.AUTO, MANAGED, NHS_NON_FINANCIAL_PROFESSIONAL),
            row("non[- ]financial personal", Mapping.AUTO, MANAGED, NHS_NON_FINANCIAL_PERSONAL),
            possible("indirect", "managed; a partner’s financial interest is compared with the list", NHS_INDIRECT),
            possible("financial", "compared with the list of disclosable pecuniary interests", NHS_FINANCIAL),
            row("significant|close association|bias", Mapping.REVIEW, "as the local code says", LOCAL_OTHER),
            // The "Other Interest" of Southampton's code: a place in a body, or something of its own
            row("other", Mapping.REVIEW, "depends on which it is", ORI, NRI_DIRECT, NRI_AFFECTS, LOCAL_OTHER));

    public InterestLabel {
        kinds = List.copyOf(kinds);
    }

    /** A label as it stands in a document or was said: "a personal interest", "DPI", "Personal (but not prejudicial)". */
    public static InterestLabel read(String printed) {
        String plain = printed.toLowerCase(Locale.ROOT)
                .replaceAll("[“”\"'’.]", "")
                .replaceFirst("^(?:declared )?(?:an? )?", "")
                .replaceFirst("\\s*/\\s*(?:dpi|ori|nri)s?$", "")
                .replaceAll("(?<!no )\\binterests?\\b", " ")
                .replaceAll("\\s+", " ")
                .replace(" )", ")")
                .strip();
        return TABLE.stream()
                .filter(row -> row.label().matcher(plain).matches())
                .findFirst()
                .map(row -> new InterestLabel(printed, row.mapping(), row.kinds(), row.possible(), row.effect()))
                .orElseGet(() -> new InterestLabel(printed, Mapping.NEVER, List.of(), false, ""));
    }

    /** What has to be done about the class. */
    public Finding finding() {
        Finding start = Finding.of(InterestRules.LABELS, Level.GREY, "").given("Label", printed);
        String choices = kinds.stream().map(InterestKind::words).collect(Collectors.joining("; "));
        return switch (mapping) {
            case AUTO ->
                possiblyPecuniary
                        ? start.saying(
                                        Level.AMBER,
                                        "Taken as " + choices + ". Where it is a voting member’s own or the partner’s,"
                                                + " it may be a disclosable pecuniary interest as well.")
                                .curedBy("Compare it with the list of disclosable pecuniary interests.")
                        : start.saying(Level.GREY, "Taken as " + choices + ": " + effect + ".");
            case REVIEW ->
                start.saying(Level.AMBER, "“" + printed + "” may be more than one thing: " + choices + ".")
                        .curedBy("Choose the class with the person who declared it.");
            case NEVER ->
                start.saying(
                                Level.AMBER,
                                printed.isBlank()
                                        ? "No label is recorded."
                                        : "“" + printed + "” is in no table of labels: nothing is chosen for it.")
                        .curedBy("Ask what was meant, keep the words, and choose the class.");
        };
    }

    private static Row row(String label, Mapping mapping, String effect, InterestKind... kinds) {
        return new Row(Pattern.compile(label), mapping, List.of(kinds), false, effect);
    }

    private static Row possible(String label, String effect, InterestKind kind) {
        return new Row(Pattern.compile(label), Mapping.AUTO, List.of(kind), true, effect);
    }
}
