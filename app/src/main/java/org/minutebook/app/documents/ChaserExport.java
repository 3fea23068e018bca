package org.minutebook.app.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.app.documents.bind.FileNames;
import org.minutebook.app.documents.chase.ChaserMail;
import org.minutebook.app.documents.chase.ChaserText;
import org.minutebook.app.documents.chase.Owed;
import org.minutebook.app.documents.owners.OwnersWorkbook;
import org.minutebook.app.documents.sheet.ExcelRenderer;
import org.minutebook.app.machine.OwnName;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.ProducedDocumentBuilder;
import org.minutebook.db.store.ActionRow;

/** Writes one draft for each owner into a folder and notes in the book what was prepared for whom. Nothing is sent. */
public final class ChaserExport {
    /** A draft that was written. */
    public record Draft(Owed to, Path file) {}

    private final MinuteBook book;
    private final OwnName from;
    private final Producing producing;

    /**
     * @param who writes the drafts, for the list of documents
     * @param from signs the letters
     */
    public ChaserExport(MinuteBook book, String who, OwnName from) {
        this.book = book;
        this.from = from;
        producing = new Producing(book, who);
    }

    /**
     * Writes the drafts.
     *
     * @param replace whether drafts edited by hand may be written over
     * @throws ExportProblem also where an address is wrong: then nothing is written at all
     */
    public List<Draft> write(List<Owed> owners, LocalDate today, Path folder, boolean replace, Progress progress)
            throws ExportProblem {
        for (Owed owed : owners) {
            Optional<String> fault = ChaserMail.fault(owed);
            if (fault.isPresent()) {
                throw new ExportProblem(fault.get());
            }
        }
        String mark = book.read(OwnersWorkbook::bookMark);
        Set<String> taken = new HashSet<>();
        List<Draft> drafts = new ArrayList<>();
        for (Owed owed : owners) {
            if (progress.stopped()) {
                throw new ExportProblem(
                        "Stopped. " + drafts.size() + " of " + owners.size() + " drafts are in " + folder + ".");
            }
            progress.at(drafts.size(), owners.size(), owed.name());
            List<ChaserMail.Attachment> workbooks = new ArrayList<>();
            for (Owed.OfBoard of : owed.boards()) {
                workbooks.add(workbook(of, owed.name(), mark));
            }
            byte[] draft = ChaserMail.of(
                    owed,
                    ChaserText.of(owed, from, today, true),
                    workbooks,
                    book.clock().instant());
            Path file = folder.resolve(name(owed.name(), taken, today));
            drafts.add(new Draft(
                    owed, producing.content(draft, file, replace, note(owed)).file()));
        }
        return drafts;
    }

    private ChaserMail.Attachment workbook(Owed.OfBoard of, String name, String mark) throws ExportProblem {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ExcelRenderer()
                    .render(
                            OwnersWorkbook.of(
                                    of.board(), mark, of.rows(), book.clock().instant()),
                            out,
                            Progress.NONE);
        } catch (IOException | DocumentProblem e) {
            throw new ExportProblem("The workbook for " + name + " could not be made.", e);
        }
        String board = of.board().shortName().isBlank()
                ? of.board().name()
                : of.board().shortName();
        return new ChaserMail.Attachment(FileNames.safe(board + " actions of " + name + ".xlsx"), out.toByteArray());
    }

    private static String name(String of, Set<String> taken, LocalDate today) {
        String plain = FileNames.safe(today + " " + of);
        String free = plain;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = plain + " " + i;
        }
        return free + ".eml";
    }

    private ProducedDocumentBuilder note(Owed owed) {
        String references = owed.rows().stream()
                .map(ActionRow::reference)
                .filter(reference -> !reference.isBlank())
                .collect(Collectors.joining(", "));
        int all = owed.rows().size();
        return ProducedDocumentBuilder.builder()
                .board(
                        owed.boards().size() == 1
                                ? owed.boards().getFirst().board().id()
                                : null)
                .kind("chaser")
                .format("eml")
                .audience(Audience.PUBLIC)
                .title("To " + owed.name() + ": "
                        + (references.isEmpty()
                                ? all + (all == 1 ? " action" : " actions")
                                : (all == 1 ? "action " : "actions ") + references));
    }
}
