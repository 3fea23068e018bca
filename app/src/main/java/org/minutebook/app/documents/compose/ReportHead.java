package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Align;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Field;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.db.model.PaperContact;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportField;
import org.minutebook.db.rules.report.ReportTemplate.Part;

/** The head of a report, in the three ways that councils set it out: who decides, on what, when, and whose report it is. */
final class ReportHead {
    private final ReportRecord record;
    private final ReportContent content;
    private final HouseStyle style;
    private final ReportComposer.Fields fields;
    private final ReportLists lists;

    ReportHead(ReportRecord record, HouseStyle style, ReportComposer.Fields fields, ReportLists lists) {
        this.record = record;
        this.style = style;
        this.fields = fields;
        this.lists = lists;
        content = record.content();
    }

    /** Whether the head says this field, so that it does not come again below. */
    boolean says(ReportField field) {
        Set<ReportField> said =
                switch (style.layout()) {
                    case SHORT_PROSE ->
                        Set.of(
                                ReportField.DECISION_MAKER,
                                ReportField.SUBJECT,
                                ReportField.DECISION_DATE,
                                ReportField.REPORT_OF,
                                ReportField.AUTHOR,
                                ReportField.DIRECTOR);
                    case TABLE ->
                        Set.of(
                                ReportField.DECISION_DATE,
                                ReportField.ITEM,
                                ReportField.DECISION_MAKER,
                                ReportField.SUBJECT,
                                ReportField.WARDS,
                                ReportField.KEY_DECISION,
                                ReportField.REPORT_OF,
                                ReportField.HEAD_OF_SERVICE,
                                ReportField.ACCOUNTABLE_DIRECTOR,
                                ReportField.CONFIDENTIALITY);
                    case NARRATIVE ->
                        Set.of(
                                ReportField.DECISION_MAKER,
                                ReportField.DECISION_DATE,
                                ReportField.REPORT_OF,
                                ReportField.SUBJECT);
                };
        return said.contains(field);
    }

    List<Block> blocks() {
        return switch (style.layout()) {
            case SHORT_PROSE -> boxes();
            case TABLE -> rows();
            case NARRATIVE -> lines();
        };
    }

    private Part part(ReportField field) {
        return record.template().part(field).orElseThrow();
    }

    private String subject() {
        return content.answer(ReportField.SUBJECT);
    }

