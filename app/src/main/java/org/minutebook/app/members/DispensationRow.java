package org.minutebook.app.members;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Dispensation;
import org.minutebook.db.rules.interest.DispensationLimits;

/**
 * One dispensation as its list shows it.
 *
 * @param gives what it gives on the day, or why nothing
 */
public record DispensationRow(Dispensation dispensation, String who, String gives) {
    static DispensationRow of(Dispensation dispensation, String who, LocalDate day) {
        // the book has no place for the written request, so its absence is not held against anybody
        DispensationLimits limits = DispensationLimits.of(dispensation, Answer.YES);
        String wrong = limits.findings(who).stream()
                .filter(finding -> !finding.met())
                .map(finding -> finding.says() + " " + finding.cure())
                .collect(Collectors.joining(" "));
        String state = limits.liveOn(day) ? "Runs: " + limits.on(day).words() : "Does not run on this day";
        return new DispensationRow(dispensation, who, wrong.isBlank() ? state : state + ". " + wrong);
    }
}
