package org.minutebook.app.packs;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.bind.MadePack;
import org.minutebook.app.documents.bind.MadePacks;
import org.minutebook.app.documents.pack.leak.Leak;
import org.minutebook.app.documents.pack.leak.LeakReport;
import org.minutebook.db.model.Audience;

/** What came of making packs, as the screen says it. */
final class PackWords {
    private PackWords() {}

    static String done(MadePacks packs) {
        long files =
                packs.packs().stream().filter(pack -> pack.file().isPresent()).count();
        String troubles = packs.troubles().isEmpty()
                ? ""
                : " " + packs.troubles().size() + (packs.troubles().size() == 1 ? " paper is" : " papers are")
                        + " not in them.";
        String remarks = packs.remarks().isEmpty()
                ? ""
                : " " + packs.remarks().size() + (packs.remarks().size() == 1 ? " is" : " are") + " not finished.";
        return (files == 1 ? "The pack was made." : files + " packs were made.")
                + " No restricted words were found in what is public." + troubles + remarks;
    }

    static String leaked(MadePacks packs) {
        int leaks = packs.leaks().leaks().size();
        return "The public pack was not kept: restricted words stand in " + leaks
                + (leaks == 1 ? " place." : " places.") + " See the leak report, then make the packs again.";
    }

    /** A heading for each pack and a line for each of its items. */
    static List<String> contents(MadePack pack) {
        List<String> lines = new ArrayList<>();
        pack.items()
                .forEach(item -> lines.add((item.number() + "  " + item.title().replaceAll("\\.$", "")).strip() + ", "
                        + (item.to() > item.from()
                                ? "pages " + item.from() + " to " + item.to()
                                : "page " + item.from())));
        return lines;
    }

    static String heading(MadePack pack) {
        return pack.name()
                + (pack.audience() == Audience.PUBLIC ? " for the public" : " for members, not for publication")
                + (pack.file().isPresent() ? ": " + pack.pages() + " pages" : ": not kept");
    }

    static String says(Leak leak) {
        return leak.file().getFileName() + ", " + leak.place() + ": “" + leak.phrase()
                + "” is restricted and stands there." + " Take it out of the public paper, or restrict that paper too.";
    }

    static String says(LeakReport.Unread unread) {
        return unread.file().getFileName() + (unread.place().isBlank() ? "" : ", " + unread.place()) + ": "
                + unread.says();
    }
}
