package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.db.change.PapersBefore;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.rules.agenda.AgendaChanges;
import org.minutebook.db.rules.notice.Schedule12A;
import org.minutebook.db.rules.report.GoingOut;
import org.minutebook.db.store.Stores;

/**
 * All that one audience may read of an agenda, and nothing else: the only door between the record and the composers of
 * agendas. What was issued is read from its version, with the numbers, titles and pages that it had then; what was closed
 * since stays closed.
 */
public final class AgendaRecord {
    private final Stores stores;
    private final Audience audience;
    private final Meeting meeting;
    private final Board board;
    private final String closedTitle;
    private final Optional<AgendaVersion> version;
    private final Optional<Map<Id<AgendaItem>, AgendaLine.Pages>> pages;
    private final List<AgendaLine> lines;

    private AgendaRecord(
            Stores stores,
            Meeting meeting,
            Audience audience,
            HouseStyle style,
            Optional<AgendaVersion> version,
            Optional<Map<Id<AgendaItem>, AgendaLine.Pages>> pages) {
        this.pages = pages;
        this.stores = stores;
        this.meeting = meeting;
        this.audience = audience;
        this.version = version;
        board = stores.boards().get(meeting.board());
        closedTitle = style.word(Setting.WITHHELD_TITLE).replaceAll("\\.$", "");
        lines = version.map(this::issued).orElseGet(this::asItStands);
    }

    static AgendaRecord of(
            Stores stores,
            Id<Meeting> meeting,
            Audience audience,
            HouseStyle style,
            Optional<Id<AgendaVersion>> version) {
        return of(stores, meeting, audience, style, version, Optional.empty());
    }

    /**
     * What an audience may read.
     *
     * @param pages the pages of a pack that is being bound; empty for those that the version was issued with
     */
    public static AgendaRecord of(
            Stores stores,
            Id<Meeting> meeting,
            Audience audience,
            HouseStyle style,
            Optional<Id<AgendaVersion>> version,
            Optional<Map<Id<AgendaItem>, AgendaLine.Pages>> pages) {
        return new AgendaRecord(
                stores,
                stores.meetings().get(meeting),
                audience,
                style,
                version.map(id -> stores.of(AgendaVersion.class).get(id)),
                pages);
    }

    Stores stores() {
        return stores;
    }

    public Meeting meeting() {
        return meeting;
    }

    public Board board() {
        return board;
    }

    Audience audience() {
        return audience;
    }

    public Optional<AgendaVersion> version() {
        return version;
    }

    public List<AgendaLine> lines() {
        return lines;
    }

    Optional<BoardPractice> practice() {
        return stores.agendas().practice(board.id());
    }

    /** Whether it was made public: as a version, or, in records from before there were versions, by its day. */
    boolean issued() {
        return version.isPresent() || meeting.issuedOn() != null || meeting.agendaPublishedOn() != null;
    }

    @Nullable
    LocalDate publishedOn() {
        if (version.isPresent() && version.get().issuedOn() != null) {
            return version.get().issuedOn();
        }
        return meeting.agendaPublishedOn() != null ? meeting.agendaPublishedOn() : meeting.issuedOn();
    }

