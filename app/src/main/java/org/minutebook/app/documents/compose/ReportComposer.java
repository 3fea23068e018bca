package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Field;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Labels;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.MinuteHeading;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Typed;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.rules.notice.ExclusionResolution;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportField;
import org.minutebook.db.rules.report.ReportTemplate.Form;
import org.minutebook.db.rules.report.ReportTemplate.Part;
import org.minutebook.db.store.Stores;

/**
 * A report on the form of its council. Every answer is a field, so that the Word file can go to the author and be read back
 * when it returns.
 */
public final class ReportComposer {

    /** For whom a report is made. */
    public enum Copy {
        /** To be read: what nobody answered is blank. */
        FINISHED,
        /** To be filled in: what nobody answered asks for an answer. */
        AUTHOR
    }

    /** Whether the public may not have this paper. */
    public static boolean isClosed(Stores stores, Paper paper) {
        return ReportRecord.isClosed(stores, paper);
    }

    /** The report for one audience; a paper that is not public has no public report. */
    public Document compose(
            Stores stores, Id<Paper> paper, HouseStyle style, Audience audience, Copy copy, Instant madeAt) {
        ReportRecord record = ReportRecord.of(stores, paper, audience, style);
        return new Composing(record, style, audience, copy).document(madeAt);
    }

    private static final class Composing {
        private final ReportRecord record;
        private final ReportContent content;
        private final HouseStyle style;
        private final Audience audience;
        private final Fields fields;
        private final ReportLists lists;
        private final NumberedParagraphs numbers = new NumberedParagraphs();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Table.Row> lines = new ArrayList<>();
        private String group = "";
        private int section;
        private int inGroup;

        Composing(ReportRecord record, HouseStyle style, Audience audience, Copy copy) {
            this.record = record;
            this.style = style;
            this.audience = audience;
            content = record.content();
            fields = new Fields(copy);
            lists = new ReportLists(record, style, fields);
        }

        Document document(Instant madeAt) {
            mark();
            ReportHead head = new ReportHead(record, style, fields, lists);
            blocks.addAll(head.blocks());
            topics("");
            record.template().parts().stream()
                    .filter(part -> !head.says(part.field()))
                    .forEach(this::part);
            lines();
            blocks.addAll(lists.otherClearances());
            List<String> marks = marks();
            Meta meta = Meta.of(
                            Meta.titled(record.paper().title(), fields.forAuthor() ? marks : List.of()),
                            record.board().council(),
                            madeAt)
                    .withSubject(record.board().name());
            return new Document(meta, Page.portrait().withHeader(String.join(" – ", marks)), blocks);
        }

        private List<String> marks() {
            List<String> marks = new ArrayList<>();
            if (fields.forAuthor()) {
                marks.add(style.word(AgendaSetting.AUTHORS_COPY));
            }
            if (audience == Audience.RESTRICTED || record.closed()) {
                marks.add(style.word(Setting.RESTRICTED_MARK));
            }
            marks.removeIf(String::isBlank);
            return marks;
        }

        /** Each copy of an exempt report says that it is not for publication, and why (LGA 1972 s100B(5)). */
        private void mark() {
            if (!record.closed()) {
                return;
            }
            String own = style.word(AgendaSetting.NOT_FOR_PUBLICATION);
            String words = record.paragraphs().isEmpty()
                    ? style.word(Setting.RESTRICTED_MARK)
                    : own.isBlank()
                            ? ExclusionResolution.mark(record.paragraphs())
                            : style.fill(
                                    AgendaSetting.NOT_FOR_PUBLICATION,
                                    Map.of(
                                            "paragraphs",
                                            org.minutebook.db.rules.notice.Schedule12A.words(record.paragraphs())));
            blocks.add(Paragraph.of(List.of(Run.bold(words))));
        }

        private void part(Part part) {
            if (!fields.forAuthor() && !lists.isAnswered(part)) {
                topics(part.label()); // a bare heading says that the report was not finished
                return;
            }
            if (part.form() == Form.LINE
                    || part.form() == Form.YES_NO && part.question().isEmpty()) {
                lines.add(lists.row(part));
                return;
            }
            lines();
            heading(part);
            switch (part.form()) {
                case PROSE -> prose(part);
                case NUMBERED -> numbered(part);
                case LINE, YES_NO -> blocks.add(ReportLists.rows(part.label(), List.of(lists.row(part))));
                case VERIFIED -> blocks.addAll(lists.verified(part));
                case LIST -> list(part);
            }
            topics(part.label());
        }

