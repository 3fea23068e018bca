package org.minutebook.app.documents.bind;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.app.documents.ActionPaperRequest;
import org.minutebook.app.documents.AgendaRequest;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.LogRequest;
import org.minutebook.app.documents.MembershipRequest;
import org.minutebook.app.documents.MinutesRequest;
import org.minutebook.app.documents.PlanRequest;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.ReportRequest;
import org.minutebook.app.documents.ReviewRequest;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.documents.compose.ReportComposer;
import org.minutebook.app.documents.pack.leak.FileText;
import org.minutebook.app.documents.publish.KitRequest;
import org.minutebook.app.documents.publish.PublicationKit;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Paper;

/** All that the program writes for the public of the meeting in November and of its board, in every format, searched for words. */
final class PublicFiles {
    private final MinuteBook book;
    private final Exporting exporting;
    private final Path out;

    PublicFiles(MinuteBook book, Path out) {
        this.book = book;
        this.exporting = new Exporting(book, "tester");
        this.out = out;
    }

    /** All but the packs. */
    void write() throws Exception {
        for (Format format : Format.values()) {
            board(format);
            if (format != Format.CSV) {
                exporting.minutes(
                        new MinutesRequest(
                                SmallCouncil.NOVEMBER, "", Audience.PUBLIC, format, file("minutes", format), true),
                        Progress.NONE);
            }
            if (format != Format.CSV && format != Format.XLSX) {
                for (AgendaRequest.Issue issue :
                        List.of(new AgendaRequest.Issue.Latest(), new AgendaRequest.Issue.AsItStands())) {
                    exporting.agenda(new AgendaRequest(
                            SmallCouncil.NOVEMBER,
                            issue,
                            "",
                            Audience.PUBLIC,
                            format,
                            file("agenda-" + issue.getClass().getSimpleName(), format),
                            true));
                }
                exporting.actionPaper(new ActionPaperRequest(
                        SmallCouncil.HEALTH,
                        "",
                        List.of(LogColumn.values()),
                        Optional.of(LocalDate.of(2019, 1, 1)),
                        format,
                        file("action-paper", format),
                        true));
                exporting.chairsReview(new ReviewRequest(
                        SmallCouncil.HEALTH, "", Audience.PUBLIC, format, file("review", format), true));
                reports(format);
            }
        }
        new PublicationKit(book, "tester").write(new KitRequest(SmallCouncil.NOVEMBER, out, true), Progress.NONE);
    }

    private void board(Format format) throws ExportProblem {
        exporting.actionLog(
                new LogRequest(
                        SmallCouncil.HEALTH,
                        LogFilter.ALL,
                        List.of(LogColumn.values()),
                        format,
                        file("log", format),
                        true),
                Progress.NONE);
        exporting.forwardPlan(
                new PlanRequest(
                        SmallCouncil.HEALTH,
                        "",
                        Audience.PUBLIC,
                        Optional.of(LocalDate.of(2019, 1, 1)),
                        true,
                        format,
                        file("plan", format),
                        true),
                Progress.NONE);
        for (LocalDate day : List.of(LocalDate.of(2019, 11, 28), LocalDate.of(2020, 1, 23))) {
            exporting.members(of(day, format, "members-" + day), Progress.NONE);
            exporting.interests(of(day, format, "interests-" + day), Progress.NONE);
        }
    }

    private MembershipRequest of(LocalDate day, Format format, String name) {
        return new MembershipRequest(SmallCouncil.HEALTH, "", Optional.of(day), format, file(name, format), true);
    }

    /** Of the papers that the public may have, to be read and to be filled in. */
    private void reports(Format format) throws ExportProblem {
        List<Paper> open = book.read(stores -> stores.meetings().papers(SmallCouncil.DEMENTIA).stream()
                .filter(paper -> !ReportComposer.isClosed(stores, paper))
                .toList());
        for (Paper paper : open) {
            for (ReportComposer.Copy copy : ReportComposer.Copy.values()) {
                exporting.report(new ReportRequest(
                        paper.id(),
                        "",
                        Audience.PUBLIC,
                        copy,
                        format,
                        file("report-" + paper.id() + "-" + copy, format),
                        true));
            }
        }
    }

    private Path file(String name, Format format) {
        return out.resolve(name + "." + format.ending());
    }

    List<Path> all() throws Exception {
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }

    /** Each file with the place of a planted word that it holds. */
    List<String> holding(Map<String, String> planted) throws Exception {
        List<String> found = new ArrayList<>();
        for (Path file : all()) {
            String all = text(file);
            planted.forEach((word, place) -> {
                if (all.contains(word)) {
                    found.add(out.relativize(file) + " holds " + place);
                }
            });
        }
        return found;
    }

    /** Its name, its bytes as they are, and all that a search reads out of it. */
    static String text(Path file) throws Exception {
        byte[] content = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        return name + "\n" + new String(content, StandardCharsets.ISO_8859_1) + "\n"
                + String.join("\n", FileText.of(name, content));
    }
}
