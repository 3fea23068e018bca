package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * Why the public are kept from an item or a paper, and whether everything is recorded that has to be (ATI-06).
 *
 * @param about how findings name it: "item 9", "Appendix 2 of item 9"
 * @param confidential confidential and not exempt: given by a government department on terms that forbid disclosure, or forbidden by
 *     an enactment or a court
 * @param paragraphs of Schedule 12A, as written: "3", "1 and 2"
 * @param reason why they apply
 * @param publicInterest why keeping it back outweighs disclosing it
 * @param reviewOn when it is looked at again: information is exempt only so long as the balance holds
 * @param decidedBy name and post
 */
public record Exclusion(
        String about,
        boolean confidential,
        String paragraphs,
        String reason,
        String publicInterest,
        @Nullable LocalDate reviewOn,
        String decidedBy) {
    private static final Pattern HEALTH_BODY = Pattern.compile(
            "\\b(?:ICB|CCG|NHS|integrated care board|clinical commissioning group|trust)\\b", Pattern.CASE_INSENSITIVE);

    /** What is missing or wrong; one green line where nothing is. */
    public List<Finding> findings(LocalDate today) {
        return confidential ? confidentialFindings() : exemptFindings(today);
    }

    private List<Finding> confidentialFindings() {
        List<Finding> findings = new ArrayList<>();
        if (reason.isBlank()) {
            findings.add(start().saying(
                            Level.AMBER,
                            "Confidential, but who forbade disclosure is not recorded: only a government department’s"
                                    + " terms, an enactment or a court order make information confidential.")
                    .curedBy("Record whose terms, which enactment or which order forbids it."));
        } else if (HEALTH_BODY.matcher(reason).find()) {
            findings.add(start().saying(
                            Level.AMBER,
                            "Confidential because of a health body: it is not a government department, so its stamp"
                                    + " does not make information confidential under s100A(3); for NHS England this is"
                                    + " unverified.")
                    .curedBy("Use the test of paragraph 3, or ask the monitoring officer."));
        }
        if (decidedBy.isBlank()) {
            findings.add(missing("who decided", "Record the name and post of the person who decided."));
        }
        return findings.isEmpty()
                ? List.of(start().saying(
                                Level.GREEN,
                                "Confidential: the public must be excluded, without a resolution and without weighing"
                                        + " the public interest. Meets rule ATI-06."))
                : findings;
    }

    private List<Finding> exemptFindings(LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        Schedule12A.Read read = Schedule12A.read(paragraphs);
        if (!read.unknown().isEmpty()) {
            findings.add(start().saying(
                            Level.RED,
                            "Schedule 12A has no paragraph " + DayWords.and(read.unknown())
                                    + " of exempt information for England today: the resolution could not describe it.")
                    .curedBy("Choose from paragraphs 1 to 7."));
        } else if (read.paragraphs().isEmpty()) {
            findings.add(start().saying(
                            Level.RED,
                            "Exempt without a paragraph of Schedule 12A: the resolution could not describe the"
                                    + " information, so the public could not be excluded.")
                    .curedBy("Choose from paragraphs 1 to 7, or release it."));
        }
        if (reason.isBlank()) {
            findings.add(missing("why the paragraph applies", "Record why the paragraph applies."));
        }
        if (publicInterest.isBlank()) {
            findings.add(missing(
                    "the public interest", "Record why keeping it back outweighs disclosing it (paragraph 10)."));
        }
        if (reviewOn == null) {
            findings.add(missing("the date of review", "Give a date: it is exempt only so long as the balance holds."));
        } else if (reviewOn.isBefore(today)) {
            findings.add(start().given("Review", DayWords.full(reviewOn))
                    .saying(Level.AMBER, "The exemption was to be looked at again by " + DayWords.full(reviewOn) + ".")
                    .curedBy("Weigh the public interest again: release it, or give a new date."));
        }
        if (decidedBy.isBlank()) {
            findings.add(missing("who decided", "Record the name and post of the person who decided."));
        }
        return findings.isEmpty()
                ? List.of(start().saying(
                                Level.GREEN,
                                "Exempt under " + Schedule12A.words(read.paragraphs())
                                        + ": everything is recorded. Meets rule ATI-06."))
                : findings;
    }

    private Finding missing(String what, String cure) {
        return start().saying(Level.AMBER, "Kept from the public, but " + what + " is not recorded.")
                .curedBy(cure);
    }

    private Finding start() {
        return Finding.of(AccessRules.EXCLUSION, Level.GREY, "")
                .about(about)
                .given("Paragraphs", confidential ? "confidential" : paragraphs);
    }
}
