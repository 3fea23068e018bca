package org.minutebook.app.documents.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.app.documents.intake.WordPiece.Grid;
import org.minutebook.app.documents.intake.WordPiece.Line;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.model.PaperContact;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.PrintedDate;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportField;
import org.minutebook.db.rules.report.ReportTemplate;
import org.minutebook.db.rules.report.ReportTemplate.Part;

/** A report that was typed on the form of a council without our marks: what stands under a label is its answer. */
final class LabelledReport {
    private final ReportTemplate template;
    private final Map<ReportField, List<WordPiece>> fields = new EnumMap<>(ReportField.class);
    private final Map<String, List<WordPiece>> topics = new LinkedHashMap<>();
    private final Map<String, String> topicsAfter = new LinkedHashMap<>();
    private final List<ReportContent.Contact> contacts = new ArrayList<>();
    private final List<ReportContent.Background> background = new ArrayList<>();
    private final List<String> makers = new ArrayList<>();
    private final List<String> days = new ArrayList<>();
    private final List<ReportContent.Asked> asked = new ArrayList<>();
    private Optional<Part> current = Optional.empty();
    private Optional<String> topic = Optional.empty();
    private String lastLabel = "";
    private String maker = "";
    private boolean headDone;
    private boolean listOfPapers;

    LabelledReport(ReportTemplate template) {
        this.template = template;
    }

    ReportContent read(List<WordPiece> pieces) {
        for (WordPiece piece : pieces) {
            switch (piece) {
                case Line line -> line(line);
                case Grid grid -> grid(grid);
            }
        }
        finishRecommendations();
        Map<ReportField, String> answers = new EnumMap<>(ReportField.class);
        fields.forEach((field, answer) -> {
            String text = is(field, ReportTemplate.Form.LINE) || is(field, ReportTemplate.Form.YES_NO)
                    ? WrittenText.plain(answer)
                    : is(field, ReportTemplate.Form.NUMBERED) ? WrittenText.numbered(answer) : WrittenText.of(answer);
            if (!text.isBlank() && !isList(field)) {
                answers.put(field, text);
            }
        });
        people(ReportField.CONTACT, PaperContact.Role.CONTACT);
        people(ReportField.AUTHOR, PaperContact.Role.AUTHOR);
        people(ReportField.HEAD_OF_SERVICE, PaperContact.Role.HEAD_OF_SERVICE);
        people(ReportField.ACCOUNTABLE_DIRECTOR, PaperContact.Role.ACCOUNTABLE_DIRECTOR);
        backgroundLines(answers);
        return new ReportContent(
                answers,
                topics.entrySet().stream()
                        .map(one -> new ReportContent.Topic(
                                topicsAfter.getOrDefault(one.getKey(), ""),
                                one.getKey(),
                                WrittenText.numbered(one.getValue())))
                        .toList(),
                decisions(),
                asked,
                contacts,
                verified(),
                background);
    }

    private boolean is(ReportField field, ReportTemplate.Form form) {
        return template.part(field).filter(part -> part.form() == form).isPresent();
    }

    private boolean isList(ReportField field) {
        return is(field, ReportTemplate.Form.VERIFIED)
                || switch (field) {
                    case DECISION_MAKER,
                            DECISION_DATE,
                            RECOMMENDATIONS,
                            AUTHOR,
                            DIRECTOR,
                            HEAD_OF_SERVICE,
                            ACCOUNTABLE_DIRECTOR,
                            CONTACT,
                            BACKGROUND_PAPERS,
                            ITEM -> true;
                    default -> false;
                };
    }

