package org.minutebook.db.rules.report;

import java.util.List;
import java.util.Map;
import org.minutebook.db.model.PaperContact;

/**
 * Everything that a report says, field by field, as it was printed: read from the book, or from the file that an author sent
 * back.
 *
 * @param answers the fields of one answer: lines, prose, yes or no as printed; what nobody answered is not here
 * @param topics headings of the report's own with what stands under them, and the heading that they follow
 */
public record ReportContent(
        Map<ReportField, String> answers,
        List<Topic> topics,
        List<Decision> decisions,
        List<Asked> recommendations,
        List<Contact> contacts,
        List<Verified> verified,
        List<Background> background) {

    /** A heading that the form does not have. {@code after} is the label before it; blank stands first. */
    public record Topic(String after, String heading, String text) {}

    /** Who decides, and when, as printed. */
    public record Decision(String maker, String day) {}

    /** One recommendation, to whom where there are several. */
    public record Asked(String maker, String label, String text) {}

    /** Somebody behind the report, as printed. */
    public record Contact(
            PaperContact.Role role, String name, String post, String organisation, String telephone, String email) {}

    /** "Implications verified by". */
    public record Verified(String area, String name, String post, String text) {}

    /** A document on which the report rests. */
    public record Background(String title, String address, String exemptParagraph) {}

    public ReportContent {
        answers = Map.copyOf(answers);
        topics = List.copyOf(topics);
        decisions = List.copyOf(decisions);
        recommendations = List.copyOf(recommendations);
        contacts = List.copyOf(contacts);
        verified = List.copyOf(verified);
        background = List.copyOf(background);
    }

    public String answer(ReportField field) {
        return answers.getOrDefault(field, "");
    }

    public List<Contact> contacts(PaperContact.Role role) {
        return contacts.stream().filter(contact -> contact.role == role).toList();
    }
}
