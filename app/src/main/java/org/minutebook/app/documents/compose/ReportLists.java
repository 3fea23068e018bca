package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Field;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Labels;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Typed;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.model.PaperContact;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.report.ReportAnswers;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportField;
import org.minutebook.db.rules.report.ReportTemplate.Form;
import org.minutebook.db.rules.report.ReportTemplate.Part;

/** What a report has lists of: recommendations, people, who verified what, the papers that it rests on. */
final class ReportLists {
    private final ReportRecord record;
    private final ReportContent content;
    private final HouseStyle style;
    private final ReportComposer.Fields fields;

    ReportLists(ReportRecord record, HouseStyle style, ReportComposer.Fields fields) {
        this.record = record;
        this.style = style;
        this.fields = fields;
        content = record.content();
    }

    /** A set for each that decides, under its name where there are several. */
    List<Block> recommendations(NumberedParagraphs numbers, int section) {
        Map<String, List<Entry>> sets = new LinkedHashMap<>();
        content.recommendations().forEach(one -> sets.computeIfAbsent(one.maker(), unused -> new ArrayList<>())
                .add(Entry.of(Typed.line(one.text()), List.of())));
        if (sets.isEmpty()) {
            return List.of(fields.of("recommendations 1", "Recommendations", List.of(), List.of()));
        }
        List<Block> blocks = new ArrayList<>();
        int set = 1;
        for (Map.Entry<String, List<Entry>> one : sets.entrySet()) {
            if (!one.getKey().isBlank()) {
                blocks.add(new Heading(2, one.getKey() + ":"));
            }
            blocks.add(fields.of(
                    "recommendations " + set++,
                    "Recommendations",
                    List.of(),
                    List.of(asked(one.getValue(), numbers, section))));
        }
        return blocks;
    }

    private Block asked(List<Entry> entries, NumberedParagraphs numbers, int section) {
        String lead = style.word(AgendaSetting.RECOMMENDS);
        if (style.layout() == Layout.NARRATIVE && !lead.isBlank()) {
            return numbers.paragraph(
                    lead.matches("(?i).*\\bthat:?") && !fields.forAuthor()
                            ? AfterThat.sentence(lead, entries)
                            : Entry.of(
                                    List.of(Run.of(AfterThat.leadOf(lead, entries))),
                                    List.of(Clauses.of("a.", entries))));
        }
        if (style.layout() == Layout.TABLE) {
            return new Clauses(new Labels(section + ".", Labels.Count.DECIMAL, "", 1), 1, entries);
        }
        return Clauses.of("(i)", entries);
    }

