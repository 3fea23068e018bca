package org.minutebook.app.documents.bind;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.minutebook.app.documents.pack.PaperTrouble;
import org.minutebook.app.documents.pack.PartPages;
import org.minutebook.app.documents.pack.paper.PaperSource;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.PackSetting;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;

/** One pack for one audience: its parts, the agenda that prints their pages, and the binding of both. */
final class PackTwin {
    private final PackIssue issue;
    private final PaperPdfs pdfs;
    private final PackBinder binder;
    private final int firstPage;
    private final boolean frontCounts;
    private final List<MadePacks.Trouble> troubles = new ArrayList<>();
    private final List<PackSlot> slots = new ArrayList<>();

    /** As it is bound: its own slots, each with the numbers that it takes, and what only another pack has left out. */
    private List<PackSlot> run = List.of();

    private Map<Id<AgendaItem>, AgendaLine.Pages> known = Map.of();

    /** What the pages say that stand for what is not public. */
    private final Map<String, String> told = new HashMap<>();

    /**
     * A pack that is to be made.
     *
     * @param firstPage the first number of its run
     * @param frontCounts whether the pages of the agenda count in the run
     * @param fuller the pack that has what this one must not have
     */
    PackTwin(
            PackIssue issue,
            List<PackItem> items,
            PaperPdfs pdfs,
            PackBinder binder,
            int firstPage,
            boolean frontCounts,
            Optional<PackTwin> fuller) {
        this.issue = issue;
        this.pdfs = pdfs;
        this.binder = binder;
        this.firstPage = firstPage;
        this.frontCounts = frontCounts;
        slots.add(front());
        PackSlots own = new PackSlots(issue, pdfs, fuller.map(PackTwin::keys).orElse(List.of()));
        items.forEach(own::item);
        slots.addAll(own.slots());
        troubles.addAll(own.troubles());
        run = List.copyOf(slots);
    }

    private PackSlot front() {
        PackPart part = PackPart.front(issue.name(), frontCounts, front(known));
        return new PackSlot(PackSlots.FRONT, part, Optional.empty(), Optional.empty(), "");
    }

    List<String> keys() {
        return slots.stream().map(PackSlot::key).toList();
    }

    /** How many pages each slot has. */
    Map<String, Integer> pages(Progress progress) throws DocumentProblem {
        List<PartPages> placed =
                binder.plan(parts(slots), options(Instant.EPOCH), progress).parts();
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (int i = 0; i < placed.size(); i++) {
            pages.put(slots.get(i).key(), placed.get(i).pages());
        }
        return pages;
    }

    /**
     * Takes its place in a run that it shares with another pack.
     *
     * @param numbers how many numbers each slot of the run takes, in the order of the run; none for a pack that runs alone
     */
    void run(Map<String, Integer> numbers) {
        if (numbers.isEmpty()) {
            run = List.copyOf(slots);
            return;
        }
        Map<String, PackSlot> own = slots.stream().collect(Collectors.toMap(PackSlot::key, slot -> slot));
        List<PackSlot> placed = new ArrayList<>();
        numbers.forEach((key, count) -> {
            PackSlot slot = own.get(key);
            boolean begins = count == 0 && issue.startsOdd();
            placed.add(
                    slot == null
                            ? new PackSlot(key, PackPart.leftOut(begins, count), Optional.empty(), Optional.empty(), "")
                            : slot.with(slot.part().taking(count)));
        });
        run = List.copyOf(placed);
    }

    private static List<PackPart> parts(List<PackSlot> slots) {
        return slots.stream().map(PackSlot::part).toList();
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
        BoundPack bound = binder.bind(parts(run), options(now).linked(links()), file, progress);
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

    /** Gives the agenda, and what says that pages are not public, the pages that they would have now; whether those are others. */
    boolean givesPages(Progress progress) throws DocumentProblem {
        List<PartPages> placed =
                binder.plan(parts(run), options(Instant.EPOCH), progress).parts();
        boolean others = tellsWithheld(placed);
        if (issue.style().word(AgendaSetting.AGENDA_PAGES).isBlank()) {
            return others;
        }
        Map<Id<AgendaItem>, AgendaLine.Pages> now = made(placed).stream()
                .collect(Collectors.toMap(
                        MadePack.Item::item,
                        item -> new AgendaLine.Pages(item.from(), item.to()),
                        (one, other) -> one));
        if (now.equals(known)) {
            return others;
        }
        known = now;
        slots.set(0, front());
        return true;
    }

    /** Where pages of an item are not public, the page in their place says which; whether one of them says something else now. */
    private boolean tellsWithheld(List<PartPages> placed) {
        WithheldPage page = new WithheldPage(issue, pdfs);
        boolean others = false;
        for (int at = 0; at < run.size(); at++) {
            Optional<String> withheld = run.get(at).item().flatMap(PackItem::withheld);
            List<WithheldPage.Range> ranges = new ArrayList<>();
            String notice = "";
            for (int i = at + 1; i < run.size() && run.get(i).part().level() > 0; i++) {
                PackSlot slot = run.get(i);
                if (slot.isNotice() || slot.part().isLeftOut()) {
                    int from = placed.get(i).from();
                    ranges.add(new WithheldPage.Range(
                            from, from + Math.max(1, slot.part().numbers()) - 1));
                    notice = slot.isNotice() ? slot.key() : notice;
                }
            }
            if (withheld.isPresent() && !notice.isEmpty()) {
                others |= says(notice, page.words(withheld.get(), ranges), page);
            }
        }
        return others;
    }

    private boolean says(String key, String words, WithheldPage page) {
        int at = keys().indexOf(key);
        PackPart before = slots.get(at).part();
        PackPart now =
                PackPart.paper(before.number(), before.title(), before.level(), before.startsOdd(), page.source(words));
        if (words.equals(told.put(key, words))) {
            return false;
        }
        slots.set(at, slots.get(at).with(now));
        return true;
    }

    private List<MadePack.Item> made(List<PartPages> placed) {
        List<MadePack.Item> made = new ArrayList<>();
        for (int at = 0; at < run.size(); at++) {
            Optional<PackItem> item = run.get(at).item();
            if (item.isEmpty()) {
                continue;
            }
            int from = 0;
            int to = 0;
            for (int i = at + 1; i < run.size() && run.get(i).part().level() > 0; i++) {
                if (!run.get(i).part().isLeftOut()) {
                    from = from == 0 ? placed.get(i).from() : from;
                    to = placed.get(i).to();
                }
            }
            made.add(new MadePack.Item(
                    item.get().item(), item.get().number(), item.get().title(), from, to));
        }
        return List.copyOf(made);
    }

    private List<ContentsLink> links() {
        List<ContentsLink> links = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            int at = i;
            run.get(i)
                    .item()
                    .map(PackItem::printed)
                    .filter(words -> words.chars().anyMatch(Character::isLetterOrDigit))
                    .ifPresent(words -> links.add(new ContentsLink.OnWords(words, at)));
        }
        return links;
    }

    private void tell(PaperTrouble trouble) {
        PackSlot slot = run.get(trouble.part());
        slot.paper()
                .ifPresent(paper -> troubles.add(new MadePacks.Trouble(
                        paper.paper().id(), slot.trouble().isBlank() ? trouble.says() : slot.trouble())));
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
}
