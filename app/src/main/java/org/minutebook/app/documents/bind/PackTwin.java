package org.minutebook.app.documents.bind;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.compose.AgendaComposer;
import org.minutebook.app.documents.compose.AgendaLine;
import org.minutebook.app.documents.compose.AgendaRecord;
import org.minutebook.app.documents.pack.BoundPack;
import org.minutebook.app.documents.pack.ContentsLink;
import org.minutebook.app.documents.pack.PackBinder;
import org.minutebook.app.documents.pack.PackOptions;
import org.minutebook.app.documents.pack.PackPart;
import org.minutebook.app.documents.pack.PackPlan;
import org.minutebook.app.documents.pack.PaperTrouble;
import org.minutebook.app.documents.pack.PartPages;
import org.minutebook.app.documents.pack.paper.PaperSource;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.PackSetting;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Fold;

/** One pack for one audience: its parts, the agenda that prints their pages, and the binding of both. */
final class PackTwin {
    /** An agenda that gives pages may itself become longer by them, and so move them; twice is the most that was seen. */
    private static final int PASSES = 6;

    private final PackIssue issue;
    private final List<PackItem> items;
    private final PaperPdfs pdfs;
    private final PackBinder binder;
    private final int firstPage;
    private final boolean frontCounts;
    private final List<MadePacks.Trouble> troubles = new ArrayList<>();
    private final List<PackPart> parts = new ArrayList<>();
    private final Map<Integer, String> absent = new LinkedHashMap<>();
    private final Map<Integer, PackPaper> papers = new LinkedHashMap<>();
    private final Map<Integer, PackItem> starts = new LinkedHashMap<>();

    /**
     * A pack that is to be made.
     *
     * @param firstPage the first number of its run
     * @param frontCounts whether the pages of the agenda count in the run
     */
    PackTwin(
            PackIssue issue,
            List<PackItem> items,
            PaperPdfs pdfs,
            PackBinder binder,
            int firstPage,
            boolean frontCounts) {
        this.issue = issue;
        this.items = items;
        this.pdfs = pdfs;
        this.binder = binder;
        this.firstPage = firstPage;
        this.frontCounts = frontCounts;
        collect();
    }

    private void collect() {
        parts.add(PackPart.front(issue.name(), frontCounts, front(Map.of())));
        for (PackItem item : items) {
            List<PackPaper> bound = item.papers().stream()
                    .filter(paper -> !paper.isAwaited() && !paper.isHeldBack())
                    .toList();
            item.papers().stream()
                    .filter(paper -> paper.isAwaited() && PaperTexts.isExpected(paper.paper()))
                    .forEach(paper ->
                            troubles.add(new MadePacks.Trouble(paper.paper().id(), PaperTexts.awaited(paper.paper()))));
            if (bound.isEmpty() && item.withheld().isBlank()) {
                continue;
            }
            starts.put(parts.size(), item);
            parts.add(PackPart.item(item.number(), item.printed(), issue.startsOdd()));
            for (PackPaper paper : bound) {
                PaperPdfs.Pdf pdf = pdfs.of(paper, issue.style());
                if (!pdf.trouble().isBlank()) {
                    absent.put(parts.size(), pdf.trouble());
                }
                papers.put(parts.size(), paper);
                parts.add(PackPart.paper(item.number(), bookmark(item, paper), 1, false, pdf.source())
                        .marked(behindTheItem(item, paper)));
            }
            if (!item.withheld().isBlank()) {
                parts.add(PackPart.paper(item.number(), item.withheld(), 1, false, notice(item)));
            }
        }
    }

    /** What the pages say beside the number of their item: which of its papers it is, and that it is not for publication. */
    private String behindTheItem(PackItem item, PackPaper paper) {
        String label = item.papers().size() > 1 ? paper.label() : "";
        boolean saysItself =
                paper.file().isEmpty() && paper.readers() == Audience.RESTRICTED || issue.audience() == Audience.PUBLIC;
        String warning = !paper.mark().isBlank() || saysItself
                ? paper.mark()
                : issue.style().word(Setting.RESTRICTED_MARK);
        return warning.isBlank() ? label : label + "\n" + warning;
    }

    /** A report that is called as its item is would say its title twice. */
    private static String bookmark(PackItem item, PackPaper paper) {
        return Fold.text(paper.title()).equals(Fold.text(item.title())) ? "Report" : paper.title();
    }