    /** The table of authors and directors. */
    List<Block> contactDetails(Part author, Part director) {
        List<Table.Row> rows = new ArrayList<>();
        contacts(PaperContact.Role.AUTHOR, author, rows);
        contacts(PaperContact.Role.DIRECTOR, director, rows);
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(1, author.group()),
                new Table(
                        "Who wrote the report and who answers for it",
                        Optional.empty(),
                        List.of(13, 25, 16, 46),
                        1,
                        true,
                        headed(
                                List.of(
                                        "Role",
                                        style.word(AgendaSetting.CONTACT_NAME_COLUMN),
                                        style.word(AgendaSetting.CONTACT_TELEPHONE_COLUMN),
                                        style.word(AgendaSetting.CONTACT_EMAIL_COLUMN)),
                                rows)));
    }

    private void contacts(PaperContact.Role role, Part part, List<Table.Row> rows) {
        List<ReportContent.Contact> people = content.contacts(role);
        List<ReportContent.Contact> shown = people.isEmpty() && fields.forAuthor()
                ? List.of(new ReportContent.Contact(role, "", "", "", "", ""))
                : people;
        for (int i = 0; i < shown.size(); i++) {
            ReportContent.Contact one = shown.get(i);
            String key = part.field().key() + " " + (i + 1);
            rows.add(Table.Row.of(
                    Table.Cell.of(part.label()),
                    Table.Cell.of(List.of(fields.line(key + " name", "Name", named(one)))),
                    Table.Cell.of(List.of(fields.line(key + " telephone", "Telephone", one.telephone()))),
                    Table.Cell.of(List.of(fields.line(key + " email", "E-mail", one.email())))));
        }
    }

    private static List<Table.Row> headed(List<String> headings, List<Table.Row> rows) {
        List<Table.Row> all = new ArrayList<>();
        all.add(new Table.Row(headings.stream().map(Table.Cell::of).toList()));
        all.addAll(rows);
        return all;
    }

    /** Names with posts, one a line, for a cell. */
    List<Block> namesOf(PaperContact.Role role, ReportField field) {
        List<Block> names = new ArrayList<>();
        List<ReportContent.Contact> people = content.contacts(role);
        for (int i = 0; i < Math.max(1, people.size()); i++) {
            names.add(fields.line(
                    field.key() + " " + (i + 1) + " name",
                    "Name and post",
                    i < people.size() ? named(people.get(i)) : content.answer(field)));
        }
        return names;
    }

    /** People under a heading of their own: the author, the officer to contact. */
    List<Block> people(Part part) {
        PaperContact.Role role =
                part.field() == ReportField.CONTACT ? PaperContact.Role.CONTACT : PaperContact.Role.AUTHOR;
        List<Block> blocks = new ArrayList<>();
        List<ReportContent.Contact> people = content.contacts(role);
        for (int i = 0; i < Math.max(1, people.size()); i++) {
            String key = part.field().key() + " " + (i + 1);
            boolean there = i < people.size();
            List<Field> lines = new ArrayList<>();
            String telephone = there ? people.get(i).telephone() : "";
            String email = there ? people.get(i).email() : "";
            boolean more = !telephone.isBlank() || !email.isBlank() || fields.forAuthor();
            lines.add(line(more, key + " name", "Name and post", there ? named(people.get(i)) : ""));
            if (!telephone.isBlank() || fields.forAuthor()) {
                lines.add(line(!email.isBlank() || fields.forAuthor(), key + " telephone", "Telephone", telephone));
            }
            if (!email.isBlank() || fields.forAuthor()) {
                lines.add(line(false, key + " email", "E-mail", email));
            }
            blocks.addAll(lines);
        }
        return blocks;
    }

    private Field line(boolean goesOn, String key, String name, String text) {
        return goesOn ? fields.close(key, name, text) : fields.line(key, name, text);
    }

    private static String named(ReportContent.Contact one) {
        List<String> words = new ArrayList<>(List.of(one.name(), one.post(), one.organisation()));
        words.removeIf(String::isBlank);
        return String.join(", ", words);
    }

    /** Whether anything stands under a label; "Yes/No" with neither struck out is no answer. */
    boolean isAnswered(Part part) {
        return switch (part.form()) {
            case YES_NO -> !yesOrNo(part).isBlank();
            case VERIFIED ->
                verification(part)
                        .filter(one -> !one.text().isBlank() || !one.name().isBlank())
                        .isPresent();
            default -> ReportAnswers.isAnswered(part.field(), content) || namesAppendices(part);
        };
    }

    /** Whether the appendices are those that lie before the item, because the author named none. */
    boolean namesAppendices(Part part) {
        return part.field() == ReportField.APPENDICES
                && content.answer(part.field()).isBlank()
                && !record.appendices().isEmpty();
    }

    /** Above an answer; a form that says "Appendix" means one, and two are appendices. Authors keep the words of their form. */
    String heading(Part part) {
        boolean several = !fields.forAuthor()
                && namesAppendices(part)
                && record.appendices().size() > 1;
        return several && part.label().equals("Appendix") ? "Appendices" : part.label();
    }

    /** What the program names by itself stands where it would be typed, and is no answer. */
    Field namedAppendices(Part part) {
        String prompt = "[" + String.join("; ", record.appendices()) + ". Click here and type only if this is wrong]";
        return new Field(part.field().key(), part.label(), prompt, List.of(), List.of());
    }

    /** "Yes/No" with neither struck out is no answer: the author's copy asks again. */
    String yesOrNo(Part part) {
        String answer = content.answer(part.field());
        return ReportAnswers.isUnstruck(answer) ? "" : answer;
    }

    private Optional<ReportContent.Verified> verification(Part part) {
        return content.verified().stream()
                .filter(each -> Fold.text(each.area()).equals(Fold.text(part.label())))
                .findFirst();
    }

    /** An answer of one line, or yes or no, beside its label or beside the question where there is one. */
    Table.Row row(Part part) {
        Field answer = fields.of(
                part.field().key(),
                part.label(),
                part.form() == Form.YES_NO ? List.of("Yes", "No") : List.of(),
                ReportComposer.nonBlank(part.form() == Form.YES_NO ? yesOrNo(part) : content.answer(part.field()))
                        .map(words -> List.<Block>of(Paragraph.of(words)))
                        .orElse(List.of()));
        String asked = part.question().isEmpty() ? part.label() : part.question();
        return Table.Row.of(Table.Cell.of(asked), Table.Cell.of(List.of(answer)));
    }

    static Table rows(String summary, List<Table.Row> rows) {
        return new Table(summary, Optional.empty(), List.of(70, 30), 0, true, rows);
    }

    /** Who verified the implications, and what they are. */
    List<Block> verified(Part part) {
        ReportContent.Verified one = verification(part).orElse(new ReportContent.Verified(part.label(), "", "", ""));
        return verified(part.field().key(), one);
    }

    private List<Block> verified(String key, ReportContent.Verified one) {
        List<Block> blocks = new ArrayList<>();
        if (!one.name().isBlank() || fields.forAuthor()) {
            String words = style.fill(AgendaSetting.VERIFIED_BY, Map.of("name", one.name()));
            if (one.name().isBlank()) {
                blocks.add(Paragraph.lead(words.strip()));
            }
            blocks.add(fields.close(
                    "verified " + key + " name", "Verified by", one.name().isBlank() ? "" : words));
        }
        if (!one.post().isBlank() || fields.forAuthor()) {
            blocks.add(fields.close("verified " + key + " post", "Post", one.post()));
        }
        blocks.add(fields.of("verified " + key, "Implications", List.of(), Typed.blocks(one.text())));
        return blocks;
    }

    /** Areas that were verified although the form has no place for them: no word is left out. */
    List<Block> otherClearances() {
        List<Block> blocks = new ArrayList<>();
        content.verified().stream()
                .filter(one -> record.template().clearances().stream()
                        .noneMatch(part -> Fold.text(part.label()).equals(Fold.text(one.area()))))
                .forEach(one -> {
                    blocks.add(new Heading(1, one.area() + " Implications"));
                    blocks.addAll(verified(Fold.words(one.area()), one));
                });
        return blocks;
    }
}
