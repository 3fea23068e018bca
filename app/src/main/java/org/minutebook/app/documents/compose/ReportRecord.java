package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Phrase;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.BackgroundPaper;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.rules.notice.Schedule12A;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportContents;
import org.minutebook.db.rules.report.ReportTemplate;
import org.minutebook.db.store.Stores;

/** All that one audience may read of a report, and nothing else: the only door between the record and the composer of reports. */
final class ReportRecord {
    private final Stores stores;
    private final Paper paper;
    private final Board board;
    private final Optional<AgendaItem> item;
    private final ReportTemplate template;
    private final ReportContent content;
    private final boolean closed;
    private final Audience audience;

    private ReportRecord(Stores stores, Paper paper, Audience audience, HouseStyle style) {
        this.stores = stores;
        this.paper = paper;
        this.audience = audience;
        board = stores.boards().get(paper.board());
        List<AgendaItem> items = items(stores, paper);
        item = items.isEmpty() ? Optional.empty() : Optional.of(items.getLast());
        closed = isClosed(paper, items);
        if (closed && audience == Audience.PUBLIC) {
            throw new IllegalArgumentException("paper " + paper.id() + " is not public");
        }
        template = ReportTemplate.of(style.layout()).labelled(style.reportLabels());
        content = ReportContents.of(
                template,
                new ReportContents.Rows(
                        paper,
                        stores.papers().sections(paper.id()).stream()
                                .filter(one -> audience.reads(one.audience()))
                                .toList(),
                        stores.papers().decisions(paper.id()),
                        stores.papers().recommendations(paper.id()),
                        stores.papers().contacts(paper.id()),
                        stores.papers().clearances(paper.id()),
                        stores.papers().background(paper.id()).stream()
                                .filter(one -> audience.reads(one.audience()))
                                .toList()),
                board.name(),
                meeting().map(Meeting::day));
    }

    static ReportRecord of(Stores stores, Id<Paper> paper, Audience audience, HouseStyle style) {
        return new ReportRecord(stores, stores.papers().get(paper), audience, style);
    }

    /** Whether the public may not have it: itself, or because every item that it is before is closed. */
    static boolean isClosed(Stores stores, Paper paper) {
        return isClosed(paper, items(stores, paper));
    }

    private static boolean isClosed(Paper paper, List<AgendaItem> items) {
        return paper.audience() == Audience.RESTRICTED
                || !items.isEmpty() && items.stream().allMatch(one -> one.audience() == Audience.RESTRICTED);
    }

    private static List<AgendaItem> items(Stores stores, Paper paper) {
        return stores.papers().items(paper.id()).stream()
                .map(link -> stores.meetings().item(link.item()))
                .toList();
    }

    Paper paper() {
        return paper;
    }

    Board board() {
        return board;
    }

    Optional<AgendaItem> item() {
        return item;
    }

    Optional<Meeting> meeting() {
        return item.map(one -> stores.meetings().get(one.meeting()));
    }

    ReportTemplate template() {
        return template;
    }

    ReportContent content() {
        return content;
    }

    boolean closed() {
        return closed;
    }

    List<Schedule12A> paragraphs() {
        String printed = stores.papers()
                .exemption(paper.id())
                .or(() -> item.flatMap(one -> stores.agendas().exemption(one.id())))
                .map(Exemption::paragraphs)
                .orElse("");
        return Schedule12A.read(printed).paragraphs();
    }

    /** The papers that come with this one before its item, as this audience may know of them. */
    List<String> appendices() {
        List<ItemPaper> links =
                item.map(one -> stores.meetings().itemPapers(one.id())).orElse(List.of());
        boolean isReport = links.stream()
                .anyMatch(
                        link -> link.paper().equals(paper.id()) && link.label().isBlank());
        return !isReport
                ? List.of()
                : links.stream()
                        .filter(link -> !link.label().isBlank())
                        .map(this::appendix)
                        .toList();
    }

    private String appendix(ItemPaper link) {
        Paper one = stores.papers().get(link.paper());
        if (one.audience() == Audience.PUBLIC) {
            return PaperNames.of(link.label(), one.title());
        }
        List<Schedule12A> why = Schedule12A.read(stores.papers()
                        .exemption(one.id())
                        .map(Exemption::paragraphs)
                        .orElse(""))
                .paragraphs();
        String name = audience == Audience.PUBLIC
                ? Phrase.capital(PaperNames.publicKind(link))
                : PaperNames.of(link.label(), one.title());
        return name
                + (why.isEmpty()
                        ? " (not for publication)"
                        : " (not for publication: " + Schedule12A.words(why)
                                + " of Part 1 of Schedule 12A to the Local Government Act 1972)");
    }

    /** Where the background papers can be seen, where one of them says so. */
    String inspectedAt() {
        return stores.papers().background(paper.id()).stream()
                .map(BackgroundPaper::location)
                .filter(place -> !place.isBlank())
                .findFirst()
                .orElse("");
    }

    Optional<LocalDate> day(String iso) {
        return iso.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(iso)) : Optional.empty();
    }
}
