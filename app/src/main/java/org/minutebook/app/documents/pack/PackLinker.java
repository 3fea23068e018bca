package org.minutebook.app.documents.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.pack.PackPlan.Place;
import org.minutebook.app.documents.pack.paper.ObjectText;
import org.minutebook.app.documents.pack.paper.PreparedPaper;
import org.minutebook.app.documents.pack.paper.PreparedPapers.Ready;
import org.minutebook.app.documents.pack.paper.PreparedPapers.State;

/** Writes a pack from its plan and its prepared papers. */
final class PackLinker {

    private final PackFile out;
    private final PackOptions options;
    private final PackPlan plan;
    private final List<PackPart> parts;
    private final List<Optional<Ready>> papers;
    private final FrontLinks links;

    private final int catalogue;
    private final int pageTree;
    private final int information;
    private final int metadata;
    private final int save;
    private final int font;

    /** The same as the other where no page has a warning. */
    private final int boldFont;

    /** The objects of all pages of the file in their order. */
    private final int[] pages;

    private final PageLabels labels = new PageLabels();
    private final StructureTree structure = new StructureTree();
    private final List<Integer> layers = new ArrayList<>();
    private final List<Integer> hidden = new ArrayList<>();

    PackLinker(
            PackFile out,
            PackOptions options,
            PackPlan plan,
            List<PackPart> parts,
            List<Optional<Ready>> papers,
            FrontLinks links) {
        this.out = out;
        this.options = options;
        this.plan = plan;
        this.parts = parts;
        this.papers = papers;
        this.links = links;
        this.pages = new int[plan.sheets()];
        catalogue = out.newObject();
        pageTree = out.newObject();
        information = out.newObject();
        metadata = out.newObject();
        save = out.newObject();
        font = out.newObjects(StampFont.REGULAR.count());
        boolean warned = parts.stream().anyMatch(part -> !warning(part).isBlank());
        boldFont = warned ? out.newObjects(StampFont.BOLD.count()) : font;
    }

    void write(Progress progress, String document) throws IOException, DocumentProblem {
        int[] bases = numberPages();
        links.number(out, plan);
        out.stream(save, "", "q".getBytes(StandardCharsets.ISO_8859_1));
        StampFont.REGULAR.objects().fill(new Filling(font - 1, font, List.of(), 0, null));
        if (boldFont != font) {
            StampFont.BOLD.objects().fill(new Filling(boldFont - 1, boldFont, List.of(), 0, null));
        }
        for (int i = 0; i < parts.size(); i++) {
            if (progress.stopped()) {
                throw new DocumentProblem.Stopped(document);
            }
            part(i, bases[i]);
            progress.at(parts.size() + i + 1, 2 * parts.size(), parts.get(i).title());
        }
        links.write(out, pages, plan);
        finish();
    }

    /** Every page has its object before the first is written, since front pages refer to later ones. */
    private int[] numberPages() {
        int[] bases = new int[parts.size()];
        int sheet = 0;
        for (int i = 0; i < parts.size(); i++) {
            Place place = plan.places().get(i);
            for (int blank = 0; blank < place.blanksBefore(); blank++) {
                pages[sheet++] = out.newObjects(2);
            }
            Optional<Ready> paper = papers.get(i);
            if (paper.isPresent()) {
                bases[i] = out.newObjects(paper.get().paper().objects() + place.pages()) - 1;
                for (int page = 1; page <= place.pages(); page++) {
                    pages[sheet++] = bases[i] + page;
                }
            } else if (place.pages() > 0) {
                pages[sheet++] = out.newObjects(2);
            }
            for (int blank = 0; blank < place.blanksAfter(); blank++) {
                pages[sheet++] = out.newObjects(2);
            }
        }
        return bases;
    }

    private void part(int index, int base) throws IOException {
        PackPart part = parts.get(index);
        Place place = plan.places().get(index);
        int sheet = place.sheet() - place.blanksBefore();
        int number = place.from() - place.blanksBefore();
        for (int blank = 0; blank < place.blanksBefore(); blank++) {
            ownPage(sheet++, number++, "", List.of(options.blankText()));
        }
        String item = part.number().isBlank() ? "" : options.itemStamp().replace("{item}", part.number());
        String label = label(part);
        String warning = warning(part);
        String head = (item.isBlank() || label.isBlank() ? item + label : item + " – " + label) + warning;
        if (place.pages() > 0) {
            labels.pages(sheet, part.numbered() ? number : 0, place.pages());
        }
        Optional<Ready> ready = papers.get(index);
        if (ready.isPresent()) {
            paper(ready.get(), base, part.numbered() ? number : 0, head, sheet);
            number += place.pages();
            sheet += place.pages();
        } else if (place.pages() > 0) {
            ownPage(sheet++, part.numbered() ? number++ : 0, head, List.of(part.title(), options.missingText()));
        }
        for (int blank = 0; blank < place.blanksAfter(); blank++) {
            ownPage(sheet++, place.blanksFrom() + blank, item + warning, List.of(options.blankText()));
        }
    }

    private static String label(PackPart part) {
        return part.mark().lines().findFirst().orElse("");
    }

    private static String warning(PackPart part) {
        return part.mark().substring(label(part).length());
    }

