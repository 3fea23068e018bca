package org.minutebook.app.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.minutebook.app.documents.sheet.CsvRenderer;
import org.minutebook.app.documents.sheet.ExcelRenderer;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Workbook;
import org.minutebook.app.documents.web.HtmlRenderer;
import org.minutebook.app.documents.web.PdfRenderer;
import org.minutebook.app.documents.word.WordRenderer;
import org.minutebook.app.documents.word.WordTemplate;
import org.minutebook.db.change.NoteDocument;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.model.ProducedDocumentBuilder;

/** Writes a composed document where it was asked for, and notes in the book that it was made. */
final class Producing {
    private final MinuteBook book;
    private final String who;

    Producing(MinuteBook book, String who) {
        this.book = book;
        this.who = who;
    }

    /** What every wish for a document says: its format, its place, and whether a file edited by hand may be written over. */
    interface Wish {
        Format format();

        Path file();

        boolean replace();
    }

    Exported document(Document document, HouseStyle style, Wish wish, ProducedDocumentBuilder note)
            throws ExportProblem {
        return written(wish, 0, note, out -> render(document, wish.format(), out, template(style)));
    }

    /** What is a workbook in some formats and a document in the others. */
    Exported list(
            Supplier<Workbook> workbook,
            Supplier<Document> document,
            int rows,
            HouseStyle style,
            Wish wish,
            ProducedDocumentBuilder note,
            Progress progress)
            throws ExportProblem {
        return written(wish, rows, note, out -> {
            switch (wish.format()) {
                case XLSX, CSV -> render(workbook.get(), wish.format(), out, progress);
                case DOCX, PDF, HTML -> render(document.get(), wish.format(), out, template(style));
            }
        });
    }

    /** What is a workbook and nothing else. */
    Exported workbook(Workbook workbook, int rows, Wish wish, ProducedDocumentBuilder note, Progress progress)
            throws ExportProblem {
        return written(wish, rows, note, out -> render(workbook, wish.format(), out, progress));
    }

    /** What was made elsewhere. */
    Exported content(byte[] content, Path file, boolean replace, ProducedDocumentBuilder note) throws ExportProblem {
        String sha256 = OutFile.write(file, replace, made(), out -> out.write(content));
        note(note, file, sha256);
        return new Exported(file, 0, 0);
    }

    private Exported written(Wish wish, int rows, ProducedDocumentBuilder note, OutFile.Body content)
            throws ExportProblem {
        String sha256 = OutFile.write(wish.file(), wish.replace(), made(), content);
        int pages = pages(wish.file(), wish.format());
        note(note.format(wish.format().ending()).pages(pages), wish.file(), sha256);
        return new Exported(wish.file(), rows, pages);
    }

    /** The Word file that carries a council's own look, where its style has one. */
    private Optional<byte[]> template(HouseStyle style) {
        return style.template().isBlank()
                ? Optional.empty()
                : book.read(stores -> stores.contents().find(style.template()));
    }

    private static void render(Workbook workbook, Format format, OutputStream out, Progress progress)
            throws IOException, DocumentProblem {
        if (format == Format.XLSX) {
            new ExcelRenderer().render(workbook, out, progress);
        } else {
            new CsvRenderer().render(workbook.sheets().getFirst(), out, progress);
        }
    }

    private static void render(Document document, Format format, OutputStream out, Optional<byte[]> template)
            throws IOException, DocumentProblem {
        Renderer renderer =
                switch (format) {
                    case DOCX ->
                        template.isPresent()
                                ? new WordRenderer(WordTemplate.of("the house style's Word file", template.get()))
                                : new WordRenderer();
                    case PDF -> new PdfRenderer();
                    default -> new HtmlRenderer();
                };
        renderer.render(document, out);
    }

    private List<ProducedDocument> made() {
        return book.read(stores -> stores.documents().produced());
    }

    private static int pages(Path file, Format format) throws ExportProblem {
        if (format != Format.PDF) {
            return 0;
        }
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new ExportProblem(file + " was written but cannot be read back. Make it again.", e);
        }
    }

    private void note(ProducedDocumentBuilder document, Path file, String sha256) throws ExportProblem {
        if (book.isToRead()) {
            return; // whoever reads a copy may have the document all the same
        }
        Path folder = file.toAbsolutePath().getParent();
        try {
            book.apply(new NoteDocument(document.id(Id.of(1))
                    .fileName(String.valueOf(file.getFileName()))
                    .folder(folder == null ? "" : folder.toString())
                    .sha256(sha256)
                    .madeBy(who)
                    .build()));
        } catch (Refused e) {
            throw new ExportProblem(file + " was written, but the book could not note it. " + e.getMessage(), e);
        }
    }
}
