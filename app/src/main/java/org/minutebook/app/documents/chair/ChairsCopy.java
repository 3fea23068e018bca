package org.minutebook.app.documents.chair;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.OutFile;
import org.minutebook.app.documents.compose.ChairsCopyComposer;
import org.minutebook.app.documents.intake.AmendedCopy;
import org.minutebook.app.documents.intake.AmendedCopyReader;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.word.FileMark;
import org.minutebook.app.documents.word.WordRenderer;
import org.minutebook.app.documents.word.WordTemplate;
import org.minutebook.db.change.Refused;
import org.minutebook.db.change.SendToChair;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.model.ProducedDocumentBuilder;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.store.Stores;

/** Sends draft minutes to the chair as a Word file, and reads the file that comes back against the one that went. */
public final class ChairsCopy {
    private static final Pattern MARK = Pattern.compile("meeting=(\\d{1,18});day=([\\d-]{10});copy=(\\d{1,6})");

    private final MinuteBook book;
    private final String who;

    public ChairsCopy(MinuteBook book, String who) {
        this.book = book;
        this.who = who;
    }

    /** The copies of a meeting that went so far, the first first. */
    public static List<ProducedDocument> sent(Stores stores, Id<Meeting> meeting) {
        return stores.documents().produced().stream()
                .filter(document -> document.kind().equals(SendToChair.KIND) && meeting.equals(document.meeting()))
                .sorted(Comparator.comparing(ProducedDocument::id))
                .toList();
    }

    /** Writes the next copy; the minutes are with the chair then. */
    public Exported send(Id<Meeting> id, Path file, boolean replace) throws ExportProblem {
        Meeting meeting = book.read(stores -> stores.meetings().get(id));
        int copy = book.read(stores -> sent(stores, id)).size() + 1;
        byte[] content;
        try {
            content = FileMark.on(
                    drawn(id), AmendedCopyReader.MARK, "meeting=" + id + ";day=" + meeting.day() + ";copy=" + copy);
        } catch (IOException | DocumentProblem e) {
            throw new ExportProblem(file + " could not be made. Try the house style without its Word file.", e);
        }
        String sha256 = OutFile.write(
                file, replace, book.read(stores -> stores.documents().produced()), out -> out.write(content));
        Path folder = file.toAbsolutePath().getParent();
        try {
            book.apply(new SendToChair(
                    ProducedDocumentBuilder.builder()
                            .id(Id.of(1))
                            .board(meeting.board())
                            .meeting(id)
                            .format("docx")
                            .audience(Audience.RESTRICTED)
                            .fileName(String.valueOf(file.getFileName()))
                            .folder(folder == null ? "" : folder.toString())
                            .sha256(sha256)
                            .madeBy(who)
                            .build(),
                    content));
        } catch (Refused e) {
            throw new ExportProblem(Objects.requireNonNullElse(e.getMessage(), "The book refused it."), e);
        }
        return new Exported(file, 0, 0);
    }

    private byte[] drawn(Id<Meeting> id) throws IOException, DocumentProblem {
        Instant now = book.clock().instant();
        HouseStyle style = book.read(stores -> HouseStyle.of(
                stores, stores.boards().get(stores.meetings().get(id).board())));
        Document document = book.read(stores -> new ChairsCopyComposer().compose(stores, id, style, now));
        Optional<byte[]> template = style.template().isBlank()
                ? Optional.empty()
                : book.read(stores -> stores.contents().find(style.template()));
        WordRenderer renderer = template.isPresent()
                ? new WordRenderer(WordTemplate.of("the house style’s Word file", template.get()))
                : new WordRenderer();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(document, out);
        return out.toByteArray();
    }

    /** Reads what came back. Nothing is taken into the book. */
    public Returned read(Id<Meeting> id, Path file) throws IntakeProblem {
        AmendedCopy hers = AmendedCopyReader.read(file);
        Meeting meeting = book.read(stores -> stores.meetings().get(id));
        List<ProducedDocument> sent = book.read(stores -> sent(stores, id));
        int copy = copy(file, hers, meeting, sent);
        ProducedDocument went = sent.get(copy - 1);
        byte[] content = book.read(stores -> stores.contents().find(went.sha256()))
                .orElseThrow(() -> IntakeProblem.in(
                        file,
                        "cannot be compared: the copy that went is not kept in the"
                                + " book any more. Send the draft again."));
        try {
            AmendedCopy before = kept(content);
            AmendedCopy now = kept(drawn(id));
            long lost = before.fields().keySet().stream()
                    .filter(key -> !hers.fields().containsKey(key))
                    .count();
            if (lost * 2 > before.fields().size()) {
                throw IntakeProblem.in(
                        file,
                        "has lost the marks of its items, as happens when text is copied into a"
                                + " new file: ask for the file itself.");
            }
            return book.read(stores -> new Comparing(stores, id, before, now, hers).returned(copy));
        } catch (IOException | DocumentProblem e) {
            throw IntakeProblem.in(file, "could not be compared with the copy that went. Try again.", e);
        }
    }

    private static AmendedCopy kept(byte[] content) throws IOException, IntakeProblem {
        Path aside = Files.createTempFile("minutebook", ".docx");
        try {
            Files.write(aside, content);
            return AmendedCopyReader.read(aside);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Which copy it is; one sentence where it is none of this meeting's, or an old one. */
    private static int copy(Path file, AmendedCopy hers, Meeting meeting, List<ProducedDocument> sent)
            throws IntakeProblem {
        Matcher mark = MARK.matcher(hers.mark());
        if (!mark.matches()) {
            throw IntakeProblem.in(
                    file, "is not a copy that was sent to the chair from here: take in the file that she sent back.");
        }
        LocalDate day = LocalDate.parse(mark.group(2));
        if (Long.parseLong(mark.group(1)) != meeting.id().value() || !day.equals(meeting.day())) {
            throw IntakeProblem.in(
                    file,
                    "is the chair’s copy of the minutes of " + DayWords.date(day)
                            + ": open those minutes and take it in there.");
        }
        int copy = Integer.parseInt(mark.group(3));
        if (copy < 1 || copy > sent.size()) {
            throw IntakeProblem.in(file, "is a copy that this book does not know: take it in where it was sent from.");
        }
        if (copy < sent.size()) {
            throw IntakeProblem.in(
                    file,
                    "is copy " + copy + ", and copy " + sent.size()
                            + " was sent since: take in that one, or send the draft again.");
        }
        return copy;
    }
}
