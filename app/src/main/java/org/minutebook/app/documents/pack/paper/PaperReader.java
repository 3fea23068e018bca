package org.minutebook.app.documents.pack.paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.pack.paper.PaperTroubled.Kind;

/** Opens a paper and makes it ready, or says in one sentence why it cannot be bound and what would cure it. */
final class PaperReader {

    /** A longer protected paper is unlocked in a file instead of in memory. */
    private static final long IN_MEMORY = 24 << 20;

    private PaperReader() {}

    static PreparedPaper read(Path file, String name, int longest) throws PaperTroubled {
        PaperNature.check(file, name);
        try (PaperBytes bytes = new PaperBytes(file);
                PDDocument pdf = Loader.loadPDF(
                        bytes,
                        "",
                        bytes.length() > IN_MEMORY
                                ? IOUtils.createTempFileOnlyStreamCache()
                                : IOUtils.createMemoryOnlyStreamCache())) {
            return read(pdf, bytes, file, name, longest);
        } catch (InvalidPasswordException e) {
            throw new PaperTroubled(
                    Kind.PASSWORD,
                    name
                            + " cannot be opened without a password: ask its author for a copy without one and attach"
                            + " that.");
        } catch (PaperRefused e) {
            throw new PaperTroubled(e.kind, e.says);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (!file.toFile().canRead()) {
                throw PaperNature.unreadable(name);
            }
            throw new PaperTroubled(
                    Kind.BROKEN,
                    name
                            + " is damaged and cannot be read to its end: ask its author to save it as PDF again and"
                            + " attach that.");
        }
    }

    static PaperTroubled tooLong(String name, int pages, int longest) {
        return new PaperTroubled(
                Kind.TOO_LONG,
                String.format(
                        java.util.Locale.UK,
                        "%s has %,d pages and a paper may have %,d: ask its author for a summary to bind, and publish"
                                + " the whole beside the pack.",
                        name,
                        pages,
                        longest));
    }

    private static PreparedPaper read(PDDocument pdf, PaperBytes bytes, Path file, String name, int longest)
            throws IOException, PaperTroubled {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        if (catalog.getDictionaryObject(COSName.COLLECTION) != null) {
            throw new PaperTroubled(
                    Kind.NOT_PDF,
                    name
                            + " is a portfolio, a folder of files in one PDF: save its files one by one and attach"
                            + " those.");
        }
        List<COSDictionary> pages = PageTree.pages(catalog);
        if (pages.isEmpty()) {
            throw new PaperTroubled(
                    Kind.NO_PAGES, name + " has no pages: ask its author to save it as PDF again and attach that.");
        }
        if (pages.size() > longest) {
            throw tooLong(name, pages.size(), longest);
        }
        printForm(pdf, name);
        COSDictionary root = catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT) instanceof COSDictionary there
                ? there
                : new COSDictionary();
        StructureKeys keys = new StructureKeys(root);
        ObjectCopy copy = new ObjectCopy(bytes, pages, keys::renumbered);
        Destinations destinations = new Destinations(pdf.getDocumentCatalog(), copy);
        LinkCopy links = new LinkCopy(copy, destinations, name, pages.size());
        PageCopy pageCopy = new PageCopy(copy, links);
        List<PageShape> shapes = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            shapes.add(pageCopy.page(pages.get(i), i));
        }
        StructureCopy structure = new StructureCopy(copy, links, root);
        int[] roots = structure.elements();
        int[] keyObjects = structure.keys(keys.used());
        copy.writeWaiting();
        Map<COSDictionary, Integer> layers = copy.layers();
        Set<Integer> hidden = new HashSet<>(layers.values());
        hidden.removeAll(shown(catalog, layers));
        String language = pdf.getDocumentCatalog().getLanguage();
        return new PreparedPaper(
                copy.out,
                copy.objects(),
                bytes.length(),
                check(file),
                List.copyOf(shapes),
                new Bookmarks(destinations, pages.size()).of(catalog),
                sorted(layers.values()),
                sorted(hidden),
                roots,
                keyObjects,
                language == null ? "" : language,
                notes(pdf, file, name, links.leftOut(), hidden.size()));
    }

    /** The answers in a form become part of the page, as if it had been printed. */
    private static void printForm(PDDocument pdf, String name) throws PaperTroubled {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        try {
            if (form.xfaIsDynamic()) {
                throw new IOException("Its pages are made by the reader");
            }
            if (!form.getFields().isEmpty()) {
                form.flatten(form.getFields(), false);
            }
        } catch (IOException | RuntimeException e) {
            throw new PaperTroubled(
                    Kind.FORM,
                    name
                            + " is a form whose answers cannot be put on the page here: open it, print it to PDF and"
                            + " attach that.");
        }
    }

    private static Set<Integer> shown(COSDictionary catalog, Map<COSDictionary, Integer> layers) {
        Set<Integer> shown = new HashSet<>();
        COSBase settings = catalog.getDictionaryObject(COSName.OCPROPERTIES) instanceof COSDictionary properties
                ? properties.getDictionaryObject(COSName.D)
                : null;
        if (!(settings instanceof COSDictionary configuration)) {
            return new HashSet<>(layers.values());
        }
        if (!configuration.getNameAsString(COSName.BASE_STATE, "ON").equals("OFF")) {
            shown.addAll(layers.values());
        }
        each(configuration.getDictionaryObject(COSName.ON), layers, shown::add);
        each(configuration.getDictionaryObject(COSName.OFF), layers, shown::remove);
        return shown;
    }

    private static void each(
            @Nullable COSBase list, Map<COSDictionary, Integer> layers, java.util.function.Consumer<Integer> what) {
        if (list instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                Integer layer = array.getObject(i) instanceof COSDictionary one ? layers.get(one) : null;
                if (layer != null) {
                    what.accept(layer);
                }
            }
        }
    }

    private static List<String> notes(PDDocument pdf, Path file, String name, int leftOut, int hidden)
            throws IOException {
        List<String> notes = new ArrayList<>();
        if (PaperNature.hasToBeRepaired(file)) {
            notes.add(name + ": the file is damaged and was mended as far as could be; compare its pages in the pack.");
        }
        if (leftOut > 0) {
            notes.add(name + ": " + leftOut + (leftOut == 1 ? " comment or drawing was" : " comments and drawings were")
                    + " left out of the pack.");
        }
        if (hidden > 0) {
            notes.add(name + ": " + hidden + (hidden == 1 ? " hidden layer is" : " hidden layers are")
                    + " still in it; ask its author for a copy without layers.");
        }
        var names = pdf.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            notes.add(name + ": the files attached to it were left out of the pack.");
        }
        return List.copyOf(notes);
    }

    private static int[] sorted(java.util.Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static long check(Path file) throws IOException {
        CRC32C check = new CRC32C();
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
            while (channel.read(buffer.clear()) > 0) {
                check.update(buffer.flip());
            }
        }
        return check.getValue();
    }
}
