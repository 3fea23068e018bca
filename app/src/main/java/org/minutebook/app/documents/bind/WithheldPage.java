package org.minutebook.app.documents.bind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minutebook.app.documents.pack.paper.PaperSource;
import org.minutebook.app.documents.style.PackSetting;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Title;

/** The page of a public pack that says which pages of an item are not public, and by which paragraph; no more. */
final class WithheldPage {
    /** A stretch of the run of page numbers. */
    record Range(int from, int to) {}

    private final PackIssue issue;
    private final PaperPdfs pdfs;

    WithheldPage(PackIssue issue, PaperPdfs pdfs) {
        this.issue = issue;
        this.pdfs = pdfs;
    }

    /** Whether the council wants such pages. */
    boolean isWanted() {
        return !issue.style().word(PackSetting.WITHHELD_PAGE).isBlank();
    }

    /** @param paragraphs of Schedule 12A; blank where none is given */
    String words(String paragraphs, List<Range> pages) {
        return issue.style()
                .fill(PackSetting.WITHHELD_PAGE, Map.of("paragraphs", paragraphs, "pages", pages(pages)))
                .strip();
    }

    PaperSource source(String words) {
        Meta meta = Meta.of(words, issue.board().council(), Instant.EPOCH);
        return pdfs.composed(words, new Document(meta, Page.portrait(), List.of(new Title(words))));
    }

    /** "Page 9", "Pages 9 - 10, 13"; blank for none. */
    static String pages(List<Range> ranges) {
        List<Range> joined = new ArrayList<>();
        for (Range range : ranges) {
            if (!joined.isEmpty() && joined.getLast().to() + 1 == range.from()) {
                joined.add(new Range(joined.removeLast().from(), range.to()));
            } else {
                joined.add(range);
            }
        }
        if (joined.isEmpty()) {
            return "";
        }
        boolean one = joined.size() == 1
                && joined.getFirst().from() == joined.getFirst().to();
        return joined.stream()
                .map(range -> range.from() == range.to() ? "" + range.from() : range.from() + " - " + range.to())
                .collect(Collectors.joining(", ", one ? "Page " : "Pages ", ""));
    }
}
