package org.minutebook.app.documents.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.intake.WordPiece.Grid;
import org.minutebook.app.documents.intake.WordPiece.Line;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.model.PaperContact;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportField;
import org.minutebook.db.rules.report.ReportTemplate;

/** A report whose fields still carry the marks that they were made with. */
final class MarkedReport {
    private static final String TOPIC = "topic";

    private final ReportTemplate template;
    private final List<String> warnings;
    /** What stands in each marked place, in the order of the document. */
    private final Map<Integer, List<WordPiece>> places = new LinkedHashMap<>();

    private final Map<String, List<WordPiece>> fields = new LinkedHashMap<>();
    private final Map<Integer, String> makers = new LinkedHashMap<>();
    private final List<ReportContent.Topic> topics = new ArrayList<>();

    MarkedReport(ReportTemplate template, List<String> warnings) {
        this.template = template;
        this.warnings = warnings;
    }

    ReportContent read(List<WordPiece> pieces) {
        gather(pieces);
        Map<ReportField, String> answers = new EnumMap<>(ReportField.class);
        for (ReportTemplate.Part part : template.parts()) {
            boolean line = part.form() == ReportTemplate.Form.LINE || part.form() == ReportTemplate.Form.YES_NO;
            List<WordPiece> answer = fields.getOrDefault(part.field().key(), List.of());
            String text = line
                    ? WrittenText.plain(answer)
                    : part.form() == ReportTemplate.Form.NUMBERED
                            ? WrittenText.numbered(answer)
                            : WrittenText.of(answer);
            if (!text.isBlank()) {
                answers.put(part.field(), text);
            }
        }
        answers.computeIfPresent(
                ReportField.REPORT_OF, (field, words) -> words.replaceFirst("(?i)^report of (the )?", ""));
        return new ReportContent(answers, topics, decisions(), recommendations(), contacts(), verified(), background());
    }

    private void gather(List<WordPiece> pieces) {
        String heading = "";
        String label = "";
        for (WordPiece piece : pieces) {
            if (piece instanceof Grid grid && grid.field().isEmpty()) {
                grid.rows().forEach(row -> row.forEach(cell -> cell.forEach(this::take)));
                continue;
            }
            if (piece.field().isEmpty()) {
                Line line = (Line) piece;
                if (!line.isBlank() && line.heading()) {
                    heading = line.text();
                    label = template.labelled(heading)
                            .map(ReportTemplate.Part::label)
                            .orElse(label);
                } else {
                    outside(line);
                }
                continue;
            }
            if (piece.field().startsWith("recommendations ")
                    && template.labelled(heading).isEmpty()) {
                makers.putIfAbsent(piece.place(), heading.replaceAll("[:\\s]+$", ""));
            }
            label = ReportField.called(piece.field())
                    .flatMap(template::part)
                    .map(ReportTemplate.Part::label)
                    .orElse(label);
            if (piece.field().equals(TOPIC) && !places.containsKey(piece.place())) {
                topics.add(new ReportContent.Topic(label, Integer.toString(piece.place()), ""));
            }
            take(piece);
        }
        topics.replaceAll(
                topic -> topic(topic.after(), places.getOrDefault(Integer.parseInt(topic.heading()), List.of())));
    }

    private static ReportContent.Topic topic(String after, List<WordPiece> pieces) {
        boolean headed = !pieces.isEmpty() && pieces.getFirst() instanceof Line first && first.heading();
        return headed
                ? new ReportContent.Topic(
                        after,
                        ((Line) pieces.getFirst()).text(),
                        WrittenText.numbered(pieces.subList(1, pieces.size())))
                : new ReportContent.Topic(after, "", WrittenText.of(pieces));
    }

    private void take(WordPiece piece) {
        if (piece.field().isEmpty()) {
            if (piece instanceof Line line) {
                outside(line);
            }
            return;
        }
        places.computeIfAbsent(piece.place(), unused -> new ArrayList<>()).add(piece);
        fields.computeIfAbsent(piece.field(), unused -> new ArrayList<>()).add(piece);
    }

    /** What somebody typed between the fields belongs to none of them; it is told, not lost in silence. */
    private void outside(Line line) {
        String folded = Fold.text(line.text());
        boolean ours = line.isBlank()
                || template.labelled(line.text()).isPresent()
                || folded.length() < 25
                || template.parts().stream()
                        .anyMatch(part -> folded.startsWith(Fold.text(part.label()))
                                || Fold.text(part.question()).equals(folded)
                                || Fold.text(part.group()).equals(folded))
                || folded.matches(
                        "otherbackgrounddocuments.*|titleofbackgroundpapers|relevantparagraph.*|notforpublication.*"
                                + "|implicationsverified.*");
        if (!ours) {
            String words = line.text().length() > 60 ? line.text().substring(0, 60) + "…" : line.text();
            warnings.add("“" + words + "” stands outside the fields and was not taken in: move it into one.");
        }
    }

    private String text(String key) {
        return WrittenText.of(fields.getOrDefault(key, List.of()));
    }

    private String line(String key) {
        StringBuilder words = new StringBuilder();
        for (WordPiece piece : fields.getOrDefault(key, List.of())) {
            if (piece instanceof Line line && !line.isBlank()) {
                words.append(words.isEmpty() ? "" : " ").append(line.text());
            }
        }
        return words.toString();
    }

