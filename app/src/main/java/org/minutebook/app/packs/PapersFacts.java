package org.minutebook.app.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.agenda.PapersWanted;
import org.minutebook.db.rules.notice.BoardTimetable;
import org.minutebook.db.rules.report.ReportAnswers;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportContents;
import org.minutebook.db.rules.report.ReportTemplate;
import org.minutebook.db.store.Stores;

/** The papers of one meeting as the record has them. */
record PapersFacts(Meeting meeting, Board board, List<PaperRow> rows) {
    /**
     * Reads them.
     *
     * @param today a paper that is not in and was due before it is late, until the meeting is held
     */
    static Optional<PapersFacts> read(Stores stores, Id<Meeting> id, LocalDate today) {
        return stores.meetings().find(id).map(meeting -> new Reader(stores, meeting, today).facts());
    }

    private record Reader(Stores stores, Meeting meeting, Board board, LocalDate due, LocalDate today) {
        Reader(Stores stores, Meeting meeting, LocalDate today) {
            this(stores, meeting, stores.boards().get(meeting.board()), due(stores, meeting), today);
        }

        private static LocalDate due(Stores stores, Meeting meeting) {
            return new BoardTimetable(stores.calendar().deadlines(meeting.board()))
                    .papersDue(meeting, Calendars.of(stores, meeting.board()));
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
                                    false,
                                    List.of(),
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
                    isLate(paper),
                    cleared(template, paper),
                    written,
                    written && paper.file() == null
                            ? ReportAnswers.check(template, content(template, paper)).stream()
                                    .filter(finding -> finding.level() != Finding.Level.GREEN)
                                    .map(Reader::says)
                                    .toList()
                            : List.of());
        }

        private boolean isLate(Paper paper) {
            return due.isBefore(today) && !meeting.day().isBefore(today) && !PapersWanted.isIn(paper);
        }

        private static String says(Finding finding) {
            return finding.cure().isBlank() ? finding.says() : finding.says() + " " + finding.cure();
        }

        /** The areas that the council's form wants verified, then what else somebody was asked for. */
        private List<PaperRow.Cleared> cleared(ReportTemplate template, Paper paper) {
            List<Clearance> rows = new ArrayList<>(stores.papers().clearances(paper.id()));
            List<PaperRow.Cleared> all = new ArrayList<>();
            for (ReportTemplate.Part part : template.clearances()) {
                Optional<Clearance> row = rows.stream()
                        .filter(one -> Fold.text(one.area()).equals(Fold.text(part.label())))
                        .findFirst();
                row.ifPresent(rows::remove);
                all.add(new PaperRow.Cleared(part.label(), row));
            }
            rows.forEach(row -> all.add(new PaperRow.Cleared(row.area(), Optional.of(row))));
            return all;
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