    private String foot(int number) {
        return number == 0 ? "" : options.pageStamp().replace("{page}", Integer.toString(number));
    }

    /** A page that no paper has. */
    private void ownPage(int sheet, int number, String head, List<String> words) throws IOException {
        if (number > 0) {
            labels.pages(sheet, number, 1);
        }
        int object = pages[sheet];
        out.object(
                object,
                "<</Type/Page/Parent " + pageTree + " 0 R/MediaBox[0 0 595.276 841.89]/Resources<</Font<</Stamp " + font
                        + " 0 R/StampB " + boldFont + " 0 R>>>>/Contents " + (object + 1) + " 0 R>>");
        String content = Stamps.words(words) + Stamps.of(Stamps.BLANK, foot(number), head);
        out.stream(object + 1, "", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void paper(Ready ready, int base, int number, String head, int sheet) throws IOException {
        PreparedPaper paper = ready.paper();
        int stamps = base + paper.objects() + 1;
        structure.add(out, paper, base);
        try (FileChannel bytes = FileChannel.open(ready.file())) {
            if (!State.of(ready.file()).equals(ready.state())) {
                throw new IOException("A paper changed while the pack was bound");
            }
            paper.text().fill(new Filling(base, stamps, sheetLinks(paper, base, sheet), structure.part(), bytes));
        }
        for (int page = 0; page < paper.pages().size(); page++) {
            String content = Stamps.of(paper.pages().get(page), foot(number == 0 ? 0 : number + page), head);
            out.stream(stamps + page, "", content.getBytes(StandardCharsets.ISO_8859_1));
        }
        for (int layer : paper.layers()) {
            layers.add(base + layer);
        }
        for (int layer : paper.hiddenLayers()) {
            hidden.add(base + layer);
        }
    }

    private List<String> sheetLinks(PreparedPaper paper, int base, int sheet) {
        List<String> all = new ArrayList<>();
        for (int page = 0; page < paper.pages().size(); page++) {
            StringBuilder references = new StringBuilder();
            for (int link : paper.pages().get(page).links()) {
                references.append(base + link).append(" 0 R ");
            }
            links.on(sheet + page).forEach(link -> references.append(link).append(" 0 R "));
            all.add(references.toString());
        }
        return all;
    }

    /** Fills the gaps of one paper, or of the font. */
    private final class Filling implements ObjectText.Filling {
        private final int base;
        private final int stamps;
        private final List<String> links;
        private final int part;
        private final @Nullable FileChannel bytes;

        private Filling(int base, int stamps, List<String> links, int part, @Nullable FileChannel bytes) {
            this.base = base;
            this.stamps = stamps;
            this.links = links;
            this.part = part;
            this.bytes = bytes;
        }

        @Override
        public void text(byte[] text, int from, int length) throws IOException {
            out.bytes(text, from, length);
        }

        @Override
        public void gap(ObjectText.Gap gap, long value, int length) throws IOException {
            switch (gap) {
                case OBJECT -> out.begin(base + (int) value);
                case REFERENCE -> out.reference(base + (int) value);
                case KEY -> out.number(structure.key((int) value));
                case COPY -> {
                    if (bytes != null) {
                        out.copy(bytes, value, length);
                    }
                }
                case PAGES -> out.reference(pageTree);
                case FONT -> out.reference(value == 0 ? font : boldFont);
                case SAVE -> out.reference(save);
                case STAMP -> out.reference(stamps + (int) value);
                case LINKS -> {
                    String references = links.get((int) value);
                    if (!references.isEmpty()) {
                        out.text("/Annots[" + references + "]");
                    }
                }
                case PART -> out.reference(part);
            }
        }
    }

    private void finish() throws IOException {
        StringBuilder kids = new StringBuilder("<</Type/Pages/Count " + pages.length + "/Kids[");
        for (int page : pages) {
            kids.append(page).append(" 0 R ");
        }
        out.object(pageTree, kids.append("]>>").toString());
        PackProperties.information(out, information, options);
        PackProperties.metadata(out, metadata, options);
        StringBuilder root = new StringBuilder("<</Type/Catalog/Pages " + pageTree + " 0 R/Lang "
                + PdfText.string(options.language()) + "/Metadata " + metadata
                + " 0 R/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[" + labels.ranges() + "]>>");
        OutlineTree outline = OutlineTree.of(parts, plan, papers, pages);
        if (!outline.isEmpty()) {
            root.append("/PageMode/UseOutlines/Outlines ")
                    .append(outline.write(out))
                    .append(" 0 R");
        }
        int tree = structure.write(out);
        if (tree > 0) {
            root.append("/MarkInfo<</Marked true>>/StructTreeRoot ")
                    .append(tree)
                    .append(" 0 R");
        }
        if (!layers.isEmpty()) {
            root.append("/OCProperties<</OCGs[" + references(layers) + "]/D<</OFF[" + references(hidden)
                    + "]/ListMode/VisiblePages>>>>");
        }
        out.object(catalogue, root.append(">>").toString());
        out.finish(catalogue, information, PackProperties.id(options, plan, parts, papers));
    }

    private static String references(List<Integer> objects) {
        StringBuilder all = new StringBuilder();
        objects.forEach(object -> all.append(object).append(" 0 R "));
        return all.toString();
    }
}
