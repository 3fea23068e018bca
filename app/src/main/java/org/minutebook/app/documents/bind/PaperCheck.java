package org.minutebook.app.documents.bind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.hygiene.Hygiene;
import org.minutebook.app.documents.hygiene.HygieneFinding;
import org.minutebook.app.documents.hygiene.HygieneKind;
import org.minutebook.app.documents.pack.PackBinder;
import org.minutebook.app.documents.pack.PackOptions;
import org.minutebook.app.documents.pack.PackPart;
import org.minutebook.app.documents.pack.PaperTrouble;
import org.minutebook.app.documents.pack.paper.PaperSource;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.StoredFile;

/** Searches a file that the book keeps for what the public must not see. */
public final class PaperCheck {
    private PaperCheck() {}

    /**
     * What was found in the file.
     *
     * @param work a folder of the program's own, where the file lies while it is searched
     */
    public static List<HygieneFinding> of(MinuteBook book, StoredFile file, Path work, Progress progress)
            throws IOException {
        Optional<byte[]> content = book.read(stores -> stores.contents().find(file.sha256()));
        if (content.isEmpty()) {
            return List.of(new HygieneFinding(
                    HygieneKind.UNREADABLE,
                    "the whole file",
                    "It is no longer in the book’s store.",
                    "Drop the file on its paper again, or restore the newest backup."));
        }
        Files.createDirectories(work);
        Path folder = Files.createTempDirectory(work, "check");
        try {
            return Hygiene.of(Files.write(folder.resolve(FileNames.safe(file.name())), content.get()), progress);
        } finally {
            FileNames.remove(folder);
        }
    }

    /**
     * Why a file could not be bound into a pack, as the pack would tell it; nothing where it could, or is no PDF yet.
     *
     * @param work a folder of the program's own, for the time of the question
     */
    public static Optional<String> trouble(Path file, Path work) throws IOException {
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return Optional.empty();
        }
        PackPart part = PackPart.paper("", "Paper", 0, false, PaperSource.file(file));
        PackOptions options = PackOptions.of("", "", Instant.EPOCH, 1).longest(PackIssue.LONGEST_PAPER);
        Files.createDirectories(work);
        try (PackBinder binder = new PackBinder(work)) {
            return binder.plan(List.of(part), options, Progress.NONE).troubles().stream()
                    .map(PaperTrouble::says)
                    .findFirst();
        } catch (DocumentProblem stopped) {
            throw new IllegalStateException("Nobody stops it", stopped);
        }
    }
}
