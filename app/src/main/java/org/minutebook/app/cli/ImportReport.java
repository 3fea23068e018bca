package org.minutebook.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.ReadReport;
import org.minutebook.app.documents.intake.ReportReader;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.change.Refused;
import org.minutebook.db.change.TakeReport;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Paper;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.report.ReportAnswers;
import org.minutebook.db.rules.report.ReportTemplate;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "report",
        description = "Take in a report (Word) that its author sent back, field by field, and list what it leaves"
                + " unanswered.")
final class ImportReport extends BookCommand {
    @Parameters(paramLabel = "FILE", description = "The report: .docx.")
    @Nullable
    Path file;

    @Option(names = "--paper", paramLabel = "ID", description = "The paper that it is, by its id.")
    long paper;

    @Option(names = "--board", paramLabel = "NAME", description = "Or the board, by name or short name,")
    String board = "";

    @Option(names = "--meeting", paramLabel = "DATE", description = "the meeting, by its day or its id,")
    String meeting = "";

    @Option(names = "--item", paramLabel = "NUMBER", description = "and the number of the item that it is before.")
    String item = "";

    @Option(names = "--dry-run", description = "Only report; take nothing.")
    boolean dryRun;

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, Refused, IntakeProblem {
        Path given = file;
        if (given == null) {
            throw new WrongUse("Name the file to import.");
        }
        if (paper == 0 && (board.isBlank() || meeting.isBlank() || item.isBlank())) {
            throw new WrongUse("Say which paper it is: --paper ID, or --board, --meeting and --item.");
        }
        Paper found = paper > 0 ? Papers.get(book, paper) : Papers.get(book, board, meeting, item);
        HouseStyle style =
                book.read(stores -> HouseStyle.of(stores, stores.boards().get(found.board())));
        ReadReport read = ReportReader.read(
                given, Optional.of(ReportTemplate.of(style.layout()).labelled(style.reportLabels())));
        TakeReport act =
                new TakeReport(found.id(), String.valueOf(given.getFileName()), read.template(), read.content());
        if (dryRun) {
            book.rehearse(act);
        } else {
            book.apply(act);
        }
        List<Finding> findings = ReportAnswers.check(read.template(), read.content());
        return answer(value(read, findings), text(found, read, findings));
    }

    private Map<String, Object> value(ReadReport read, List<Finding> findings) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", read.file().toString());
        value.put("read", read.content().answers().size());
        value.put("byMarks", read.marked());
        value.put("dryRun", dryRun);
        List<Map<String, Object>> missing = new ArrayList<>();
        findings.stream().filter(finding -> !finding.met()).forEach(finding -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("rule", finding.rule().id());
            one.put("level", finding.level().name());
            one.put("field", finding.about());
            one.put("says", finding.says());
            one.put("cure", finding.cure());
            missing.add(one);
        });
        value.put("findings", missing);
        value.put("warnings", read.warnings());
        return value;
    }

    private String text(Paper found, ReadReport read, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        text.append(dryRun ? "Would take in " : "Took in ")
                .append("the report “")
                .append(found.title())
                .append(read.marked() ? "” by its fields." : "” by its labels.");
        findings.stream()
                .filter(finding -> !finding.met())
                .forEach(finding ->
                        text.append('\n').append(finding.says()).append(' ').append(finding.cure()));
        read.warnings().forEach(warning -> text.append('\n').append(warning));
        return text.toString();
    }
}
