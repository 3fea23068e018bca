package org.minutebook.app.documents.readiness;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.AcceptedFinding;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Finding;

/**
 * What the rules find about one meeting, the gravest first.
 *
 * @param findings those that hold it up and those that do not
 */
public record Readiness(List<Line> findings) {
    /**
     * One finding, and who accepted it as it is.
     *
     * @param key what the finding is about, by which an acceptance finds it again
     */
    public record Line(Finding finding, String key, Optional<AcceptedFinding> accepted) {
        /** Whether somebody still has to do something about it. */
        public boolean open() {
            return !finding.met() && accepted.isEmpty();
        }
    }

    /** Sorted by weight; what was accepted comes after what is open, and the order is otherwise as found. */
    static Readiness of(List<Finding> found, List<AcceptedFinding> accepted) {
        return new Readiness(found.stream()
                .map(finding -> line(finding, accepted))
                .sorted(Comparator.comparing((Line line) -> !line.open())
                        .thenComparing(line -> line.finding().level()))
                .toList());
    }

    private static Line line(Finding finding, List<AcceptedFinding> accepted) {
        String key = key(finding);
        return new Line(
                finding,
                key,
                accepted.stream()
                        .filter(one -> one.rule().equals(finding.rule().id())
                                && one.about().equals(key))
                        .findFirst());
    }

    /** What a finding is about and what it says of it: another fault of the same thing was not accepted with it. */
    public static String key(Finding finding) {
        return (finding.about().isBlank() ? "" : finding.about() + ": ") + finding.says();
    }

    /** Nothing is left to be done. */
    public boolean ready() {
        return findings.stream().noneMatch(Line::open);
    }

    /** A dated minimum of the law is missed and nobody accepted it. */
    public boolean red() {
        return findings.stream().anyMatch(line -> line.open() && line.finding().level() == Finding.Level.RED);
    }

    /** "Not ready: 1 red, 3 amber to settle."; once the agenda is out "1 red and 3 amber points open before the meeting." */
    public String words(Meeting.State state) {
        long red = count(Finding.Level.RED);
        long amber = count(Finding.Level.AMBER);
        boolean toCome = state == Meeting.State.PLANNED || state == Meeting.State.CALLED;
        if (red + amber == 0) {
            return toCome || state == Meeting.State.ISSUED ? "Ready." : "Nothing was left open.";
        }
        String first = red == 0 ? "" : red + " red";
        String second = amber == 0 ? "" : amber + " amber";
        if (toCome) {
            return "Not ready: " + first + (red > 0 && amber > 0 ? ", " : "") + second + " to settle.";
        }
        String points =
                first + (red > 0 && amber > 0 ? " and " : "") + second + (red + amber == 1 ? " point" : " points");
        return points + (state == Meeting.State.ISSUED ? " open before the meeting." : " left open.");
    }

    private long count(Finding.Level level) {
        return findings.stream()
                .filter(line -> line.open() && line.finding().level() == level)
                .count();
    }
}
