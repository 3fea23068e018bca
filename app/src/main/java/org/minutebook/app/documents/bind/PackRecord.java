package org.minutebook.app.documents.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.app.documents.compose.AgendaLine;
import org.minutebook.app.documents.compose.AgendaRecord;
import org.minutebook.app.documents.compose.PaperNames;
import org.minutebook.app.documents.compose.ReportComposer;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.rules.notice.ExclusionResolution;
import org.minutebook.db.rules.notice.Schedule12A;
import org.minutebook.db.store.Stores;

/**
 * What one audience may have in a pack, item by item. The agenda's own door to the record says what it may read; what comes
 * through it is all that a pack is made of.
 */
final class PackRecord {
    private final Stores stores;
    private final HouseStyle style;
    private final Audience audience;
    private final AgendaRecord agenda;
    private final Set<Id<AgendaItem>> elsewhere;

    /** @param elsewhere items whose papers are in another pack of the meeting */
    PackRecord(
            Stores stores,
            Id<Meeting> meeting,
            Optional<Id<AgendaVersion>> version,
            HouseStyle style,
            Audience audience,
            Set<Id<AgendaItem>> elsewhere) {
        this.stores = stores;
        this.style = style;
        this.audience = audience;
        this.elsewhere = elsewhere;
        agenda = AgendaRecord.of(stores, meeting, audience, style, version, Optional.empty());
    }

    /** The items that have pages in the pack, in their order. */
    List<PackItem> items() {
        List<PackItem> items = new ArrayList<>();
        for (AgendaLine line : agenda.lines()) {
            if (line.item().isEmpty() || elsewhere.contains(line.item().get())) {
                continue;
            }
            List<PackPaper> papers = papers(line);
            Optional<String> withheld = withheld(line);
            if (!papers.isEmpty() || withheld.isPresent()) {
                items.add(new PackItem(line.item().get(), line.number(), line.title(), papers, withheld));
            }
        }
        return List.copyOf(items);
    }

    /** Whether anything on the agenda is kept from the public, so that members need a pack of their own. */
    boolean hasMoreThanThePublic() {
        return agenda.lines().stream()
                .filter(line ->
                        line.item().isEmpty() || !elsewhere.contains(line.item().get()))
                .anyMatch(line -> line.closed().isPresent()
                        || !line.closedPapers().isEmpty()
                        || line.papers().stream().anyMatch(before -> hasMore(before.paper())));
    }

    private boolean hasMore(Paper paper) {
        return isKept(paper)
                || stores.papers().sections(paper.id()).stream()
                        .anyMatch(section -> section.audience() == Audience.RESTRICTED)
                || stores.papers().background(paper.id()).stream()
                        .anyMatch(one -> one.audience() == Audience.RESTRICTED);
    }

    /** Kept from the public: itself, its items, or the file that stands for it. */
    private boolean isKept(Paper paper) {
        return ReportComposer.isClosed(stores, paper)
                || file(paper).map(StoredFile::audience).orElse(Audience.PUBLIC) == Audience.RESTRICTED;
    }

    private List<PackPaper> papers(AgendaLine line) {
        List<PackPaper> papers = new ArrayList<>();
        line.papers().stream()
                .sorted(Comparator.comparingInt(before -> before.link().position()))
                .filter(before -> audience == Audience.RESTRICTED || !isKept(before.paper()))
                .forEach(before -> papers.add(paper(line, before)));
        return papers;
    }

    private PackPaper paper(AgendaLine line, AgendaLine.Before before) {
        ItemPaper link = before.link();
        Paper paper = before.paper();
        boolean closed = isKept(paper) || line.closed().isPresent();
        return new PackPaper(
                paper,
                PaperNames.of(link.label(), paper.title()),
                file(paper),
                stores.papers().holds(paper),
                before.waits(),
                link.label(),
                closed || hasMore(paper) ? audience : Audience.PUBLIC,
                closed ? mark(line, paper) : "");
    }

    private Optional<StoredFile> file(Paper paper) {
        return stores.of(StoredFile.class).find(paper.file());
    }

    private String mark(AgendaLine line, Paper paper) {
        Optional<Exemption> exemption = stores.papers().exemption(paper.id()).or(() -> line.item()
                .flatMap(item -> stores.agendas().exemption(item)));
        List<Schedule12A> paragraphs = exemption
                .map(one -> Schedule12A.read(one.paragraphs()).paragraphs())
                .filter(read -> !read.isEmpty())
                .orElseGet(
                        () -> line.closed().map(AgendaLine.Closed::paragraphs).orElse(List.of()));
        if (exemption.map(Exemption::confidential).orElse(false) || paragraphs.isEmpty()) {
            return style.word(Setting.RESTRICTED_MARK);
        }
        String own = style.word(AgendaSetting.NOT_FOR_PUBLICATION);
        return own.isBlank()
                ? ExclusionResolution.shortMark(paragraphs)
                : style.fill(AgendaSetting.NOT_FOR_PUBLICATION, Map.of("paragraphs", Schedule12A.words(paragraphs)));
    }

    /** By which paragraphs the public may not have something of an item. */
    private Optional<String> withheld(AgendaLine line) {
        boolean something = line.closed().isPresent()
                || !line.closedPapers().isEmpty()
                || line.papers().stream().anyMatch(before -> isKept(before.paper()));
        if (audience == Audience.RESTRICTED || !something || line.heading()) {
            return Optional.empty();
        }
        List<Schedule12A> paragraphs = line.closed().stream()
                .flatMap(closed -> closed.paragraphs().stream())
                .toList();
        if (paragraphs.isEmpty()) {
            paragraphs = line.closedPapers().stream()
                    .flatMap(closed -> closed.paragraphs().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
        return Optional.of(paragraphs.isEmpty() ? "" : Schedule12A.words(paragraphs));
    }
}