    private List<Block> boxes() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(record.paper().title()));
        List<Block> makers = new ArrayList<>();
        List<Block> days = new ArrayList<>();
        for (int i = 0; i < content.decisions().size(); i++) {
            ReportContent.Decision one = content.decisions().get(i);
            makers.add(fields.line(
                    "decision maker " + (i + 1),
                    part(ReportField.DECISION_MAKER).label(),
                    one.maker()));
            String day = day(one);
            if (days.stream().noneMatch(said -> says(said, day))) {
                days.add(fields.line(
                        "decision date " + (i + 1),
                        part(ReportField.DECISION_DATE).label(),
                        day));
            }
        }
        blocks.addAll(labelled(
                "Who decides, on what, when, and whose report it is",
                List.of(
                        row(ReportField.DECISION_MAKER, makers),
                        row(ReportField.SUBJECT, List.of(fields.line(ReportField.SUBJECT.key(), "Subject", subject()))),
                        row(ReportField.DECISION_DATE, days),
                        row(ReportField.REPORT_OF, List.of(reportOf(content.answer(ReportField.REPORT_OF)))))));
        blocks.addAll(lists.contactDetails(part(ReportField.AUTHOR), part(ReportField.DIRECTOR)));
        return blocks;
    }

    private List<Block> rows() {
        List<Block> blocks = new ArrayList<>();
        ReportContent.Decision decision = first();
        record.item()
                .filter(item -> !item.agendaNumber().isBlank())
                .ifPresent(item -> blocks.add(
                        Paragraph.of(List.of(Run.bold(part(ReportField.ITEM).label() + " " + item.agendaNumber())))
                                .aligned(Align.END)));
        blocks.add(fields.line("decision date 1", "Date", day(decision)));
        blocks.add(fields.line("decision maker 1", "Board", decision.maker()));
        blocks.add(new Field("subject", "Title", "", List.of(), List.of(new Title(subject()))));
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row(ReportField.WARDS, List.of(fields.line("wards", "Wards", content.answer(ReportField.WARDS)))));
        rows.add(row(
                ReportField.KEY_DECISION,
                List.of(fields.line(
                        ReportField.KEY_DECISION.key(),
                        "Key decision",
                        lists.yesOrNo(part(ReportField.KEY_DECISION))))));
        rows.add(row(ReportField.REPORT_OF, List.of(reportOf(content.answer(ReportField.REPORT_OF)))));
        rows.add(row(
                ReportField.HEAD_OF_SERVICE,
                lists.namesOf(PaperContact.Role.HEAD_OF_SERVICE, ReportField.HEAD_OF_SERVICE)));
        rows.add(row(
                ReportField.ACCOUNTABLE_DIRECTOR,
                lists.namesOf(PaperContact.Role.ACCOUNTABLE_DIRECTOR, ReportField.ACCOUNTABLE_DIRECTOR)));
        rows.add(row(
                ReportField.CONFIDENTIALITY,
                List.of(fields.line(
                        ReportField.CONFIDENTIALITY.key(),
                        "Public or not",
                        content.answer(ReportField.CONFIDENTIALITY).replaceFirst("(?i)^this report is\\s+", "")))));
        blocks.addAll(labelled("Wards, key decision, and who answers for the report", rows));
        return blocks;
    }

    private List<Block> lines() {
        ReportContent.Decision decision = first();
        String board = decision.maker().toUpperCase(Locale.UK);
        String day = day(decision).toUpperCase(Locale.UK);
        String reportOf = content.answer(ReportField.REPORT_OF);
        return List.of(
                bold("decision", "Board and date", day.isEmpty() ? board : board + ": " + day),
                bold(
                        ReportField.REPORT_OF.key(),
                        "Report of",
                        reportOf.isBlank() ? "" : ("Report of the " + withoutThe(reportOf)).toUpperCase(Locale.UK)),
                new Field(
                        ReportField.SUBJECT.key(),
                        "Title",
                        "",
                        List.of(),
                        List.of(new Title(subject().toUpperCase(Locale.UK)))));
    }

    private static String withoutThe(String reportOf) {
        return reportOf.replaceFirst("(?i)^the\\s+", "");
    }

    private ReportContent.Decision first() {
        return content.decisions().isEmpty()
                ? new ReportContent.Decision("", "")
                : content.decisions().getFirst();
    }

    private Field bold(String key, String name, String words) {
        return fields.of(
                key, name, List.of(), words.isBlank() ? List.of() : List.of(Paragraph.of(List.of(Run.bold(words)))));
    }

    private Field reportOf(String words) {
        return fields.line(ReportField.REPORT_OF.key(), "Report of", words);
    }

    private String day(ReportContent.Decision decision) {
        return record.day(decision.day())
                .map(day -> style.day(AgendaSetting.REPORT_DAY, day))
                .orElse(decision.day());
    }

    private Table.Row row(ReportField field, List<? extends Block> answer) {
        return Table.Row.of(Table.Cell.of(part(field).label()), Table.Cell.of(answer));
    }

    private static boolean says(Block field, String words) {
        return field instanceof Field one && Run.text(one.line()).equals(words);
    }

    /** What nobody answered is a place to fill in for the author, and for a reader nothing at all. */
    private List<Table> labelled(String summary, List<Table.Row> all) {
        List<Table.Row> rows = all.stream()
                .filter(row -> fields.forAuthor() || isAnswered(row))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table(summary, Optional.empty(), List.of(34, 66), 0, true, rows));
    }

    private static boolean isAnswered(Table.Row row) {
        return row.cells().getLast().blocks().stream()
                .anyMatch(
                        block -> block instanceof Field field && !field.blocks().isEmpty());
    }
}
