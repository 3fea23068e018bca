package org.minutebook.app.documents.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.pack.PackPlan.Length;
import org.minutebook.app.documents.pack.PackPlan.Place;
import org.minutebook.app.documents.pack.WordPlaces.Area;
import org.minutebook.app.documents.pack.paper.PaperTroubled;
import org.minutebook.app.documents.pack.paper.PreparedPapers;
import org.minutebook.app.documents.pack.paper.PreparedPapers.Ready;
import org.minutebook.app.documents.pack.paper.PreparedPapers.State;

/**
 * Binds papers into one PDF: numbers and stamps, page labels equal to the stamps, bookmarks, a linked contents. Nothing
 * of a paper is bound but what its pages show, how they are read aloud, their links and bookmarks. The same parts and
 * options give the same bytes. Keeps what it learned of a paper, so that binding again after a change is short; closing
 * it removes that from the disk.
 */
public final class PackBinder implements AutoCloseable {

    private record Words(State state, List<String> phrases, List<List<Area>> places) {}

    private record Looked(List<Optional<Ready>> papers, List<PaperTrouble> troubles, PackPlan plan) {}

    private final PreparedPapers prepared;
    private final Map<Path, Words> words = new HashMap<>();

    /** {@code work} is a folder that others do not read; what is put there is removed by {@link #close}. */
    public PackBinder(Path work) throws IOException {
        prepared = PreparedPapers.below(work);
    }

    /** The page map that {@link #bind} would take, for an agenda that prints it. */
    public Planned plan(List<PackPart> parts, PackOptions options, Progress progress) throws DocumentProblem {
        Looked looked = look(parts, options, progress, "The page map");
        return new Planned(pages(parts, looked.plan()), looked.plan(), looked.troubles());
    }

    /**
     * A page map before its pack is bound.
     *
     * @param troubles papers that count one page, for the page in their place
     */
    public record Planned(List<PartPages> parts, PackPlan plan, List<PaperTrouble> troubles) {}

    /**
     * Binds a pack. It is written aside and moved into place when it is whole.
     *
     * @throws DocumentProblem where the job was stopped, or where the pack is final and a paper cannot be bound
     */
    public BoundPack bind(List<PackPart> parts, PackOptions options, Path to, Progress progress)
            throws IOException, DocumentProblem {
        Path target = to.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException(to + " is a folder");
        }
        Looked looked = look(parts, options, progress, target.getFileName().toString());
        if (options.refuseTroubled() && !looked.troubles().isEmpty()) {
            throw new DocumentProblem.PaperMissing(looked.troubles().getFirst().says());
        }
        FrontLinks links = new FrontLinks(links(parts, options, looked), parts);
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, ".minutebook", ".part");
        try {
            try (PackFile out = new PackFile(aside)) {
                new PackLinker(out, options, looked.plan(), parts, looked.papers(), links)
                        .write(progress, target.getFileName().toString());
            }
            replace(target, aside, folder);
        } finally {
            Files.deleteIfExists(aside);
        }
        List<String> notes = looked.papers().stream()
                .flatMap(Optional::stream)
                .flatMap(ready -> ready.paper().notes().stream())
                .toList();
        PackPlan plan = looked.plan();
        return new BoundPack(
                plan.sheets(), plan.firstPage(), plan.lastPage(), pages(parts, plan), looked.troubles(), notes);
    }

    /** How many papers were opened and read so far; what is known of a paper is not read again. */
    public int read() {
        return prepared.read();
    }

    /** Forgets papers that were in no pack since this was called last. */
    public void tidy() throws IOException {
        prepared.tidy();
        words.keySet().removeIf(Files::notExists);
    }

    private Looked look(List<PackPart> parts, PackOptions options, Progress progress, String document)
            throws DocumentProblem {
        List<Optional<Ready>> papers = new ArrayList<>();
        List<PaperTrouble> troubles = new ArrayList<>();
        List<Length> lengths = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (progress.stopped()) {
                throw new DocumentProblem.Stopped(document);
            }
            PackPart part = parts.get(i);
            progress.at(i, 2 * parts.size(), part.title());
            Optional<Ready> ready = Optional.empty();
            int pages = part.source().isPresent() ? 1 : 0;
            if (part.source().isPresent()) {
                try {
                    ready = Optional.of(prepared.of(part.source().get(), options.longestPaper()));
                    pages = ready.get().paper().pages().size();
                } catch (PaperTroubled trouble) {
                    troubles.add(new PaperTrouble(i, trouble.kind(), trouble.says()));
                }
            }
            papers.add(ready);
            lengths.add(new Length(pages, part.startsOdd(), part.numbered(), Math.max(pages, part.numbers())));
        }
        return new Looked(papers, List.copyOf(troubles), PackPlan.of(lengths, options.firstPage()));
    }

    private static List<PartPages> pages(List<PackPart> parts, PackPlan plan) {
        List<PartPages> pages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Place place = plan.places().get(i);
            pages.add(new PartPages(
                    parts.get(i),
                    place.from(),
                    place.from() == 0 ? 0 : place.shownTo(),
                    place.pages(),
                    place.blanksBefore() + place.blanksAfter()));
        }
        return List.copyOf(pages);
    }

    /** The links of the contents; words are looked for on the pages that belong to no item. */
    private List<FrontLinks.Link> links(List<PackPart> parts, PackOptions options, Looked looked) throws IOException {
        List<FrontLinks.Link> links = new ArrayList<>();
        List<ContentsLink.OnWords> onWords = new ArrayList<>();
        for (ContentsLink link : options.links()) {
            switch (link) {
                case ContentsLink.OnArea area ->
                    links.add(new FrontLinks.Link(
                            area.part(),
                            new Area(area.page(), area.left(), area.bottom(), area.right(), area.top()),
                            area.to()));
                case ContentsLink.OnWords one -> onWords.add(one);
            }
        }
        List<String> phrases = onWords.stream().map(ContentsLink.OnWords::words).toList();
        for (int i = 0; i < parts.size() && !phrases.isEmpty(); i++) {
            Optional<Ready> ready = looked.papers().get(i);
            if (parts.get(i).number().isBlank() && ready.isPresent()) {
                List<List<Area>> places = places(ready.get(), phrases);
                for (int j = 0; j < phrases.size(); j++) {
                    for (Area area : places.get(j)) {
                        links.add(new FrontLinks.Link(i, area, onWords.get(j).to()));
                    }
                }
            }
        }
        return links;
    }

    private List<List<Area>> places(Ready front, List<String> phrases) throws IOException {
        Words known = words.get(front.file());
        if (known == null
                || !known.state().equals(front.state())
                || !known.phrases().equals(phrases)) {
            known = new Words(front.state(), phrases, WordPlaces.find(front.file(), phrases));
            words.put(front.file(), known);
        }
        return known.places();
    }

    /**
     * The old pack steps aside and the new one takes its name. Renaming the one over the other makes Linux write the new
     * file to the disk first (ext4, auto_da_alloc), which took as long as the whole binding; a pack can be bound again.
     */
    private static void replace(Path target, Path aside, Path folder) throws IOException {
        if (Files.notExists(target)) {
            Files.move(aside, target);
            return;
        }
        Path old = Files.createTempFile(folder, ".minutebook", ".old");
        Files.delete(old);
        Files.move(target, old);
        try {
            Files.move(aside, target);
        } catch (IOException e) {
            Files.move(old, target);
            throw e;
        }
        Files.delete(old);
    }

    @Override
    public void close() throws IOException {
        words.clear();
        prepared.close();
    }
}
