package org.minutebook.db.rules.report;

import static org.minutebook.db.rules.report.ReportField.*;
import static org.minutebook.db.rules.report.ReportTemplate.Form.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.rules.Fold;

/**
 * A council's form of report: its fields in their order, with the labels that it prints. The three that come with Minutebook
 * are those of Leicestershire, Southampton and Thurrock (catalogue 1.5.1, 1.3.1 and 1.4.1); a house style may word any label in
 * its own way.
 *
 * @param decimal whether paragraphs are numbered within their section (2.1, 3.16) and not through the whole report
 */
public record ReportTemplate(Layout layout, boolean decimal, List<Part> parts) {

    /** How a field is answered. */
    public enum Form {
        /** One line. */
        LINE,
        /** Paragraphs without numbers. */
        PROSE,
        /** Paragraphs that are numbered. */
        NUMBERED,
        /** Yes or no. */
        YES_NO,
        /** A list of its own in the book: decision-makers, people, recommendations, background papers. */
        LIST,
        /** What an officer verified, with the officer. */
        VERIFIED
    }

    /**
     * One field of the form.
     *
     * @param group what is printed over it and its neighbours; blank where nothing is
     * @param question what is asked, where the label is not the question
     * @param required whether a report without an answer is unfinished
     */
    public record Part(ReportField field, String label, String group, String question, Form form, boolean required) {
        Part(ReportField field, String label, Form form) {
            this(field, label, "", "", form, true);
        }

        Part in(String heading) {
            return new Part(field, label, heading, question, form, required);
        }

        Part asking(String words) {
            return new Part(field, label, group, words, form, required);
        }

        Part ifAny() {
            return new Part(field, label, group, question, form, false);
        }

        /** The same under a label of the council's own. */
        Part called(String own) {
            return new Part(field, own, group, question, form, required);
        }
    }

    public ReportTemplate {
        parts = List.copyOf(parts);
    }

    /** The form of a layout. */
    public static ReportTemplate of(Layout layout) {
        return switch (layout) {
            case NARRATIVE -> NARRATIVE;
            case SHORT_PROSE -> SHORT_PROSE;
            case TABLE -> TABLE;
        };
    }

    /** The same with labels of the council's own, by the names of fields. */
    public ReportTemplate labelled(Map<String, String> labels) {
        return new ReportTemplate(
                layout,
                decimal,
                parts.stream()
                        .map(part ->
                                labels.containsKey(part.field.key()) ? part.called(labels.get(part.field.key())) : part)
                        .toList());
    }

    public Optional<Part> part(ReportField field) {
        return parts.stream().filter(part -> part.field == field).findFirst();
    }

    /** The field with this label, however its letters and marks were typed; a label in brackets may be cut short. */
    public Optional<Part> labelled(String label) {
        String folded = Fold.text(label);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return parts.stream()
                .filter(part -> Fold.text(part.label).equals(folded)
                        || Fold.text(part.label.replaceAll("\\s*[(–].*", "")).equals(folded))
                .findFirst();
    }

    /** The areas that an officer must have verified before the report is cleared. */
    public List<Part> clearances() {
        return parts.stream().filter(part -> part.form == VERIFIED).toList();
    }

    private static final String ESIA = "Do the implications/subject of the report require an Equality and Safety Impact"
            + " Assessment (ESIA) to be carried out.";
    private static final String PIA =
            "Do the implications/subject of the report require a Privacy Impact Assessment (PIA) to be carried out.";

    private static final ReportTemplate SHORT_PROSE = new ReportTemplate(
            Layout.SHORT_PROSE,
            false,
            List.of(
                    new Part(DECISION_MAKER, "DECISION-MAKER:", LIST),
                    new Part(SUBJECT, "SUBJECT:", LINE),
                    new Part(DECISION_DATE, "DATE OF DECISION:", LIST),
                    new Part(REPORT_OF, "REPORT OF:", LINE),
                    new Part(AUTHOR, "AUTHOR:", LIST).in("CONTACT DETAILS"),
                    new Part(DIRECTOR, "Director", LIST).in("CONTACT DETAILS"),
                    new Part(CONFIDENTIALITY, "STATEMENT OF CONFIDENTIALITY", PROSE),
                    new Part(SUMMARY, "BRIEF SUMMARY", PROSE),
                    new Part(RECOMMENDATIONS, "RECOMMENDATIONS:", LIST),
                    new Part(REASONS, "REASONS FOR REPORT RECOMMENDATIONS", NUMBERED),
                    new Part(OPTIONS, "ALTERNATIVE OPTIONS CONSIDERED AND REJECTED", NUMBERED),
                    new Part(DETAIL, "DETAIL (Including consultation carried out)", NUMBERED),
                    new Part(CAPITAL_AND_REVENUE, "Capital/Revenue", NUMBERED).in("RESOURCE IMPLICATIONS"),
                    new Part(PROPERTY, "Property/Other", NUMBERED).in("RESOURCE IMPLICATIONS"),
                    new Part(STATUTORY_POWER, "Statutory power to undertake proposals in the report:", NUMBERED)
                            .in("LEGAL IMPLICATIONS"),
                    new Part(OTHER_LEGAL, "Other Legal Implications:", NUMBERED).in("LEGAL IMPLICATIONS"),
                    new Part(RISK, "RISK MANAGEMENT IMPLICATIONS", NUMBERED),
                    new Part(POLICY_FRAMEWORK, "POLICY FRAMEWORK IMPLICATIONS", NUMBERED),
                    new Part(KEY_DECISION, "KEY DECISION?", YES_NO),
                    new Part(WARDS, "WARDS/COMMUNITIES AFFECTED:", LINE),
                    new Part(APPENDICES, "Appendices", PROSE).in("SUPPORTING DOCUMENTATION"),
                    new Part(MEMBERS_ROOMS, "Documents In Members’ Rooms", PROSE).in("SUPPORTING DOCUMENTATION"),
                    new Part(EQUALITY_ASSESSMENT, "Equality Impact Assessment", YES_NO)
                            .in("SUPPORTING DOCUMENTATION")
                            .asking(ESIA),
                    new Part(PRIVACY_ASSESSMENT, "Privacy Impact Assessment", YES_NO)
                            .in("SUPPORTING DOCUMENTATION")
                            .asking(PIA),
                    new Part(BACKGROUND_PAPERS, "Other Background Documents", LIST).in("SUPPORTING DOCUMENTATION")));

