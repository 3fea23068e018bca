package org.minutebook.app.documents.bind;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.compose.ReportComposer;
import org.minutebook.app.documents.convert.Converted;
import org.minutebook.app.documents.convert.PdfConversion;
import org.minutebook.app.documents.pack.paper.PaperSource;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.web.PdfRenderer;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.store.Hash;

/**
 * The PDF of each paper: composed from the record, stored as it came, or converted from an Office file. What was composed or
 * converted once is not made again until its content changes.
 */
final class PaperPdfs {
    /** What a composed page says of its making; the pack that it is bound into has a time of its own. */
    private static final Instant NO_TIME = Instant.EPOCH;

    /** A paper's PDF, or why there is none; then a page in its place says that it is missing. */
    record Pdf(PaperSource source, String trouble) {}

    private final MinuteBook book;
    private final PdfConversion conversion;
    private final Path work;
    private final PdfRenderer renderer = new PdfRenderer();
    private final Map<String, byte[]> composed = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Converted> converted = new HashMap<>();

    PaperPdfs(MinuteBook book, PdfConversion conversion, Path work) {
        this.book = book;
        this.conversion = conversion;
        this.work = work;
    }

    /** A page or pages composed from a tree. */
    PaperSource composed(String name, Document of) {
        Document document = new Document(of.meta(), of.page().withoutCount(), of.blocks());
        String key = Hash.sha256(document.toString().getBytes(StandardCharsets.UTF_8));
        used.add(key);
        byte[] pdf = composed.computeIfAbsent(key, unused -> rendered(document));
        return PaperSource.bytes(name, pdf);
    }

    /** Forgets what was composed and not asked for since this was called last. */
    void tidy() {
        composed.keySet().retainAll(used);
        used.clear();
    }

    private byte[] rendered(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        try {
            renderer.render(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Converts all Office files among the papers that were not converted yet, in one go. */
    void convert(List<PackPaper> papers, Progress progress) throws IOException {
        List<StoredFile> wanted = papers.stream()
                .flatMap(paper -> paper.file().stream())
                .filter(file -> !isPdf(file) && !converted.containsKey(file.sha256()))
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        Path folder = Files.createTempDirectory(work, "office");
        try {
            List<StoredFile> there = new ArrayList<>();
            List<Path> laidOut = new ArrayList<>();
            for (int i = 0; i < wanted.size(); i++) {
                Optional<byte[]> content = content(wanted.get(i));
                if (content.isPresent()) {
                    Path own = Files.createDirectory(folder.resolve(Integer.toString(i)));
                    laidOut.add(
                            Files.write(own.resolve(FileNames.safe(wanted.get(i).name())), content.get()));
                    there.add(wanted.get(i));
                }
            }
            List<Converted> results = conversion.all(laidOut, progress);
            for (int i = 0; i < there.size(); i++) {
                converted.put(there.get(i).sha256(), results.get(i));
            }
        } finally {
            FileNames.remove(folder);
        }
    }

    Pdf of(PackPaper paper, HouseStyle style) {
        if (paper.file().isEmpty()) {
            return new Pdf(composed(paper.title(), report(paper.paper().id(), style, paper.readers())), "");
        }
        StoredFile file = paper.file().get();
        if (!isPdf(file)) {
            return converted(file);
        }
        boolean there = book.read(stores -> stores.contents().holds(file.sha256()));
        return there ? new Pdf(kept(file), "") : absent(file);
    }

    private Document report(Id<Paper> paper, HouseStyle style, Audience audience) {
        return book.read(stores ->
                new ReportComposer().compose(stores, paper, style, audience, ReportComposer.Copy.FINISHED, NO_TIME));
    }

    private Pdf converted(StoredFile file) {
        Converted result = converted.get(file.sha256());
        if (result == null) {
            return absent(file);
        }
        return result.pdf().isPresent()
                ? new Pdf(PaperSource.file(result.pdf().get()), "")
                : new Pdf(nothing(file), result.problem());
    }

    private PaperSource kept(StoredFile file) {
        return new PaperSource.Kept(
                file.name(),
                file.sha256(),
                () -> new ByteArrayInputStream(
                        content(file).orElseThrow(() -> new IOException("the content is not in the book"))));
    }

    private static Pdf absent(StoredFile file) {
        return new Pdf(
                nothing(file),
                "“" + file.name() + "” is no longer in the book’s store: drop the file on its paper again, or restore"
                        + " the newest backup.");
    }

    private static PaperSource nothing(StoredFile file) {
        return PaperSource.bytes(file.name(), new byte[0]);
    }

    private Optional<byte[]> content(StoredFile file) {
        return book.read(stores -> stores.contents().find(file.sha256()));
    }

    /** By its name or its kind; what only calls itself a PDF is told of when it is bound. */
    private static boolean isPdf(StoredFile file) {
        return file.mediaType().equals("application/pdf")
                || file.name().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }
}
