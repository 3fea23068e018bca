package org.minutebook.app.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.Renderer;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.PageBreak;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.app.documents.tree.Typed;
import org.minutebook.app.documents.web.PdfRenderer;
import org.minutebook.app.documents.word.WordRenderer;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.store.Hash;
import org.minutebook.db.store.RecordFile;

/** The appendices of the sample, as the files that their authors sent: made from texts beside this class. */
final class SamplePapers {
    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** One file: the record that names it, how it is called, and from what it is made. */
    private record Sent(long id, String name, String text, Page page, String author, String sentAt, Audience audience) {
        boolean isPdf() {
            return name.endsWith(".pdf");
        }
    }

    private static final List<Sent> ALL = List.of(
            new Sent(
                    31101,
                    "Healthwatch - waiting for care v3.docx",
                    "papers/what-people-told-healthwatch.txt",
                    Page.portrait(),
                    "Healthwatch Wealdmere",
                    "2026-11-06T15:20:00Z",
                    Audience.PUBLIC),
            new Sent(
                    31102,
                    "Harrowfold provider rates EXEMPT.pdf",
                    "papers/hourly-rates.txt",
                    Page.portrait(),
                    "Wealdmere County Council",
                    "2026-11-13T09:05:00Z",
                    Audience.RESTRICTED),
            new Sent(
                    31103,
                    "Growing Up in Wealdmere 2026.pdf",
                    "papers/growing-up-in-wealdmere.txt",
                    Page.portrait(),
                    "Wealdmere County Council",
                    "2026-11-02T10:45:00Z",
                    Audience.PUBLIC),
            new Sent(
                    31104,
                    "BCF return Q2 2026-27.pdf",
                    "papers/better-care-fund-return.txt",
                    Page.landscape(),
                    "Wealdmere County Council",
                    "2026-11-13T16:30:00Z",
                    Audience.PUBLIC));

    private SamplePapers() {}

    /** Adds the files and their contents. */
    static void addTo(RecordFile records) {
        Renderer pdf = new PdfRenderer();
        Renderer word = new WordRenderer();
        for (Sent sent : ALL) {
            byte[] content = made(sent, sent.isPdf() ? pdf : word);
            String sha256 = Hash.sha256(content);
            records.contents().put(sha256, content);
            records.add(new StoredFile(
                    Id.of(sent.id()),
                    sent.name(),
                    sent.isPdf() ? PDF : WORD,
                    content.length,
                    sha256,
                    Instant.parse(sent.sentAt()),
                    sent.audience()));
        }
    }

    private static byte[] made(Sent sent, Renderer renderer) {
        try (InputStream in = SamplePapers.class.getResourceAsStream(sent.text())) {
            if (in == null) {
                throw new IllegalStateException(sent.text() + " is missing from the program");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            renderer.render(document(sent, new String(in.readAllBytes(), StandardCharsets.UTF_8)), out);
            return out.toByteArray();
        } catch (IOException | DocumentProblem e) {
            throw new IllegalStateException(sent.text() + " of the program cannot be made a document", e);
        }
    }

    /** "# " begins the title, "## " a heading, "---" a new page; the rest is as minutes are typed. */
    private static Document document(Sent sent, String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder typed = new StringBuilder();
        String title = "";
        for (String line : text.lines().toList()) {
            boolean marked = line.startsWith("# ") || line.startsWith("## ") || line.equals("---");
            if (!marked) {
                typed.append(line).append('\n');
                continue;
            }
            blocks.addAll(Typed.blocks(typed.toString()));
            typed.setLength(0);
            if (line.equals("---")) {
                blocks.add(new PageBreak());
            } else if (line.startsWith("## ")) {
                blocks.add(new Heading(1, line.substring(3)));
            } else {
                title = line.substring(2);
                blocks.add(new Title(title));
            }
        }
        blocks.addAll(Typed.blocks(typed.toString()));
        return new Document(Meta.of(title, sent.author(), Instant.parse(sent.sentAt())), sent.page(), blocks);
    }
}