    private List<ReportContent.Decision> decisions() {
        List<ReportContent.Decision> decisions = new ArrayList<>();
        String both = line("decision");
        if (!both.isBlank()) {
            int colon = both.lastIndexOf(':');
            decisions.add(new ReportContent.Decision(
                    (colon < 0 ? both : both.substring(0, colon)).strip(),
                    colon < 0 ? "" : both.substring(colon + 1).strip()));
        }
        for (int i = 1; fields.containsKey("decision maker " + i) || fields.containsKey("decision date " + i); i++) {
            String maker = line("decision maker " + i);
            boolean sameDay = !decisions.isEmpty() && !fields.containsKey("decision date " + i); // printed once
            String day = sameDay ? decisions.getLast().day() : line("decision date " + i);
            if (!(maker + day).isBlank()) {
                decisions.add(new ReportContent.Decision(maker, day));
            }
        }
        return decisions;
    }

    private List<ReportContent.Asked> recommendations() {
        List<ReportContent.Asked> asked = new ArrayList<>();
        for (int i = 1; fields.containsKey("recommendations " + i); i++) {
            List<WordPiece> set = fields.getOrDefault("recommendations " + i, List.of());
            asked.addAll(
                    Recommended.of(template, makers.getOrDefault(set.getFirst().place(), ""), set));
        }
        return asked;
    }

    private List<ReportContent.Contact> contacts() {
        List<ReportContent.Contact> contacts = new ArrayList<>();
        Map<ReportField, PaperContact.Role> roles = new LinkedHashMap<>();
        roles.put(ReportField.AUTHOR, PaperContact.Role.AUTHOR);
        roles.put(ReportField.DIRECTOR, PaperContact.Role.DIRECTOR);
        roles.put(ReportField.HEAD_OF_SERVICE, PaperContact.Role.HEAD_OF_SERVICE);
        roles.put(ReportField.ACCOUNTABLE_DIRECTOR, PaperContact.Role.ACCOUNTABLE_DIRECTOR);
        roles.put(ReportField.CONTACT, PaperContact.Role.CONTACT);
        roles.forEach((field, role) -> {
            for (int i = 1; fields.containsKey(field.key() + " " + i + " name"); i++) {
                String key = field.key() + " " + i;
                String name = line(key + " name");
                if (!name.isBlank()) {
                    contacts.add(PeopleNamed.one(role, name, line(key + " telephone"), line(key + " email")));
                }
            }
        });
        return contacts;
    }

    private List<ReportContent.Verified> verified() {
        List<ReportContent.Verified> verified = new ArrayList<>();
        for (ReportTemplate.Part part : template.clearances()) {
            String key = "verified " + part.field().key();
            String name = line(key + " name").replaceFirst("(?i)^.*verified by:?\\s*", "");
            ReportContent.Verified one = new ReportContent.Verified(part.label(), name, line(key + " post"), text(key));
            if (!(one.name() + one.text()).isBlank()) {
                verified.add(one);
            }
        }
        return verified;
    }

    private List<ReportContent.Background> background() {
        List<ReportContent.Background> background = new ArrayList<>();
        for (int i = 1; fields.containsKey("background " + i + " title"); i++) {
            String title = line("background " + i + " title");
            if (!title.isBlank()) {
                background.add(new ReportContent.Background(
                        title, line("background " + i + " address"), line("background " + i + " exempt")));
            }
        }
        return background;
    }

    /** What a list of recommendations says. */
    static final class Recommended {
        private Recommended() {}

        static List<ReportContent.Asked> of(ReportTemplate template, String maker, List<? extends WordPiece> pieces) {
            List<Line> lines = new ArrayList<>();
            for (WordPiece piece : pieces) {
                if (piece instanceof Line line && !line.isBlank()) {
                    lines.add(line);
                }
            }
            boolean led = lines.size() > 1 && lines.getFirst().text().strip().endsWith(":");
            List<String> texts = new ArrayList<>();
            for (Line line : led ? lines.subList(1, lines.size()) : lines) {
                Optional<String> typed = withoutLabel(line.text());
                if (line.numbered() != WordPiece.Numbered.NO || typed.isPresent() || texts.isEmpty()) {
                    texts.add(typed.orElse(line.text()));
                } else {
                    texts.add(texts.removeLast() + "\n" + line.text());
                }
            }
            List<ReportContent.Asked> asked = new ArrayList<>();
            for (String text : texts) {
                asked.add(new ReportContent.Asked(maker, label(template.layout(), asked.size() + 1), text));
            }
            return asked;
        }

        private static Optional<String> withoutLabel(String text) {
            var label = java.util.regex.Pattern.compile(
                            "^(\\((?:[ivx]+|[a-z])\\)|[a-z][.)]|\\d+\\.\\d+)\\s+(.*)", java.util.regex.Pattern.DOTALL)
                    .matcher(text);
            return label.matches() ? Optional.of(label.group(2)) : Optional.empty();
        }

        static String label(Layout layout, int number) {
            return switch (layout) {
                case NARRATIVE ->
                    org.minutebook.app.documents.tree.Labels.like("a.").at(number);
                case SHORT_PROSE ->
                    org.minutebook.app.documents.tree.Labels.like("(i)").at(number);
                case TABLE -> "1." + number;
            };
        }
    }
}