    /** What its issue changed, as whoever issued it said or, where nobody did, as the lines of the issue before show it. */
    String changes() {
        AgendaVersion now = version.orElseThrow();
        if (!now.reason().isBlank()) {
            return now.reason().strip();
        }
        return stores.agendas().versions(meeting.id()).stream()
                .filter(one -> one.number() < now.number() && one.kind() != AgendaVersion.Kind.SUPPLEMENT)
                .max(Comparator.comparingInt(AgendaVersion::number))
                .map(before ->
                        AgendaChanges.between(AgendaLine.compared(issued(before)), AgendaLine.compared(lines)).stream()
                                .map(AgendaChanges.Difference::words)
                                .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private boolean may(Audience of) {
        return audience.reads(of);
    }

    private List<AgendaLine> issued(AgendaVersion of) {
        List<AgendaLine> all = new ArrayList<>();
        stores.agendas().versionItems(of.id()).stream()
                .sorted(Comparator.comparingInt(AgendaVersionItem::position))
                .forEach(kept -> {
                    Optional<AgendaItem> item = stores.of(AgendaItem.class).find(kept.item());
                    boolean closed = kept.audience() == Audience.RESTRICTED
                            || item.map(AgendaItem::audience).orElse(Audience.PUBLIC) == Audience.RESTRICTED;
                    line(item, closed, kept.heading(), kept.number(), kept.title(), kept.officerLine(), kept)
                            .ifPresent(all::add);
                });
        return List.copyOf(all);
    }

    /** An agenda that went out before versions were kept said what was typed; one that is still made says what is true now. */
    private String lineOf(AgendaItem item) {
        boolean toBeIssued =
                !issued() && (meeting.state() == Meeting.State.PLANNED || meeting.state() == Meeting.State.CALLED);
        return toBeIssued
                ? GoingOut.standing(item.officerLine(), PapersBefore.of(stores, item.id()))
                : item.officerLine();
    }

    private List<AgendaLine> asItStands() {
        List<AgendaItem> items = stores.meetings().items(meeting.id()).stream()
                .sorted(Comparator.comparingInt(AgendaItem::position))
                .toList();
        boolean numbered = items.stream().anyMatch(item -> !item.agendaNumber().isBlank());
        List<AgendaLine> all = new ArrayList<>();
        int next = 1;
        for (AgendaItem item : items) {
            boolean counts = !item.heading() && item.parent() == null;
            String number = numbered || !counts ? item.agendaNumber() : Integer.toString(next);
            next += counts ? 1 : 0;
            line(
                            Optional.of(item),
                            item.audience() == Audience.RESTRICTED,
                            item.heading(),
                            number,
                            item.title(),
                            lineOf(item),
                            null)
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private Optional<AgendaLine> line(
            Optional<AgendaItem> item,
            boolean restricted,
            boolean heading,
            String number,
            String title,
            String officerLine,
            @Nullable AgendaVersionItem kept) {
        boolean withheld = restricted && audience == Audience.PUBLIC;
        if (withheld && heading) {
            return Optional.empty();
        }
        Optional<Exemption> exemption = item.flatMap(of -> stores.agendas().exemption(of.id()));
        Optional<AgendaLine.Closed> closed = restricted
                ? Optional.of(
                        closed(exemption, item.map(AgendaItem::exemptParagraph).orElse(""), ""))
                : Optional.empty();
        AgendaLine.Pages at = pages(item, kept);
        List<AgendaLine.Before> papers = new ArrayList<>();
        List<AgendaLine.Closed> closedPapers = new ArrayList<>();
        item.ifPresent(of -> papers(of, withheld, papers, restricted ? new ArrayList<>() : closedPapers));
        return Optional.of(new AgendaLine(
                item.map(AgendaItem::id),
                heading,
                item.map(of -> of.parent() != null).orElse(false),
                item.map(AgendaItem::role).orElse(AgendaItem.Role.ORDINARY),
                number,
                withheld ? publicTitle(exemption, title) : title,
                withheld ? "" : officerLine,
                papers,
                closed,
                closedPapers,
                at.from(),
                at.to(),
                item.map(AgendaItem::late).orElse(false),
                withheld ? "" : item.map(AgendaItem::urgencyReason).orElse("")));
    }

    private AgendaLine.Pages pages(Optional<AgendaItem> item, @Nullable AgendaVersionItem kept) {
        AgendaLine.Pages none = new AgendaLine.Pages(0, 0);
        if (pages.isPresent()) {
            return item.map(of -> pages.get().get(of.id())).orElse(none);
        }
        return kept == null ? none : new AgendaLine.Pages(kept.pageFrom(), kept.pageTo());
    }

    private void papers(
            AgendaItem item, boolean withheld, List<AgendaLine.Before> papers, List<AgendaLine.Closed> closed) {
        if (withheld) {
            return;
        }
        List<GoingOut.Before> all = PapersBefore.of(stores, item.id());
        all.forEach(one -> {
            ItemPaper link = one.link();
            Paper paper = one.paper();
            if (may(paper.audience())) {
                papers.add(new AgendaLine.Before(
                        link,
                        paper,
                        GoingOut.isIn(one),
                        GoingOut.waits(one, all).orElse("")));
            }
            if (paper.audience() == Audience.RESTRICTED) {
                String what = audience == Audience.PUBLIC
                        ? PaperNames.publicKind(link)
                        : PaperNames.of(link.label(), paper.title());
                closed.add(closed(stores.papers().exemption(paper.id()), "", what));
            }
        });
    }

    /** What the public read for a title that they may not: unless somebody said that the title is open, it is closed. */
    private String publicTitle(Optional<Exemption> exemption, String title) {
        if (exemption.isPresent() && !exemption.get().titleClosed()) {
            return title;
        }
        return exemption
                .map(Exemption::publicTitle)
                .filter(words -> !words.isBlank())
                .orElse(closedTitle);
    }

    /** Only the numbers of known paragraphs pass: what else was typed there is nobody's to read. */
    private static AgendaLine.Closed closed(Optional<Exemption> exemption, String otherwise, String what) {
        String printed = exemption
                .map(Exemption::paragraphs)
                .filter(words -> !words.isBlank())
                .orElse(otherwise);
        return new AgendaLine.Closed(
                exemption.map(Exemption::confidential).orElse(false),
                Schedule12A.read(printed).paragraphs(),
                what);
    }
}
