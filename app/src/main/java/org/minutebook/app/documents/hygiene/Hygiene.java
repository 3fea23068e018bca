package org.minutebook.app.documents.hygiene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.db.rules.leftover.Leftovers;

/**
 * Searches what is bound for a public pack. A file that cannot be opened is a finding as well, so that nothing passes
 * for clean that nobody looked into.
 */
public final class Hygiene {

    private Hygiene() {}

    public static List<HygieneFinding> of(Path file) {
        return of(file, Progress.NONE);
    }

    /** As {@link #of(Path)}; a check that was stopped ends in a finding that says so. */
    public static List<HygieneFinding> of(Path file, Progress progress) {
        Findings findings = new Findings(progress);
        try {
            switch (PaperNature.of(file)) {
                case WORD -> WordCheck.search(file, findings);
                case WORKBOOK -> WorkbookCheck.search(file, findings);
                case SLIDES -> SlidesCheck.search(file, findings);
                case PDF -> PdfCheck.search(file, findings);
                case WEB_PAGE -> WebPageCheck.search(file, findings);
                case TEXT -> TextCheck.search(file, findings);
            }
            return findings.all();
        } catch (IntakeProblem problem) {
            return with(findings, Unreadable.of(file, problem).finding());
        } catch (Unreadable unreadable) {
            return with(findings, unreadable.finding());
        } catch (Findings.Stopped _) {
            return with(
                    findings,
                    new HygieneFinding(
                            HygieneKind.UNREADABLE,
                            "the whole file",
                            "The check was stopped before its end.",
                            "Check the file again."));
        }
    }

    private static List<HygieneFinding> with(Findings findings, HygieneFinding first) {
        List<HygieneFinding> all = new ArrayList<>(List.of(first));
        all.addAll(findings.all());
        return List.copyOf(all);
    }

    /** A text as it is printed, such as the wording of a standing page. */
    public static List<HygieneFinding> ofText(String place, String text) {
        Findings findings = new Findings(Progress.NONE);
        findings.text(place, text);
        return findings.all();
    }

    /** A text typed in the program, in which asterisks are formatting. */
    public static List<HygieneFinding> ofTyped(String place, String typed) {
        Findings findings = new Findings(Progress.NONE);
        findings.add(place, Leftovers.inTyped(typed));
        return findings.all();
    }
}