    /** One page with one line: that something here is not public. */
    private PaperSource notice(PackItem item) {
        Meta meta = Meta.of(item.withheld(), issue.board().council(), Instant.EPOCH);
        return pdfs.composed(item.withheld(), new Document(meta, Page.portrait(), List.of(new Title(item.withheld()))));
    }

    private PaperSource front(Map<Id<AgendaItem>, AgendaLine.Pages> pages) {
        Document agenda = issue.book().read(stores -> {
            AgendaRecord record = AgendaRecord.of(
                    stores, issue.meeting().id(), issue.audience(), issue.style(), issue.version(), Optional.of(pages));
            return new AgendaComposer().composed(record, issue.style(), Instant.EPOCH);
        });
        return pdfs.composed(issue.name(), agenda);
    }

    /** Binds the pack into a file. */
    MadePack bind(Path file, Instant now, Progress progress) throws IOException, DocumentProblem {
        PackOptions options = options(now);
        if (!issue.style().word(AgendaSetting.AGENDA_PAGES).isBlank()) {
            settle(options, progress);
        }
        BoundPack bound = binder.bind(parts, options.linked(links()), file, progress);
        bound.troubles().forEach(this::tell);
        return new MadePack(
                issue.version(),
                issue.name(),
                issue.audience(),
                Optional.of(file),
                bound.pages(),
                bound.firstPage(),
                bound.lastPage(),
                made(bound.parts()));
    }

    List<MadePacks.Trouble> troubles() {
        return List.copyOf(troubles);
    }

    /** Gives the agenda the pages, until giving them changes none. */
    private void settle(PackOptions options, Progress progress) throws DocumentProblem {
        Map<Id<AgendaItem>, AgendaLine.Pages> known = Map.of();
        for (int pass = 0; pass < PASSES; pass++) {
            Map<Id<AgendaItem>, AgendaLine.Pages> now = made(
                            binder.plan(parts, options, progress).parts())
                    .stream()
                    .collect(Collectors.toMap(
                            MadePack.Item::item,
                            item -> new AgendaLine.Pages(item.from(), item.to()),
                            (one, other) -> one));
            if (now.equals(known)) {
                return;
            }
            known = now;
            parts.set(0, PackPart.front(issue.name(), frontCounts, front(known)));
        }
        throw new IllegalStateException("the pages of a pack do not settle");
    }

    private List<MadePack.Item> made(List<PartPages> placed) {
        List<MadePack.Item> made = new ArrayList<>();
        starts.forEach((at, item) -> {
            int from = 0;
            int to = 0;
            for (int i = at + 1; i < placed.size() && !starts.containsKey(i); i++) {
                from = from == 0 ? placed.get(i).from() : from;
                to = placed.get(i).to();
            }
            made.add(new MadePack.Item(item.item(), item.number(), item.title(), from, to));
        });
        return List.copyOf(made);
    }

    private List<ContentsLink> links() {
        List<ContentsLink> links = new ArrayList<>();
        starts.forEach((at, item) -> {
            String words = item.printed();
            if (words.chars().anyMatch(Character::isLetterOrDigit)) {
                links.add(new ContentsLink.OnWords(words, at));
            }
        });
        return links;
    }

    private void tell(PaperTrouble trouble) {
        PackPaper paper = papers.get(trouble.part());
        if (paper != null) {
            troubles.add(
                    new MadePacks.Trouble(paper.paper().id(), absent.getOrDefault(trouble.part(), trouble.says())));
        }
    }

    private PackOptions options(Instant now) {
        return new PackOptions(
                issue.title(),
                issue.board().council(),
                Meta.BRITISH_ENGLISH,
                now,
                firstPage,
                issue.style().word(PackSetting.PAGE_STAMP),
                issue.style().word(PackSetting.ITEM_STAMP),
                issue.style().word(PackSetting.BLANK_PAGE),
                issue.style().word(PackSetting.MISSING_PAPER),
                false,
                PackIssue.LONGEST_PAPER,
                List.of());
    }

    /** The first number of a pack that goes on after another. */
    static int following(MadePack before, boolean startsOdd) {
        return PackPlan.following(before.lastPage(), startsOdd);
    }
}