    private static final ReportTemplate TABLE = new ReportTemplate(
            Layout.TABLE,
            true,
            List.of(
                    new Part(DECISION_DATE, "Date", LIST),
                    new Part(ITEM, "ITEM:", LINE).ifAny(),
                    new Part(DECISION_MAKER, "Board", LIST),
                    new Part(SUBJECT, "Title of Report", LINE),
                    new Part(WARDS, "Wards and communities affected:", LINE),
                    new Part(KEY_DECISION, "Key Decision:", YES_NO),
                    new Part(REPORT_OF, "Report of:", LINE),
                    new Part(HEAD_OF_SERVICE, "Accountable Head of Service:", LIST),
                    new Part(ACCOUNTABLE_DIRECTOR, "Accountable Director:", LIST),
                    new Part(CONFIDENTIALITY, "This report is", LINE),
                    new Part(SUMMARY, "Executive Summary", PROSE),
                    new Part(RECOMMENDATIONS, "Recommendation(s)", LIST),
                    new Part(BACKGROUND, "Introduction and Background", NUMBERED),
                    new Part(OPTIONS, "Issues, Options and Analysis of Options", NUMBERED),
                    new Part(REASONS, "Reasons for Recommendation", NUMBERED),
                    new Part(CONSULTATION, "Consultation (including Overview and Scrutiny, if applicable)", NUMBERED),
                    new Part(
                            CORPORATE_IMPACT,
                            "Impact on corporate policies, priorities, performance and community impact",
                            NUMBERED),
                    new Part(FINANCIAL_IMPLICATIONS, "Financial", VERIFIED).in("Implications"),
                    new Part(LEGAL_IMPLICATIONS, "Legal", VERIFIED).in("Implications"),
                    new Part(EQUALITY_IMPLICATIONS, "Diversity and Equality", VERIFIED).in("Implications"),
                    new Part(
                                    OTHER_IMPLICATIONS,
                                    "Other implications (where significant) – i.e. Staff, Health, Sustainability,"
                                            + " Crime and Disorder",
                                    PROSE)
                            .in("Implications"),
                    new Part(
                            BACKGROUND_PAPERS,
                            "Background papers used in preparing the report (including their location on the Council’s"
                                    + " website or identification whether any are exempt or protected by copyright):",
                            LIST),
                    new Part(APPENDICES, "Appendices to the report", PROSE),
                    new Part(AUTHOR, "Report Author:", LIST)));

    private static final ReportTemplate NARRATIVE = new ReportTemplate(
            Layout.NARRATIVE,
            false,
            List.of(
                    new Part(DECISION_MAKER, "Board", LIST),
                    new Part(DECISION_DATE, "Date", LIST),
                    new Part(REPORT_OF, "REPORT OF", LINE),
                    new Part(SUBJECT, "Title", LINE),
                    new Part(PURPOSE, "Purpose of the report", NUMBERED),
                    new Part(RECOMMENDATIONS, "Recommendation", LIST),
                    new Part(PREVIOUS_DECISIONS, "Policy Framework and Previous Decisions", NUMBERED),
                    new Part(BACKGROUND, "Background", NUMBERED),
                    new Part(RESOURCES, "Resource Implications", NUMBERED),
                    new Part(LOCAL_ISSUES, "Circulation under the Local Issues Alert Procedure", PROSE),
                    new Part(CONTACT, "Officer to Contact", LIST),
                    new Part(APPENDICES, "Appendix", PROSE).ifAny(),
                    new Part(BACKGROUND_PAPERS, "Background Papers", LIST),
                    new Part(EQUALITY_IMPLICATIONS, "Equality and Human Rights Implications", NUMBERED)
                            .in("Relevant Impact Assessments"),
                    new Part(PARTNERSHIP, "Partnership Working and associated issues", NUMBERED).ifAny()));
}
