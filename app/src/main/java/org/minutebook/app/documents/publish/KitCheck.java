package org.minutebook.app.documents.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.bind.RestrictedWords;
import org.minutebook.app.documents.hygiene.Hygiene;
import org.minutebook.app.documents.hygiene.HygieneLevel;
import org.minutebook.app.documents.pack.leak.Leak;
import org.minutebook.app.documents.pack.leak.LeakReport;
import org.minutebook.app.documents.pack.leak.LeakSearch;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * The look through everything that is about to be public, as it lies in the folder. A file with restricted words is taken out
 * again and the folder is not called finished; what else somebody should look at is told.
 */
final class KitCheck {
    private KitCheck() {}

    /** @return what somebody should look at, a sentence each */
    static List<String> of(MinuteBook book, Id<Meeting> meeting, List<Kit.KitFile> files, Progress progress)
            throws ExportProblem {
        LeakSearch search = LeakSearch.of(RestrictedWords.of(book, meeting));
        List<Leak> leaks = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Kit.KitFile file = files.get(i);
            progress.at(i, files.size(), "Searching “" + file.title() + "”");
            LeakReport report = search(search, file.file(), progress);
            leaks.addAll(report.leaks());
            report.unread().forEach(unread -> remarks.add(remark(unread.file(), unread.place(), unread.says())));
            if (isDocument(file.file())) {
                Hygiene.of(file.file(), progress).stream()
                        .filter(finding -> finding.level() == HygieneLevel.MEND)
                        .forEach(finding -> remarks.add(
                                remark(file.file(), finding.place(), finding.found() + " " + finding.cure())));
            }
        }
        if (!leaks.isEmpty()) {
            throw refused(leaks);
        }
        return List.copyOf(remarks);
    }

    private static LeakReport search(LeakSearch search, Path file, Progress progress) throws ExportProblem {
        try {
            return search.in(file, progress);
        } catch (DocumentProblem stopped) {
            throw new ExportProblem("You stopped it, so " + file.getParent() + " is not complete. Make it again.");
        } catch (IOException e) {
            throw new ExportProblem(
                    file + " was written but cannot be searched for restricted words. Make it again.", e);
        }
    }

    /** What leaks is taken out first, so that nobody finds it in the folder while this is read. */
    private static ExportProblem refused(List<Leak> leaks) {
        Set<Path> leaking = new LinkedHashSet<>();
        leaks.forEach(leak -> leaking.add(leak.file()));
        List<Path> stuck = new ArrayList<>();
        for (Path file : leaking) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                stuck.add(file);
            }
        }
        Leak first = leaks.getFirst();
        String others = leaking.size() == 1 ? "" : " and " + (leaking.size() - 1) + " more";
        String out = stuck.isEmpty()
                ? " taken out of the folder again"
                : " to be deleted by hand, since another program holds "
                        + stuck.getFirst().getFileName() + " open";
        return new ExportProblem("The folder is not finished: the restricted words “" + first.phrase() + "” stand in "
                + first.file().getFileName() + others + ", " + first.place() + ", which "
                + (leaking.size() == 1 ? "was" : "were") + out
                + "; take the words out of the public paper, or restrict that paper too, then make the folder again.");
    }

    private static boolean isDocument(Path file) {
        return !String.valueOf(file.getFileName()).endsWith(".ics");
    }

    private static String remark(Path file, String place, String says) {
        return file.getFileName() + (place.isBlank() ? "" : ", " + place) + ": " + says;
    }
}
