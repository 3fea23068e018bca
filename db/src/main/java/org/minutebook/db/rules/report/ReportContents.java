package org.minutebook.db.rules.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.BackgroundPaper;
import org.minutebook.db.model.Clearance;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperContact;
import org.minutebook.db.model.PaperDecision;
import org.minutebook.db.model.PaperSection;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.rules.Fold;

/** What the rows of a paper say together. A section with the label of a field is its answer as printed. */
public final class ReportContents {
    private ReportContents() {}

    /** The rows of one paper, each list in its order. */
    public record Rows(
            Paper paper,
            List<PaperSection> sections,
            List<PaperDecision> decisions,
            List<Recommendation> recommendations,
            List<PaperContact> contacts,
            List<Clearance> clearances,
            List<BackgroundPaper> background) {}

    /**
     * Field by field.
     *
     * @param board who decides where the paper names nobody
     * @param day when it decides; blank where that is not known
     */
    public static ReportContent of(ReportTemplate template, Rows rows, String board, Optional<LocalDate> day) {
        Paper paper = rows.paper();
        Map<ReportField, String> answers = new EnumMap<>(ReportField.class);
        put(answers, ReportField.SUBJECT, paper.title());
        put(answers, ReportField.REPORT_OF, paper.reportOf());
        put(answers, ReportField.CONFIDENTIALITY, paper.confidentiality());
        put(answers, ReportField.WARDS, paper.wards());
        put(answers, ReportField.KEY_DECISION, words(paper.keyDecision()));
        put(answers, ReportField.EQUALITY_ASSESSMENT, words(paper.impactAssessment()));
        put(answers, ReportField.PRIVACY_ASSESSMENT, words(paper.privacyAssessment()));
        List<ReportContent.Topic> topics = new ArrayList<>();
        String after = "";
        for (PaperSection section : rows.sections()) {
            Optional<ReportTemplate.Part> part = template.labelled(section.label());
            if (part.isPresent()) {
                put(answers, part.get().field(), section.text());
                after = part.get().label();
            } else {
                topics.add(new ReportContent.Topic(after, section.label(), section.text()));
            }
        }
        return new ReportContent(
                answers,
                topics,
                decisions(rows, board, day),
                rows.recommendations().stream()
                        .map(one -> new ReportContent.Asked(one.decisionMaker(), one.label(), one.text()))
                        .toList(),
                contacts(rows),
                rows.clearances().stream()
                        .map(one -> new ReportContent.Verified(one.area(), one.printed(), one.post(), one.text()))
                        .toList(),
                rows.background().stream()
                        .map(one -> new ReportContent.Background(one.title(), one.address(), one.exemptParagraph()))
                        .toList());
    }

    private static List<ReportContent.Decision> decisions(Rows rows, String board, Optional<LocalDate> day) {
        if (rows.decisions().isEmpty()) {
            return List.of(new ReportContent.Decision(
                    board, day.map(LocalDate::toString).orElse("")));
        }
        return rows.decisions().stream()
                .map(one -> new ReportContent.Decision(
                        one.decisionMaker(),
                        !one.dayPrinted().isBlank() || one.decidesOn() == null
                                ? one.dayPrinted()
                                : one.decidesOn().toString()))
                .toList();
    }

    private static List<ReportContent.Contact> contacts(Rows rows) {
        List<ReportContent.Contact> contacts = new ArrayList<>();
        rows.contacts()
                .forEach(one -> contacts.add(new ReportContent.Contact(
                        one.role(), one.name(), one.post(), one.organisation(), one.telephone(), one.email())));
        boolean named = rows.contacts().stream().anyMatch(one -> one.role() == PaperContact.Role.AUTHOR);
        if (!named && !Fold.text(rows.paper().authors()).isEmpty()) {
            contacts.addFirst(new ReportContent.Contact(
                    PaperContact.Role.AUTHOR, rows.paper().authors(), "", "", "", ""));
        }
        return contacts;
    }

    private static void put(Map<ReportField, String> answers, ReportField field, String text) {
        if (!text.isBlank()) {
            answers.put(field, text.strip());
        }
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case NOT_SAID -> "";
            case NO -> "No";
            case YES -> "Yes";
        };
    }
}
