package org.minutebook.app.documents.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.app.documents.pack.PackPart;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.db.model.Audience;
import org.minutebook.db.rules.Fold;

/** What a pack has of its items, slot by slot, after its agenda. */
final class PackSlots {
    /** The agenda, which every pack begins with. */
    static final String FRONT = "front";

    private final PackIssue issue;
    private final PaperPdfs pdfs;
    private final List<String> fuller;
    private final WithheldPage withheld;
    private final List<PackSlot> slots = new ArrayList<>();
    private final List<MadePacks.Trouble> troubles = new ArrayList<>();

    /** @param fuller the keys of the pack that has what this one must not have, in their order; none where there is none */
    PackSlots(PackIssue issue, PaperPdfs pdfs, List<String> fuller) {
        this.issue = issue;
        this.pdfs = pdfs;
        this.fuller = fuller;
        withheld = new WithheldPage(issue, pdfs);
    }

    List<PackSlot> slots() {
        return List.copyOf(slots);
    }

    List<MadePacks.Trouble> troubles() {
        return List.copyOf(troubles);
    }

    /** Adds what there is of an item; nothing where nothing of it is bound. */
    void item(PackItem item) {
        List<PackPaper> bound = item.papers().stream()
                .filter(paper -> !paper.isAwaited() && !paper.isHeldBack())
                .toList();
        item.papers().stream()
                .filter(paper -> paper.isAwaited() && PaperTexts.isExpected(paper.paper()))
                .forEach(paper ->
                        troubles.add(new MadePacks.Trouble(paper.paper().id(), PaperTexts.awaited(paper.paper()))));
        boolean notice = item.withheld().isPresent() && withheld.isWanted() && kept(item, bound);
        if (bound.isEmpty() && !notice) {
            return;
        }
        slots.add(new PackSlot(
                unused(key(item)),
                PackPart.item(item.number(), item.printed(), issue.startsOdd()),
                Optional.of(item),
                Optional.empty(),
                ""));
        for (PackPaper paper : bound) {
            PaperPdfs.Pdf pdf = pdfs.of(paper, issue.style());
            PackPart part = PackPart.paper(item.number(), bookmark(item, paper), 1, false, pdf.source())
                    .marked(behindTheItem(item, paper));
            slots.add(
                    new PackSlot(unused(key(item, paper)), part, Optional.empty(), Optional.of(paper), pdf.trouble()));
        }
        if (notice) {
            notice(item);
        }
    }

    /** Whether the other pack has pages of an item that this one has not: what is still to come leaves no gap. */
    private boolean kept(PackItem item, List<PackPaper> bound) {
        Set<String> own = bound.stream().map(paper -> key(item, paper)).collect(Collectors.toSet());
        return fuller.stream().anyMatch(one -> one.startsWith(key(item) + " ") && !own.contains(one));
    }

    /** An agenda may name an item twice, and an item a paper. */
    private String unused(String key) {
        return slots.stream().anyMatch(slot -> slot.key().equals(key)) ? unused(key + " again") : key;
    }

    private static String key(PackItem item) {
        return "item " + item.item().value();
    }

    private static String key(PackItem item, PackPaper paper) {
        return key(item) + " paper " + paper.paper().id().value();
    }

    /** The page that says that something is not public stands where the first of it stands in the other pack. */
    private void notice(PackItem item) {
        String words = withheld.words(item.withheld().orElse(""), List.of());
        PackPart part = PackPart.paper(item.number(), words, 1, false, withheld.source(words));
        Set<String> own = slots.stream().map(PackSlot::key).collect(Collectors.toSet());
        List<String> others =
                fuller.stream().filter(one -> one.startsWith(key(item) + " ")).toList();
        String key = others.stream()
                .filter(other -> !own.contains(other))
                .findFirst()
                .orElseGet(() -> unused(key(item) + " notice"));
        Set<String> before = Set.copyOf(others.subList(0, Math.max(0, others.indexOf(key))));
        int at = slots.size();
        while (others.contains(key)
                && slots.get(at - 1).paper().isPresent()
                && !before.contains(slots.get(at - 1).key())) {
            at--;
        }
        slots.add(at, new PackSlot(key, part, Optional.empty(), Optional.empty(), ""));
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
}
