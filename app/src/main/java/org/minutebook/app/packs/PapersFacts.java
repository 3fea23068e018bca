package org.minutebook.app.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Clearance;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.notice.Deadline;
import org.minutebook.db.rules.notice.NoticeRule;
import org.minutebook.db.rules.notice.Timetable;
import org.minutebook.db.rules.report.ReportAnswers;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportContents;
import org.minutebook.db.rules.report.ReportTemplate;
import org.minutebook.db.store.Stores;

/** The papers of one meeting as the record has them. */
record PapersFacts(Meeting meeting, Board board, List<PaperRow> rows) {
    private static final String FINAL_REPORTS = "Final reports";

    static Optional<PapersFacts> read(Stores stores, Id<Meeting> id) {
        return stores.meetings().find(id).map(meeting -> new Reader(stores, meeting).facts());
    }

    private record Reader(
            Stores stores,
            Meeting meeting,
            Board board,
            @Nullable LocalDate due) {
        Reader(Stores stores, Meeting meeting) {
            this(stores, meeting, stores.boards().get(meeting.board()), due(stores, meeting));
        }

        private static @Nullable LocalDate due(Stores stores, Meeting meeting) {
            return Timetable.of(
                            meeting.day(),
                            NoticeRule.FIVE_CLEAR_DAYS,
                            Deadline.USUAL,
                            Calendars.of(stores, meeting.board()))
                    .lines()
                    .stream()
                    .filter(line -> line.name().equals(FINAL_REPORTS))
                    .map(Timetable.Line::day)
                    .findFirst()
                    .orElse(null);
        }

        PapersFacts facts() {
            List<PaperRow> rows = new ArrayList<>();
            stores.meetings().items(meeting.id()).stream()
                    .filter(item -> !item.heading())
                    .sorted(Comparator.comparingInt(AgendaItem::position))
                    .forEach(item -> {
                        List<ItemPaper> links = stores.meetings().itemPapers(item.id());
                        links.forEach(link -> rows.add(row(item, link)));
                        if (links.isEmpty() && item.role() == AgendaItem.Role.ORDINARY) {
                            rows.add(new PaperRow(
                                    item,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    null,
                                    "",
                                    false,
                                    List.of()));
                        }
                    });
            return new PapersFacts(meeting, board, List.copyOf(rows));
        }

        private PaperRow row(AgendaItem item, ItemPaper link) {
            Paper paper = stores.papers().get(link.paper());
            boolean written = !stores.papers().sections(paper.id()).isEmpty()
                    || !stores.papers().recommendations(paper.id()).isEmpty();
            ReportTemplate template = ReportTemplate.of(
                    stores.boards().style(board).map(HouseStyle::layout).orElse(HouseStyle.Layout.NARRATIVE));
            return new PaperRow(
                    item,
                    Optional.of(link),
                    Optional.of(paper),
                    stores.of(StoredFile.class).find(paper.file()),
                    due,
                    paper.state() == Paper.State.IN_CLEARANCE ? clearance(paper) : "",
                    written,
                    written && paper.file() == null
                            ? ReportAnswers.check(template, content(template, paper)).stream()
                                    .filter(finding -> finding.level() != Finding.Level.GREEN)
                                    .map(Reader::says)
                                    .toList()
                            : List.of());
        }

        private static String says(Finding finding) {
            return finding.cure().isBlank() ? finding.says() : finding.says() + " " + finding.cure();
        }

        private String clearance(Paper paper) {
            return stores.papers().clearances(paper.id()).stream()
                    .filter(one -> one.verifiedOn() == null)
                    .map(one -> one.printed().isBlank() ? one.area() : one.area() + " (" + one.printed() + ")")
                    .collect(Collectors.joining(", "));
        }

        private ReportContent content(ReportTemplate template, Paper paper) {
            List<Clearance> clearances = stores.papers().clearances(paper.id());
            return ReportContents.of(
                    template,
                    new ReportContents.Rows(
                            paper,
                            stores.papers().sections(paper.id()),
                            stores.papers().decisions(paper.id()),
                            stores.papers().recommendations(paper.id()),
                            stores.papers().contacts(paper.id()),
                            clearances,
                            stores.papers().background(paper.id())),
                    board.name(),
                    Optional.of(meeting.day()));
        }
    }
}