    private void line(Line line) {
        if (line.isBlank() || head(line)) {
            return;
        }
        Optional<Part> part = template.labelled(line.text());
        if (part.isPresent() && !isBody(line, part.get())) {
            begin(part.get());
        } else if (isGroup(line.text())) {
            current = Optional.empty();
            topic = Optional.empty();
        } else if (inline(line)) {
            current = Optional.empty();
        } else if (line.heading() && template.layout() == Layout.NARRATIVE) {
            current = Optional.empty();
            topic = Optional.of(line.text());
            topics.put(line.text(), new ArrayList<>());
            topicsAfter.put(line.text(), lastLabel);
        } else if (!line.text().matches("(?is).*background documents available for inspection at:?.*")) {
            keep(line);
        }
    }

    /** A paragraph that only happens to be worded like a label further on in the form. */
    private boolean isBody(Line line, Part part) {
        return fields.containsKey(part.field()) && !line.heading();
    }

    private void begin(Part part) {
        finishRecommendations();
        current = Optional.of(part);
        topic = Optional.empty();
        lastLabel = part.label();
        fields.computeIfAbsent(part.field(), unused -> new ArrayList<>());
        headDone = true;
    }

    private void keep(WordPiece piece) {
        if (topic.isPresent()) {
            topics.computeIfAbsent(topic.get(), unused -> new ArrayList<>()).add(piece);
            return;
        }
        current.ifPresent(part -> {
            if (part.field() == ReportField.RECOMMENDATIONS
                    && piece instanceof Line line
                    && line.numbered() == WordPiece.Numbered.NO
                    && line.text().matches("\\p{Lu}[\\p{Lu} ]{2,40}:")) {
                finishRecommendations();
                maker = line.text().replaceAll("[:\\s]+$", "");
            } else {
                fields.computeIfAbsent(part.field(), unused -> new ArrayList<>())
                        .add(piece);
            }
        });
    }

    private void finishRecommendations() {
        List<WordPiece> set = fields.getOrDefault(ReportField.RECOMMENDATIONS, List.of());
        if (!set.isEmpty()) {
            asked.addAll(MarkedReport.Recommended.of(template, maker, set));
            fields.put(ReportField.RECOMMENDATIONS, new ArrayList<>());
        }
    }

    private boolean isGroup(String text) {
        String folded = Fold.text(text);
        return template.parts().stream()
                .anyMatch(part ->
                        !part.group().isEmpty() && Fold.text(part.group()).equals(folded));
    }

    /** The lines above the first label: board and day, whose report it is, the title. */
    private boolean head(Line line) {
        if (headDone || template.layout() == Layout.SHORT_PROSE) {
            return false;
        }
        String text = line.text().strip();
        int colon = text.lastIndexOf(':');
        if (text.matches("(?i)report of .+") && template.layout() == Layout.NARRATIVE) {
            put(ReportField.REPORT_OF, line.reading(text.replaceFirst("(?i)^report of (the )?", "")));
        } else if (colon > 0 && PrintedDate.read(text.substring(colon + 1)).day() != null) {
            makers.add(text.substring(0, colon).strip());
            days.add(text.substring(colon + 1).strip());
        } else if (template.layout() == Layout.NARRATIVE
                && template.labelled(text).isEmpty()
                && makersKnown()) {
            put(ReportField.SUBJECT, line);
        } else {
            return false;
        }
        return true;
    }

    private boolean makersKnown() {
        return !makers.isEmpty() && !fields.containsKey(ReportField.SUBJECT);
    }

    private void put(ReportField field, WordPiece piece) {
        fields.computeIfAbsent(field, unused -> new ArrayList<>()).add(piece);
    }

    /** "Report of: Ceri Armstrong" on one line or in one cell. */
    private boolean inline(Line line) {
        String text = line.text();
        for (Part part : template.parts()) {
            String label = part.label().replaceAll("[\\s:?]+$", "");
            boolean oneLine =
                    switch (part.form()) {
                        case LINE, YES_NO, LIST -> true;
                        case PROSE, NUMBERED, VERIFIED -> false;
                    };
            int from = label.length();
            boolean begins = oneLine
                    && text.length() > from
                    && Fold.text(text.substring(0, from)).equals(Fold.text(label))
                    && !Character.isLetterOrDigit(text.charAt(from));
            boolean marked = begins
                    && (text.charAt(from) == ':'
                            || text.charAt(from) == '?'
                            || part.field() == ReportField.CONFIDENTIALITY
                            || text.charAt(from) == 's');
            if (marked) {
                answer(
                        part,
                        List.of(line.reading(text.substring(from)
                                .replaceFirst("^[:?]\\s*", "")
                                .strip())));
                return true;
            }
        }
        return false;
    }

