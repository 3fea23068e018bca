package org.minutebook.app.documents.readiness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.bind.FileNames;
import org.minutebook.app.documents.bind.PaperCheck;
import org.minutebook.app.documents.hygiene.Hygiene;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;

/** Searches the files that lie in the book, each content once: what was found in a file does not change while its bytes do not. */
public final class SearchedFiles implements MeetingReadiness.FileSearch {
    private final MinuteBook book;
    private static final String WHOLE = "the whole file";

    private final Progress progress;
    private final Map<String, List<Finding>> known = new ConcurrentHashMap<>();

    public SearchedFiles(MinuteBook book, Progress progress) {
        this.book = book;
        this.progress = progress;
    }

    @Override
    public List<Finding> apply(StoredFile file) {
        List<Finding> before = known.get(file.sha256());
        if (before != null) {
            return before;
        }
        List<Finding> found = search(file);
        known.put(file.sha256(), found);
        return found;
    }

    private List<Finding> search(StoredFile file) {
        Optional<byte[]> bytes = book.read(stores -> stores.contents().find(file.sha256()));
        if (bytes.isEmpty()) {
            return List.of(Finding.of(Checks.HYGIENE, Level.AMBER, "“" + file.name() + "” is not in the book any more.")
                    .curedBy("Drop the file on the paper again."));
        }
        try {
            Path folder = Files.createTempDirectory("minutebook-search");
            try {
                Path copy = Files.write(folder.resolve(FileNames.safe(file.name())), bytes.get());
                List<Finding> found = new ArrayList<>(Hygiene.of(copy, progress).stream()
                        .map(PaperChecks::finding)
                        .map(finding -> finding.about(file.name() + ", " + finding.about()))
                        .toList());
                if (found.stream().noneMatch(SearchedFiles::isOfTheWhole)) {
                    PaperCheck.trouble(copy, folder.resolve("bound"))
                            .ifPresent(says -> found.add(trouble(file.name(), says)));
                }
                return List.copyOf(found);
            } finally {
                FileNames.remove(folder);
            }
        } catch (IOException e) {
            return List.of(Finding.of(Checks.HYGIENE, Level.AMBER, "“" + file.name() + "” could not be searched.")
                    .curedBy("Make room on the disk, then look at the list again."));
        }
    }

    /** Whether it says that the file cannot be read or bound at all, whoever may read it. */
    static boolean isOfTheWhole(Finding finding) {
        return finding.about().endsWith(WHOLE);
    }

    /** A sentence of the binding says what is wrong, a colon, and the cure. */
    private static Finding trouble(String name, String says) {
        int colon = says.lastIndexOf(": ");
        String cure = says.substring(colon + 2);
        return Finding.of(Checks.PAPERS, Level.AMBER, says.substring(0, colon) + ".")
                .about(name + ", " + WHOLE)
                .curedBy(cure.substring(0, 1).toUpperCase(Locale.UK) + cure.substring(1));
    }
}
