package org.minutebook.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.pack.PackBinder;
import org.minutebook.app.documents.pack.PackOptions;
import org.minutebook.app.documents.pack.PackPart;
import org.minutebook.app.documents.pack.paper.PaperSource;

/** 30 papers of 600 pages and 35 MB bound into one pack, beside PDFBox that only appends, stamps and saves. */
public final class PackBenchmark {
    private static final int PAPERS = 30;
    private static final int PAGES = 20;
    private static final PackOptions OPTIONS =
            PackOptions.of("Health and Wellbeing Board", "Example Council", Instant.parse("2026-11-20T10:00:00Z"), 5);

    private PackBenchmark() {}

    /** One binding in a JVM of its own: the folder of the papers is the argument. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        long start = System.nanoTime();
        int pages = bindFresh(folder);
        double first = (System.nanoTime() - start) / 1e6;
        Timing.say("pack of " + pages + " pages: first of a program, heap " + heap() + " MB", first, "under 1,000 ms");
        Timing.say(
                "pack: the same again, heap " + heap() + " MB",
                Timing.median(3, 5, () -> bindFresh(folder)),
                "none set");
    }

    static void run(Path parent) throws Exception {
        Path folder = Files.createDirectories(parent.resolve("papers"));
        long bytes = writePapers(folder);
        System.out.printf(
                Locale.UK, "pack of %d papers, %d pages, %.1f MB:%n", PAPERS, PAPERS * PAGES, bytes / 1048576.0);
        Path peer = folder.resolve("peer.pdf");
        // turn by turn: what else the machine does falls on both
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            ours.add(Timing.median(0, 1, () -> bindFresh(folder)));
            theirs.add(Timing.median(0, 1, () -> plainPdfBox(folder, peer)));
        }
        double full = middle(ours);
        double peers = middle(theirs);
        Timing.ratio("bind all, nothing known v. PDFBox append, stamp, save", full, peers, "under 1.3 x");
        double again = oneChanged(folder);
        Timing.ratio("bind again, one paper changed v. PDFBox as above", again, peers, "under 0.26 x (a fifth of 1.3)");
        Timing.ratio("bind again, one paper changed v. our bind of all", again, full, "none set");
        Timing.say(
                "(copying the papers' bytes into one file, no more)",
                Timing.median(3, 7, () -> copy(folder)),
                "the floor");
        inAnotherProgram(folder, "-Xmx512m");
        inAnotherProgram(folder, "-Xmx128m");
    }

    private static double middle(List<Double> millis) {
        List<Double> warm = millis.subList(4, millis.size());
        return warm.stream().sorted().skip(warm.size() / 2).findFirst().orElse(Double.NaN);
    }

    private static int bindFresh(Path folder) throws Exception {
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            return binder.bind(parts(folder), OPTIONS, folder.resolve("pack.pdf"), Progress.NONE)
                    .pages();
        }
    }

    private static double oneChanged(Path folder) throws Exception {
        byte[] one = Files.readAllBytes(paper(folder, 7));
        byte[] other = Files.readAllBytes(paper(folder, 8));
        List<PackPart> parts = parts(folder);
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            binder.bind(parts, OPTIONS, folder.resolve("pack.pdf"), Progress.NONE);
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                Files.write(paper(folder, 7), i % 2 == 0 ? other : one);
                millis.add(Timing.median(
                        0, 1, () -> binder.bind(parts, OPTIONS, folder.resolve("pack.pdf"), Progress.NONE)));
            }
            Files.write(paper(folder, 7), one);
            return middle(millis);
        }
    }

    private static List<PackPart> parts(Path folder) {
        List<PackPart> parts = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            parts.add(PackPart.paper(
                    Integer.toString(i + 1), "Paper " + (i + 1), 0, true, PaperSource.file(paper(folder, i))));
        }
        return parts;
    }

    private static Path paper(Path folder, int number) {
        return folder.resolve("paper-" + (10 + number) + ".pdf");
    }

    /** What somebody writes with PDFBox who wants no more than one file with numbered pages. */
    private static void plainPdfBox(Path folder, Path to) throws IOException {
        List<PDDocument> papers = new ArrayList<>();
        try (PDDocument pack = new PDDocument()) {
            PDFMergerUtility merger = new PDFMergerUtility();
            PDFont font = new PDType1Font(FontName.HELVETICA);
            int number = 5;
            for (int i = 0; i < PAPERS; i++) {
                PDDocument paper = Loader.loadPDF(paper(folder, i).toFile());
                papers.add(paper);
                merger.appendDocument(pack, paper);
            }
            for (PDPage page : pack.getPages()) {
                try (PDPageContentStream stamp = new PDPageContentStream(pack, page, AppendMode.APPEND, false, true)) {
                    stamp.beginText();
                    stamp.setFont(font, 10);
                    stamp.newLineAtOffset(280, 16);
                    stamp.showText("Page " + number);
                    stamp.newLineAtOffset(200, 800);
                    stamp.showText("Agenda Item " + number++ / PAGES);
                    stamp.endText();
                }
            }
            pack.save(to.toFile(), CompressParameters.NO_COMPRESSION);
        } finally {
            for (PDDocument paper : papers) {
                paper.close();
            }
        }
    }

    private static void copy(Path folder) throws IOException {
        Path to = folder.resolve("copy.bin");
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int i = 0; i < PAPERS; i++) {
                try (FileChannel in = FileChannel.open(paper(folder, i))) {
                    in.transferTo(0, in.size(), out);
                }
            }
        }
        Files.delete(to);
    }

    private static void inAnotherProgram(Path folder, String heap) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-Djava.awt.headless=true",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PackBenchmark.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (program.waitFor() != 0) {
            throw new IllegalStateException("The binding failed with " + heap);
        }
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    private static long writePapers(Path folder) throws IOException {
        Random random = new Random(1);
        long bytes = 0;
        for (int i = 0; i < PAPERS; i++) {
            File file = paper(folder, i).toFile();
            try (PDDocument pdf = new PDDocument()) {
                PDFont font = new PDType1Font(FontName.HELVETICA);
                for (int page = 0; page < PAGES; page++) {
                    writePage(pdf, font, random, i, page);
                }
                pdf.save(file, CompressParameters.NO_COMPRESSION);
            }
            // as papers are: older than this minute
            Files.setLastModifiedTime(file.toPath(), FileTime.from(Instant.parse("2026-11-01T10:00:00Z")));
            bytes += file.length();
        }
        return bytes;
    }

    private static void writePage(PDDocument pdf, PDFont font, Random random, int paper, int number)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        BufferedImage photo = new BufferedImage(310, 310, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 310; x++) {
            for (int y = 0; y < 310; y++) {
                photo.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpg", jpeg);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.drawImage(
                    JPEGFactory.createFromStream(pdf, new ByteArrayInputStream(jpeg.toByteArray())), 60, 80, 300, 300);
            content.beginText();
            content.setFont(font, 11);
            content.setLeading(14);
            content.newLineAtOffset(60, 780);
            for (int line = 0; line < 26; line++) {
                content.showText("Paper " + paper + ", page " + number + ", line " + line
                        + ": the board is asked to note " + random.nextInt(100_000) + " of " + random.nextInt(100_000));
                content.newLine();
            }
            content.endText();
        }
    }
}
