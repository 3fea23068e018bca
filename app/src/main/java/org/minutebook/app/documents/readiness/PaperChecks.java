package org.minutebook.app.documents.readiness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.minutebook.app.documents.hygiene.Hygiene;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clearance;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperSection;
import org.minutebook.db.model.StandingPage;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.agenda.PapersWanted;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.report.ReportAnswers;
import org.minutebook.db.rules.report.ReportContents;
import org.minutebook.db.rules.report.ReportTemplate;
import org.minutebook.db.store.Stores;

/** Whether every item has the papers it needs, answered, cleared and clean. */
final class PaperChecks {
    private final Stores stores;
    private final Meeting meeting;
    private final MeetingReadiness.FileSearch files;
    private final Set<Id<Paper>> seen = new HashSet<>();

    private PaperChecks(Stores stores, Meeting meeting, MeetingReadiness.FileSearch files) {
        this.stores = stores;
        this.meeting = meeting;
        this.files = files;
    }

    static List<Finding> of(Stores stores, Meeting meeting, MeetingReadiness.FileSearch files) {
        PaperChecks checks = new PaperChecks(stores, meeting, files);
        List<Finding> found = new ArrayList<>();
        for (AgendaItem item : stores.meetings().items(meeting.id())) {
            if (!item.heading()) {
                found.addAll(checks.item(item));
            }
        }
        found.addAll(checks.standingPages());
        return found;
    }

    private List<Finding> item(AgendaItem item) {
        List<Paper> papers = stores.meetings().papers(item.id());
        if (PapersWanted.lacksOne(item, papers)) {
            return List.of(Finding.of(Checks.PAPERS, Level.AMBER, "For decision, and there is no paper.")
                    .about(AgendaChecks.about(item))
                    .curedBy("Ask for a report, or make it an item for information."));
        }
        List<Finding> found = new ArrayList<>();
        for (Paper paper : papers) {
            if (seen.add(paper.id())) {
                paper(paper, item).stream()
                        .map(finding -> finding.about(about(item, paper, finding)))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String about(AgendaItem item, Paper paper, Finding finding) {
        String of = AgendaChecks.about(item) + ", “" + paper.title() + "”";
        boolean said = finding.about().isBlank() || finding.says().contains(finding.about());
        return said ? of : of + ", " + finding.about();
    }

    private List<Finding> paper(Paper paper, AgendaItem item) {
        List<Finding> found = new ArrayList<>();
        if (!PapersWanted.isIn(paper)) {
            found.add(
                    paper.state() == Paper.State.IN_CLEARANCE
                            ? inClearance(stores.meetings().clearances(paper.id()))
                            : Finding.of(Checks.PAPERS, Level.AMBER, "Not in yet: " + words(paper.state()) + ".")
                                    .curedBy("Remind " + (paper.authors().isBlank() ? "the author" : paper.authors())
                                            + orElse()));
        }
        List<PaperSection> sections = stores.meetings().sections(paper.id());
        if (!sections.isEmpty()) {
            answers(paper, sections, found);
        }
        boolean toThePublic = paper.audience() == Audience.PUBLIC && item.audience() == Audience.PUBLIC;
        if (toThePublic) {
            for (PaperSection section : sections) {
                if (section.audience() == Audience.PUBLIC) {
                    Hygiene.ofTyped(section.label(), section.text()).forEach(one -> found.add(finding(one)));
                }
            }
        }
        Optional.ofNullable(paper.file())
                .flatMap(file -> stores.of(StoredFile.class).find(file))
                .ifPresent(file -> files.apply(file).stream()
                        .filter(finding -> toThePublic || SearchedFiles.isOfTheWhole(finding))
                        .forEach(found::add));
        return found;
    }

    /** It waits for those who verify it, and no longer for its author. */
    private Finding inClearance(List<Clearance> clearances) {
        List<Clearance> open =
                clearances.stream().filter(one -> one.verifiedOn() == null).toList();
        String areas = open.isEmpty()
                ? ""
                : ": " + String.join(", ", open.stream().map(Clearance::area).toList());
        List<String> names = open.stream()
                .map(Clearance::printed)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        return Finding.of(Checks.PAPERS, Level.AMBER, "Still in clearance" + areas + ".")
                .curedBy("Remind " + (names.isEmpty() ? "those who clear it" : DayWords.and(names)) + orElse());
    }

    /** An item of an agenda that is out keeps its number when it does not come. */
    private String orElse() {
        return meeting.state() == Meeting.State.ISSUED ? ", or withdraw the item." : ", or take the item off.";
    }

    private void answers(Paper paper, List<PaperSection> sections, List<Finding> found) {
        var board = stores.boards().get(meeting.board());
        ReportTemplate template = ReportTemplate.of(HouseStyle.of(stores, board).layout());
        ReportContents.Rows rows = new ReportContents.Rows(
                paper,
                sections,
                stores.papers().decisions(paper.id()),
                stores.meetings().recommendations(paper.id()),
                stores.papers().contacts(paper.id()),
                stores.meetings().clearances(paper.id()),
                stores.papers().background(paper.id()));
        ReportAnswers.check(template, ReportContents.of(template, rows, board.name(), Optional.of(meeting.day())))
                .stream()
                .filter(finding -> !finding.met())
                .forEach(found::add);
    }

    /** Pages that go into every pack are searched as well: a guest password was published on one. */
    private List<Finding> standingPages() {
        return stores.agendas().standingPages(meeting.board()).stream()
                .filter(page -> page.state() == StandingPage.State.CURRENT)
                .flatMap(page -> Hygiene.ofTyped("Standing page “" + page.title() + "”", page.body()).stream())
                .map(PaperChecks::finding)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A thing that the search found, as a finding among the others. */
    static Finding finding(org.minutebook.app.documents.hygiene.HygieneFinding one) {
        Level level =
                switch (one.level()) {
                    case MEND -> Level.AMBER;
                    case LOOK -> Level.GREY;
                };
        return Finding.of(Checks.HYGIENE, level, one.found()).about(one.place()).curedBy(one.cure());
    }

    private static String words(Paper.State state) {
        return switch (state) {
            case ASKED_FOR -> "asked for";
            case DRAFTING -> "being drafted";
            case IN_CLEARANCE -> "in clearance";
            case CLEARED -> "cleared";
            case RECEIVED -> "received";
        };
    }
}
