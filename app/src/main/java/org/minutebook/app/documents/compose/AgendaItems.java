package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Phrase;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Labels;
import org.minutebook.app.documents.tree.MinuteHeading;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.rules.notice.Schedule12A;

/** The items of an agenda: under one another with what is said of each, or as a table with their pages. */
final class AgendaItems {
    private static final int ITEM_LEVEL = 2;

    private final AgendaRecord record;
    private final HouseStyle style;
    private final LeadLine leads;
    private final ExclusionOfThePublic exclusion;

    AgendaItems(AgendaRecord record, HouseStyle style) {
        this.record = record;
        this.style = style;
        leads = new LeadLine(record, style);
        exclusion = new ExclusionOfThePublic(record.lines(), style);
    }

    List<Block> blocks() {
        if (record.lines().isEmpty()) {
            return List.of();
        }
        return style.layout() == Layout.TABLE ? List.of(table()) : list();
    }

    private List<Block> list() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < record.lines().size(); i++) {
            AgendaLine line = record.lines().get(i);
            exclusion.before(i).ifPresent(words -> {
                blocks.add(new Heading(ITEM_LEVEL, title(style.word(AgendaSetting.EXCLUSION_TITLE))));
                words.forEach(said -> blocks.add(Paragraph.under(said)));
            });
            if (line.heading()) {
                blocks.add(new Heading(ITEM_LEVEL, line.title()));
            } else {
                blocks.add(heading(line));
                paragraphs(line, i).forEach(said -> blocks.add(Paragraph.under(said)));
                pages(line).ifPresent(said -> blocks.add(Paragraph.under(said)));
            }
        }
        return blocks;
    }

    private Block heading(AgendaLine line) {
        int level = line.sub() ? ITEM_LEVEL + 1 : ITEM_LEVEL;
        String number = line.number().strip();
        if (number.isEmpty()) {
            // in line with the words of the item that it belongs to
            return line.sub()
                    ? new MinuteHeading(level, new MinuteHeading.Printed(""), title(line.title()))
                    : new Heading(level, title(line.title()));
        }
        String label = style.fill(AgendaSetting.AGENDA_NUMBER, Map.of("number", number));
        int at = label.lastIndexOf(number);
        if (number.matches("\\d{1,9}") && at >= 0) {
            int value = Integer.parseInt(number);
            Labels labels = new Labels(
                    label.substring(0, at), Labels.Count.DECIMAL, label.substring(at + number.length()), value);
            return new MinuteHeading(level, new MinuteHeading.Running(value, labels), title(line.title()));
        }
        return new MinuteHeading(level, new MinuteHeading.Printed(label), title(line.title()));
    }

    private String title(String words) {
        return style.fill(AgendaSetting.AGENDA_ITEM_TITLE, Map.of("title", words));
    }

    /** What is said under an item, in the order in which it is said. */
    private List<String> paragraphs(AgendaLine line, int at) {
        List<String> paragraphs = new ArrayList<>(leads.paragraphs(line));
        paragraphs.addAll(exclusion.under(at));
        String readmission = exclusion.readmitsAt(at) ? style.word(AgendaSetting.READMISSION) : "";
        if (!readmission.isBlank()) {
            paragraphs.addFirst(readmission);
        }
        line.closed().ifPresent(closed -> paragraphs.add(fill(AgendaSetting.EXEMPT_ITEM, closed)));
        line.closedPapers().forEach(closed -> {
            boolean named = record.audience() == Audience.RESTRICTED;
            String words = fill(named ? AgendaSetting.EXEMPT_ITEM : AgendaSetting.EXEMPT_PAPER, closed);
            paragraphs.add(named ? closed.what() + ". " + words : words);
        });
        if (line.late()) {
            paragraphs.add(style.fill(
                    AgendaSetting.LATE_ITEM,
                    Map.of("reason", Phrase.goingOn(line.urgency().strip().replaceAll("\\.$", "")))));
        }
        return paragraphs;
    }

    private String fill(AgendaSetting setting, AgendaLine.Closed closed) {
        String paragraphs =
                closed.confidential() || closed.paragraphs().isEmpty() ? "" : Schedule12A.words(closed.paragraphs());
        return style.fill(setting, Map.of("paragraphs", paragraphs, "what", closed.what()));
    }

    private Optional<String> pages(AgendaLine line) {
        if (line.from() == 0) {
            return Optional.empty();
        }
        AgendaSetting setting = line.to() > line.from() ? AgendaSetting.AGENDA_PAGES : AgendaSetting.AGENDA_PAGE;
        return Optional.of(style.fill(
                        setting, Map.of("from", Integer.toString(line.from()), "to", Integer.toString(line.to()))))
                .filter(words -> !words.isBlank());
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        boolean paged = record.lines().stream().anyMatch(line -> pages(line).isPresent());
        for (int i = 0; i < record.lines().size(); i++) {
            AgendaLine line = record.lines().get(i);
            exclusion
                    .before(i)
                    .ifPresent(words -> rows.add(row(
                            paged,
                            Table.Cell.of(""),
                            cell(style.word(AgendaSetting.EXCLUSION_TITLE), words),
                            Table.Cell.of(""))));
            if (line.heading()) {
                rows.add(Table.Row.of(cell(line.title(), List.of()).across(paged ? 3 : 2)));
            } else {
                rows.add(row(
                        paged,
                        Table.Cell.of(style.fill(AgendaSetting.AGENDA_NUMBER, Map.of("number", line.number()))),
                        cell(line.title(), paragraphs(line, i)),
                        Table.Cell.of(pages(line).orElse(""))));
            }
        }
        List<String> headings = List.of(
                style.word(AgendaSetting.AGENDA_NUMBER_COLUMN),
                style.word(AgendaSetting.AGENDA_TITLE_COLUMN),
                style.word(AgendaSetting.AGENDA_PAGE_COLUMN));
        return paged
                ? Table.of("Items of the agenda with their pages", List.of(9, 73, 18), headings, rows)
                : Table.of("Items of the agenda", List.of(9, 91), headings.subList(0, 2), rows);
    }

    /** While no pack is bound there are no pages, and an empty column would only ask for some. */
    private static Table.Row row(boolean paged, Table.Cell number, Table.Cell title, Table.Cell page) {
        return paged ? Table.Row.of(number, title, page) : Table.Row.of(number, title);
    }

    private Table.Cell cell(String title, List<String> more) {
        List<Block> lines = new ArrayList<>();
        lines.add(Paragraph.of(List.of(Run.bold(title(title)))));
        more.forEach(said -> lines.add(Paragraph.of(said)));
        return Table.Cell.of(lines);
    }
}
