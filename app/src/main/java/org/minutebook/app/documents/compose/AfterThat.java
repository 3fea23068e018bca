package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Run;

/**
 * What follows "It is recommended that": clauses that go on with the sentence, "a. the report be noted; b. figures be sent", where each
 * was typed as one of its own. The copy that comes back from its author keeps what was typed.
 */
final class AfterThat {
    private static final Pattern THAT = Pattern.compile("(?is)that\\s+(?=\\S)");
    /** Words that have a capital only because they began a sentence; of any other word nobody knows. */
    private static final Pattern SMALL = Pattern.compile("(?s)(The|That|A|An|To)\\b.*");

    private static final Pattern END = Pattern.compile("([\\s.;,]+(and)?)+$");

    private AfterThat() {}

    /** One clause runs on; several are lettered. */
    static Entry sentence(String lead, List<Entry> typed) {
        if (typed.size() == 1) {
            List<Run> runs = new ArrayList<>(List.of(Run.of(lead.replaceFirst(":\\s*$", "") + " ")));
            Entry only = ended(begun(typed.getFirst()), ".");
            runs.addAll(only.runs());
            return Entry.of(runs, only.under());
        }
        List<Entry> clauses = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            clauses.add(ended(begun(typed.get(i)), i == typed.size() - 1 ? "." : ";"));
        }
        return Entry.of(List.of(Run.of(lead)), List.of(Clauses.of("a.", clauses)));
    }

    /** The lead of the copy that keeps what was typed: without its "that" before clauses that each begin with one. */
    static String leadOf(String lead, List<Entry> typed) {
        boolean eachSaysThat = typed.stream()
                .allMatch(one -> THAT.matcher(Run.text(one.runs())).lookingAt());
        return eachSaysThat ? lead.replaceFirst("(?i)\\s+that(:?)\\s*$", "$1") : lead;
    }

    private static Entry begun(Entry entry) {
        if (entry.runs().isEmpty()) {
            return entry;
        }
        List<Run> runs = new ArrayList<>(entry.runs());
        Run first = runs.getFirst();
        String words = THAT.matcher(first.text()).lookingAt()
                ? first.text().replaceFirst(THAT.pattern(), "")
                : SMALL.matcher(first.text()).matches()
                        ? Character.toLowerCase(first.text().charAt(0))
                                + first.text().substring(1)
                        : first.text();
        runs.set(0, first.saying(words));
        return Entry.of(runs, entry.under());
    }

    /** A clause of several sentences, or with a list under it, ends as it was typed. */
    private static Entry ended(Entry entry, String mark) {
        if (entry.runs().isEmpty()
                || !entry.under().isEmpty()
                || Run.text(entry.runs()).matches("(?s).*[.?!]\\s+\\p{Lu}.*")) {
            return entry;
        }
        List<Run> runs = new ArrayList<>(entry.runs());
        Run last = runs.getLast();
        runs.set(runs.size() - 1, last.saying(END.matcher(last.text()).replaceFirst("") + mark));
        return Entry.of(runs, entry.under());
    }
}
