package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Phrase;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.notice.ExclusionResolution;

/**
 * Where an agenda asks the meeting to exclude the public: before each run of items that are not public, in an item of its
 * own where the agenda has none. The words are those of the rulebook (ATI-06): they name the items and describe the information.
 * The first public item behind such a run is the one for which the public come back.
 */
final class ExclusionOfThePublic {
    private final HouseStyle style;
    private final List<AgendaLine> lines;
    /** The words by the place in the agenda that they stand before or, where there is an item for it, under. */
    private final Map<Integer, List<String>> words = new HashMap<>();

    private final Map<Integer, Boolean> under = new HashMap<>();
    /** The places of the items for which the public come back. */
    private final Set<Integer> readmitted = new HashSet<>();

    ExclusionOfThePublic(List<AgendaLine> lines, HouseStyle style) {
        this.lines = lines;
        this.style = style;
        int at = 0;
        while (at < lines.size()) {
            if (!lines.get(at).excludesThePublic()) {
                at++;
                continue;
            }
            int end = at;
            while (end < lines.size()
                    && (lines.get(end).heading() || lines.get(end).excludesThePublic())) {
                end++;
            }
            if (place(at, lines.subList(at, end)) && end < lines.size()) {
                readmitted.add(end);
            }
            at = end;
        }
    }

    private boolean place(int first, List<AgendaLine> run) {
        int before = first;
        while (before > 0 && lines.get(before - 1).heading()) {
            before--;
        }
        List<String> said = paragraphs(run);
        if (said.isEmpty()) {
            return false; // nobody recorded a paragraph yet: a resolution without one would exclude nobody
        }
        boolean own = before > 0 && excludes(lines.get(before - 1));
        int at = own ? before - 1 : before;
        words.put(at, said);
        under.put(at, own);
        return true;
    }

    private static boolean excludes(AgendaLine line) {
        String title = Fold.text(line.title());
        return title.contains("exclusion") && title.contains("public");
    }

    private List<String> paragraphs(List<AgendaLine> run) {
        List<ExclusionResolution.ExemptItem> exempt = new ArrayList<>();
        List<String> confidential = new ArrayList<>();
        for (AgendaLine line : run) {
            AgendaLine.Closed closed = line.closed().orElse(null);
            if (closed == null || line.heading()) {
                continue;
            }
            if (closed.confidential()) {
                confidential.add(line.number());
            } else if (!closed.paragraphs().isEmpty()) {
                exempt.add(new ExclusionResolution.ExemptItem(line.number(), closed.paragraphs()));
            }
        }
        List<String> paragraphs = new ArrayList<>();
        if (!exempt.isEmpty()) {
            paragraphs.add(style.fill(
                    AgendaSetting.EXCLUSION_ASKED,
                    Map.of("resolution", Phrase.goingOn(ExclusionResolution.wording(exempt)))));
        }
        if (!confidential.isEmpty()) {
            String items = (confidential.size() == 1 ? "item " : "items ") + Names.listed(confidential);
            paragraphs.add(style.fill(AgendaSetting.CONFIDENTIAL, Map.of("items", items)));
        }
        return paragraphs;
    }

    /** What stands before this line as an item of its own; empty where nothing does. */
    Optional<List<String>> before(int line) {
        return Boolean.FALSE.equals(under.get(line))
                ? Optional.of(words.getOrDefault(line, List.of()))
                : Optional.empty();
    }

    /** What stands under this line, which is the agenda's own item for it. */
    List<String> under(int line) {
        return Boolean.TRUE.equals(under.get(line)) ? words.getOrDefault(line, List.of()) : List.of();
    }

    /** Whether the public, who were excluded before, come back for this line. */
    boolean readmitsAt(int line) {
        return readmitted.contains(line);
    }
}
