package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Typed;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportTemplate.Part;

/** The papers that a report rests on, as its council lists them. */
final class BackgroundPapers {
    private final ReportRecord record;
    private final ReportContent content;
    private final HouseStyle style;
    private final ReportComposer.Fields fields;

    BackgroundPapers(ReportRecord record, HouseStyle style, ReportComposer.Fields fields) {
        this.record = record;
        this.style = style;
        this.fields = fields;
        content = record.content();
    }

    /** The list that every report has to have: "None" is said, and nothing is left out. */
    List<Block> background(Part part) {
        List<Block> blocks = new ArrayList<>();
        List<ReportContent.Background> papers = content.background();
        if (!papers.isEmpty() || !record.inspectedAt().isBlank() || fields.forAuthor()) {
            ReportComposer.nonBlank(style.fill(AgendaSetting.INSPECTED_AT, Map.of("place", record.inspectedAt())))
                    .ifPresent(words -> blocks.add(Paragraph.of(words)));
        }
        if (papers.isEmpty()) {
            blocks.add(fields.of(part, Typed.blocks(content.answer(part.field()))));
            return blocks;
        }
        if (style.layout() == Layout.SHORT_PROSE) {
            blocks.add(table(papers));
            return blocks;
        }
        for (int i = 0; i < papers.size(); i++) {
            String key = "background " + (i + 1);
            blocks.add(fields.of(key + " title", "Background paper", List.of(), List.of(linked(papers.get(i)))));
            if (!papers.get(i).address().isBlank()) {
                blocks.add(fields.line(
                        key + " address", "Its address", papers.get(i).address()));
            }
        }
        return blocks;
    }

    private Table table(List<ReportContent.Background> papers) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            String key = "background " + (i + 1);
            List<Block> title = new ArrayList<>();
            title.add(fields.of(key + " title", "Background paper", List.of(), List.of(linked(papers.get(i)))));
            if (!papers.get(i).address().isBlank()) {
                title.add(fields.line(
                        key + " address", "Its address", papers.get(i).address()));
            }
            rows.add(Table.Row.of(
                    Table.Cell.of(title),
                    Table.Cell.of(List.of(fields.line(
                            key + " exempt", "Paragraph", papers.get(i).exemptParagraph())))));
        }
        return Table.of(
                "Background papers",
                List.of(55, 45),
                List.of(
                        style.word(AgendaSetting.BACKGROUND_TITLE_COLUMN),
                        style.word(AgendaSetting.BACKGROUND_EXEMPT_COLUMN)),
                rows);
    }

    /** The title is the link, since an address says nothing to somebody who listens. */
    private static Paragraph linked(ReportContent.Background paper) {
        return Paragraph.of(
                List.of(paper.address().isBlank() ? Run.of(paper.title()) : Run.link(paper.title(), paper.address())));
    }
}
