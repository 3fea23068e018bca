package org.minutebook.db.rules.report;

import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Paper;

/**
 * Which papers before an item go out: into the pack, onto the website, and as "attached" on the agenda. There is one answer for all
 * three, so that no agenda points to a paper that nobody has and no appendix comes without its report.
 */
public final class GoingOut {
    /**
     * A paper before an item.
     *
     * @param there whether the book holds anything of it, a file or a text
     */
    public record Before(ItemPaper link, Paper paper, boolean there) {
        private boolean isReport() {
            return link.label().isBlank();
        }
    }

    private GoingOut() {}

    /** Why a paper waits: "“Waits for care” is still being drafted"; empty where it may go out. */
    public static Optional<String> waits(Before one, List<Before> item) {
        return UnfinishedPaper.says(one.paper()).or(() -> reportOf(one, item)
                .filter(report -> !isIn(report))
                .map(report -> "“" + one.paper().title() + "” waits for its report, “"
                        + report.paper().title() + "”"));
    }

    private static Optional<Before> reportOf(Before one, List<Before> item) {
        return one.isReport()
                ? Optional.empty()
                : item.stream().filter(Before::isReport).findFirst();
    }

    /** Whether an agenda may say of a paper that it is attached. What is only spoken is never waited for. */
    public static boolean isIn(Before one) {
        if (UnfinishedPaper.says(one.paper()).isPresent()) {
            return false;
        }
        boolean spoken =
                one.paper().kind() == Paper.Kind.VERBAL_UPDATE || one.paper().kind() == Paper.Kind.POSITION_STATEMENT;
        return one.there()
                || spoken
                || one.paper().state() == Paper.State.RECEIVED
                || one.paper().state() == Paper.State.CLEARED;
    }

    /**
     * What the line under an item says of its report: "attached" while it is in and "to follow" while it is not, whatever was typed when
     * the item was placed. A line that says neither stays as it is.
     */
    public static String standing(String line, List<Before> item) {
        Optional<Before> report = item.stream()
                .filter(Before::isReport)
                .findFirst()
                .or(() -> item.stream().findFirst());
        if (report.isEmpty()) {
            return line;
        }
        return isIn(report.get())
                ? line.replaceFirst("(?i),?\\s+to follow\\.?\\s*$", ", attached.")
                : line.replaceFirst("(?i),?\\s+attached\\.?\\s*$", ", to follow.");
    }
}
