package org.minutebook.app.documents.bind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.pack.leak.Leak;
import org.minutebook.app.documents.pack.leak.LeakReport;
import org.minutebook.db.model.Audience;

/** What a search for restricted words came to, in sentences. It quotes what is restricted, so it is for the desk alone. */
public final class LeakWords {
    private LeakWords() {}

    /** The leak report of packs: which files were searched, and every place that somebody has to look at. */
    public static List<String> report(MadePacks made) {
        List<String> lines = new ArrayList<>();
        made.packs().stream()
                .filter(pack -> pack.audience() == Audience.PUBLIC)
                .forEach(pack -> lines.add(pack.name() + " for the public, " + pack.pages() + " pages: "
                        + pack.file().map(Path::getFileName).map(Path::toString).orElse("not kept")));
        if (made.leaks().isClean()) {
            lines.add("Text, bookmarks, titles, properties, attachments and file names were searched. No restricted"
                    + " words were found.");
        }
        made.leaks().leaks().forEach(leak -> lines.add(says(leak)));
        made.leaks().unread().forEach(unread -> lines.add(says(unread)));
        return lines;
    }

    /** One sentence: the file, the place, the words and the cure. */
    public static String says(Leak leak) {
        return leak.file().getFileName() + ", " + leak.place() + ": the restricted words “" + leak.phrase()
                + "” stand there (“" + leak.around() + "”). The public pack was not kept: take them out of the public"
                + " paper, or restrict that paper too, then make the packs again.";
    }

    public static String says(LeakReport.Unread unread) {
        return unread.file().getFileName() + (unread.place().isBlank() ? "" : ", " + unread.place()) + ": "
                + unread.says();
    }
}