    private void grid(Grid grid) {
        for (List<List<Line>> row : grid.rows()) {
            if (!row(row)) {
                if (current.isPresent() || topic.isPresent()) {
                    keep(grid);
                }
                return;
            }
        }
    }

    /** Whether the row is of the form; a table of data is kept whole. */
    private boolean row(List<List<Line>> row) {
        String first = Grid.text(row.getFirst());
        List<Line> rest = row.stream().skip(1).flatMap(List::stream).toList();
        if (first.isBlank() && rest.stream().allMatch(Line::isBlank)) {
            return true;
        }
        if (isContactRow(row)) {
            return true;
        }
        if (Fold.text(first).startsWith("titleofbackgroundpaper")) {
            listOfPapers = true;
            return true;
        }
        if (listOfPapers) {
            paper(first.replaceFirst("^\\d+\\.\\s*", ""), text(rest));
            return true;
        }
        Optional<Part> asks = template.parts().stream()
                .filter(part -> !part.question().isEmpty() && Fold.text(first).equals(Fold.text(part.question())))
                .findFirst();
        Optional<Part> labelled = asks.or(() -> template.labelled(first));
        if (labelled.isPresent() && row.size() > 1) {
            answer(labelled.get(), rest);
            return true;
        }
        if (labelled.isPresent()) {
            begin(labelled.get());
            return true;
        }
        if (isGroup(first)) {
            current = Optional.empty();
            return true;
        }
        boolean any = false;
        for (List<Line> cell : row) {
            String text = Grid.text(cell);
            any |= !text.isBlank() && (headCell(text) || inline(plain(text)));
        }
        return any;
    }

    private static Line plain(String text) {
        return new Line(text, false, false, WordPiece.Numbered.NO, 0, false, "", 0, false);
    }

    /** The first rows of a form that has no labels for them: the day and the item, the board, the title. */
    private boolean headCell(String text) {
        if (headDone || template.layout() != Layout.TABLE) {
            return false;
        }
        if (text.matches("(?i)item:? ?\\w+")) {
            put(ReportField.ITEM, plain(text));
        } else if (days.isEmpty() && PrintedDate.read(text).day() != null) {
            days.add(text);
        } else if (text.contains(":") || text.matches("(?i)this report is.*")) {
            headDone = true;
            return false;
        } else if (makers.isEmpty()) {
            makers.add(text);
        } else if (!fields.containsKey(ReportField.SUBJECT)) {
            put(ReportField.SUBJECT, plain(text));
        } else {
            return false;
        }
        return true;
    }

    /** AUTHOR: | Name: | Claire Currie and Amy McCullough | Tel: … */
    private boolean isContactRow(List<List<Line>> row) {
        List<String> cells = row.stream().map(cell -> Grid.text(cell)).toList();
        if (Fold.text(cells.getFirst()).equals("contactdetails")) {
            return true;
        }
        boolean mail = cells.size() > 1 && Fold.text(cells.get(1)).equals("email");
        if (cells.size() < 3 || !(mail || Fold.text(cells.get(1)).equals("name"))) {
            return false;
        }
        if (!mail) {
            PaperContact.Role role = Fold.text(cells.getFirst()).startsWith("author")
                    ? PaperContact.Role.AUTHOR
                    : PaperContact.Role.DIRECTOR;
            people(cells.get(2)).forEach(name -> contacts.add(PeopleNamed.one(role, name, "", "")));
        }
        return true;
    }