        /** Answers of one line stand together in one table. */
        private void lines() {
            if (!lines.isEmpty()) {
                blocks.add(ReportLists.rows("Questions about the report and their answers", lines));
                lines.clear();
            }
        }

        private void heading(Part part) {
            if (!part.group().equals(group) && !part.group().isEmpty()) {
                inGroup = 0;
                section(1, part.group());
            }
            group = part.group();
            if (part.group().isEmpty()) {
                section(1, lists.heading(part));
            } else if (record.template().decimal()) {
                inGroup++;
                blocks.add(new MinuteHeading(
                        2,
                        new MinuteHeading.Running(inGroup, new Labels(section + ".", Labels.Count.DECIMAL, "", 1)),
                        part.label()));
            } else {
                blocks.add(new Heading(2, part.label()));
            }
        }

        /** In a decimal form everything from the recommendations to the appendices is a numbered section. */
        private void section(int level, String words) {
            boolean counts =
                    record.template().decimal() && (section > 0 || isRecommendations(words)) && !isAuthor(words);
            if (counts) {
                section++;
                numbers.within(section);
                blocks.add(new MinuteHeading(level, new MinuteHeading.Running(section, Labels.like("1.")), words));
            } else {
                blocks.add(new Heading(level, words));
            }
        }

        private boolean isRecommendations(String label) {
            return is(label, ReportField.RECOMMENDATIONS);
        }

        private boolean isAuthor(String label) {
            return is(label, ReportField.AUTHOR);
        }

        private boolean is(String label, ReportField field) {
            return record.template()
                    .part(field)
                    .filter(part -> part.label().equals(label))
                    .isPresent();
        }

        private void prose(Part part) {
            if (lists.namesAppendices(part)) {
                if (fields.forAuthor()) {
                    blocks.add(lists.namedAppendices(part));
                } else {
                    record.appendices().forEach(name -> blocks.add(Paragraph.of(name)));
                }
                return;
            }
            blocks.add(fields.of(part, StandingPages.headed(Typed.blocks(content.answer(part.field())), 3)));
        }

        private void numbered(Part part) {
            blocks.add(fields.of(part, numbers.blocks(content.answer(part.field()))));
        }

        private void list(Part part) {
            switch (part.field()) {
                case RECOMMENDATIONS -> blocks.addAll(lists.recommendations(numbers, section));
                case BACKGROUND_PAPERS -> blocks.addAll(new BackgroundPapers(record, style, fields).background(part));
                default -> blocks.addAll(lists.people(part));
            }
        }

        /** Headings of the report's own stand after the field that they followed. */
        private void topics(String after) {
            for (ReportContent.Topic topic : content.topics()) {
                if (topic.after().equals(after)) {
                    List<Block> topical = new ArrayList<>();
                    if (record.template().decimal() && section > 0) {
                        section++;
                        numbers.within(section);
                        topical.add(new MinuteHeading(
                                1, new MinuteHeading.Running(section, Labels.like("1.")), topic.heading()));
                    } else {
                        topical.add(new Heading(1, topic.heading()));
                    }
                    topical.addAll(numbers.blocks(topic.text()));
                    blocks.add(new Field("topic", topic.heading(), "", List.of(), topical));
                }
            }
        }
    }

    /** Makes fields, with the sentence that asks for an answer where the copy is for an author. */
    static final class Fields {
        private final Copy copy;

        Fields(Copy copy) {
            this.copy = copy;
        }

        Field of(Part part, List<Block> answer) {
            return of(part.field().key(), part.label(), List.of(), answer);
        }

        Field of(String key, String name, List<String> choices, List<Block> answer) {
            String label = name.replaceAll("[\\s:]+$", "");
            String prompt = copy == Copy.FINISHED
                    ? ""
                    : choices.isEmpty()
                            ? "[" + label + ": click here and type]"
                            : "[" + String.join(" or ", choices) + "]";
            return new Field(key, label.length() > 60 ? label.substring(0, 60) : label, prompt, choices, answer);
        }

        Field line(String key, String name, String text) {
            return of(key, name, List.of(), text.isBlank() ? List.of() : List.of(Paragraph.of(text)));
        }

        /** One of several lines that belong together, kept with the next. */
        Field close(String key, String name, String text) {
            List<Block> answer = text.isBlank()
                    ? List.of()
                    : List.of(Paragraph.of(text).as(Paragraph.Role.CLOSE).keptWithNext());
            return of(key, name, List.of(), answer);
        }

        boolean forAuthor() {
            return copy == Copy.AUTHOR;
        }
    }

    static Optional<String> nonBlank(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
