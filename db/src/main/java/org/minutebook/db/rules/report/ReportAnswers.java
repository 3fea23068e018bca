package org.minutebook.db.rules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.PaperContact;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.SourceStatus;
import org.minutebook.db.rules.report.ReportTemplate.Form;
import org.minutebook.db.rules.report.ReportTemplate.Part;

/**
 * What a report leaves unanswered. Blank answers and a "Yes/No" of which neither word was struck out were printed in real
 * packs; "None" and "Not applicable" are answers. Who verified implications is looked at as well: the areas that the form
 * wants, and whether it was somebody else than the director who answers for the report.
 */
public final class ReportAnswers {
    public static final Rule ANSWERS =
            new Rule("REPORT-ANSWERS", "Fields of the report", "the council’s form of report", SourceStatus.V);
    public static final Rule CLEARANCE = new Rule(
            "REPORT-CLEARANCE", "Verification by named officers", "the council’s form of report", SourceStatus.V);
    /** A report without background papers says "None" and does not leave the heading out. */
    public static final Rule BACKGROUND =
            new Rule("ATI-08", "List of background papers", "Local Government Act 1972, s100D", SourceStatus.V);

    private ReportAnswers() {}

    /** What is missing or to be looked at, in the order of the form; one green line where nothing is. */
    public static List<Finding> check(ReportTemplate template, ReportContent content) {
        List<Finding> findings = new ArrayList<>(missing(template, content));
        findings.addAll(clearance(template, content));
        if (findings.isEmpty()) {
            findings.add(Finding.of(ANSWERS, Level.GREEN, "Every field of the report is answered."));
        }
        return List.copyOf(findings);
    }

    /** The fields without an answer. */
    public static List<Finding> missing(ReportTemplate template, ReportContent content) {
        List<Finding> findings = new ArrayList<>();
        for (Part part : template.parts()) {
            if (part.required() && part.form() != Form.VERIFIED) {
                unanswered(part, content).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> unanswered(Part part, ReportContent content) {
        String label = part.label().replaceAll("[\\s:]+$", "");
        if (part.form() == Form.YES_NO && isUnstruck(content.answer(part.field()))) {
            return Optional.of(
                    Finding.of(ANSWERS, Level.AMBER, "“" + label + "” still says “Yes/No”: neither was struck out.")
                            .about(label)
                            .curedBy("Answer Yes or No."));
        }
        if (isAnswered(part.field(), content)) {
            return Optional.empty();
        }
        Rule rule = part.field() == ReportField.BACKGROUND_PAPERS ? BACKGROUND : ANSWERS;
        return Optional.of(Finding.of(rule, Level.AMBER, "“" + label + "” has no answer.")
                .about(label)
                .curedBy(
                        part.form() == Form.YES_NO
                                ? "Answer Yes or No."
                                : "Ask the author; where there is nothing to say, say None."));
    }

    /** Whether a field has an answer, be it only "None". */
    public static boolean isAnswered(ReportField field, ReportContent content) {
        boolean listed =
                switch (field) {
                    case DECISION_MAKER ->
                        content.decisions().stream()
                                .anyMatch(one -> !one.maker().isBlank());
                    case DECISION_DATE ->
                        !content.decisions().isEmpty()
                                && content.decisions().stream()
                                        .noneMatch(one -> one.day().isBlank());
                    case RECOMMENDATIONS ->
                        content.recommendations().stream()
                                .anyMatch(one -> !one.text().isBlank());
                    case AUTHOR -> named(content, PaperContact.Role.AUTHOR);
                    case DIRECTOR -> named(content, PaperContact.Role.DIRECTOR);
                    case HEAD_OF_SERVICE -> named(content, PaperContact.Role.HEAD_OF_SERVICE);
                    case ACCOUNTABLE_DIRECTOR -> named(content, PaperContact.Role.ACCOUNTABLE_DIRECTOR);
                    case CONTACT -> named(content, PaperContact.Role.CONTACT);
                    case BACKGROUND_PAPERS -> !content.background().isEmpty();
                    default -> false;
                };
        return listed || !content.answer(field).isBlank();
    }

    private static boolean named(ReportContent content, PaperContact.Role role) {
        return content.contacts(role).stream().anyMatch(one -> !one.name().isBlank());
    }

    /** Who has not verified yet, and who verified although the report is their own. */
    public static List<Finding> clearance(ReportTemplate template, ReportContent content) {
        List<Finding> findings = new ArrayList<>();
        for (Part part : template.clearances()) {
            Optional<ReportContent.Verified> verified = content.verified().stream()
                    .filter(one -> Fold.text(one.area()).equals(Fold.text(part.label()))
                            && !one.name().isBlank())
                    .findFirst();
            if (verified.isEmpty()) {
                findings.add(Finding.of(
                                CLEARANCE,
                                Level.AMBER,
                                "Nobody has verified the implications for “" + part.label() + "”.")
                        .about(part.label())
                        .curedBy("Name the officer who verified them, then mark the report as cleared."));
            }
        }
        content.verified().stream()
                .filter(one -> answersForTheReport(one.name(), content))
                .forEach(one -> findings.add(Finding.of(
                                CLEARANCE,
                                Level.AMBER,
                                one.name() + " verified the implications for “" + one.area()
                                        + "” and is also the director who answers for the report.")
                        .about(one.area())
                        .curedBy("Have another officer verify them, or accept it with a reason.")));
        return findings;
    }

    /** The areas that the form wants verified and nobody has: a report is not cleared before there are none. */
    public static List<String> unverified(ReportTemplate template, ReportContent content) {
        return clearance(template, content).stream()
                .filter(finding -> finding.says().startsWith("Nobody"))
                .map(Finding::about)
                .toList();
    }

    private static boolean answersForTheReport(String name, ReportContent content) {
        String folded = Fold.text(name);
        return !folded.isEmpty()
                && content.contacts().stream()
                        .filter(contact -> contact.role() == PaperContact.Role.ACCOUNTABLE_DIRECTOR)
                        .anyMatch(contact -> Fold.text(contact.name()).equals(folded));
    }

    /** "Yes/No", "Yes / No", "Y/N" with nothing struck out. */
    public static boolean isUnstruck(String printed) {
        return printed.strip().matches("(?i)(yes\\s*/\\s*no|y\\s*/\\s*n|no\\s*/\\s*yes)[.?]?");
    }

    /** A yes or no as printed; "Non-key" and "Not applicable" are no. */
    public static Answer read(String printed) {
        String folded = Fold.text(printed);
        if (isUnstruck(printed) || folded.isEmpty()) {
            return Answer.NOT_SAID;
        }
        if (folded.matches("yes.*|key|y")) {
            return Answer.YES;
        }
        return folded.matches("no.*|na|n") ? Answer.NO : Answer.NOT_SAID;
    }
}