    /** "Claire Currie and / Amy McCullough" are two; so are two lines that each name somebody with a post. */
    private static Stream<String> people(String cell) {
        String[] lines = cell.split("\n");
        boolean eachWithPost =
                lines.length > 1 && Stream.of(lines).allMatch(line -> line.matches("\\p{Lu}\\S+ \\p{Lu}\\S+, .*"));
        return eachWithPost ? Stream.of(lines) : PeopleNamed.parted(cell).stream();
    }

    private void answer(Part part, List<Line> answer) {
        headDone = true;
        lastLabel = part.label();
        fields.computeIfAbsent(part.field(), unused -> new ArrayList<>());
        switch (part.field()) {
            case DECISION_MAKER ->
                answer.stream().filter(line -> !line.isBlank()).forEach(line -> makers.add(line.text()));
            case DECISION_DATE ->
                answer.stream().filter(line -> !line.isBlank()).forEach(line -> days.add(line.text()));
            default -> {
                String text = text(answer);
                if (!text.isBlank()) {
                    put(part.field(), plain(text));
                }
            }
        }
    }

    private static String text(List<Line> lines) {
        return Grid.text(lines);
    }

    private List<ReportContent.Decision> decisions() {
        List<ReportContent.Decision> decisions = new ArrayList<>();
        for (int i = 0; i < Math.max(makers.size(), days.size()); i++) {
            decisions.add(new ReportContent.Decision(
                    i < makers.size() ? makers.get(i) : "", i < days.size() ? days.get(i) : ""));
        }
        return decisions;
    }

    private void people(ReportField field, PaperContact.Role role) {
        List<String> lines = fields.getOrDefault(field, List.of()).stream()
                .flatMap(piece -> piece instanceof Line line ? line.text().lines() : Stream.empty())
                .toList();
        contacts.addAll(PeopleNamed.many(role, lines));
    }

    private List<ReportContent.Verified> verified() {
        List<ReportContent.Verified> verified = new ArrayList<>();
        for (Part part : template.clearances()) {
            String name = "";
            String post = "";
            List<WordPiece> text = new ArrayList<>();
            boolean postNext = false;
            for (WordPiece piece : fields.getOrDefault(part.field(), List.of())) {
                if (piece instanceof Line line && line.text().matches("(?i)(implications )?verified by:?.*")) {
                    name = line.text()
                            .replaceFirst("(?i)^(implications )?verified by:?\\s*", "")
                            .strip();
                    postNext = true;
                } else if (postNext && piece instanceof Line line && line.text().length() < 80) {
                    post = line.text();
                    postNext = false;
                } else {
                    postNext = false;
                    text.add(piece);
                }
            }
            if (!name.isBlank() || !text.isEmpty()) {
                verified.add(new ReportContent.Verified(part.label(), name, post, WrittenText.of(text)));
            }
        }
        return verified;
    }

    /** Titles, each with the address below it; "None" is an answer. */
    private void backgroundLines(Map<ReportField, String> answers) {
        for (WordPiece piece : fields.getOrDefault(ReportField.BACKGROUND_PAPERS, List.of())) {
            if (piece instanceof Line line && !line.isBlank()) {
                paper(line.text(), "");
            }
        }
        if (background.size() == 1 && Fold.text(background.getFirst().title()).equals("none")) {
            answers.put(ReportField.BACKGROUND_PAPERS, background.getFirst().title());
            background.clear();
        }
    }

    private void paper(String title, String exempt) {
        String words = title.strip().replaceFirst(";(\\s*and)?$", "");
        if (words.matches("https?://\\S+")
                && !background.isEmpty()
                && background.getLast().address().isEmpty()) {
            ReportContent.Background last = background.removeLast();
            background.add(new ReportContent.Background(last.title(), words, last.exemptParagraph()));
        } else if (!words.isEmpty()) {
            background.add(new ReportContent.Background(words, "", exempt));
        }
    }
}
