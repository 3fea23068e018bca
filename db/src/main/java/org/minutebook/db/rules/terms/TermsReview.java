package org.minutebook.db.rules.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;

/** What is to be said of a board's terms of reference on one day: a review that is due or past, a draft that nobody adopted. */
public final class TermsReview {
    /** So long before its day a review is spoken of. */
    private static final int DAYS_AHEAD = 60;

    private TermsReview() {}

    public static List<Finding> of(List<TermsOfReference> versions, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        TermsOfReference now = TermsInForce.on(versions, today).version();
        if (now != null && now.reviewOn() != null) {
            found.addAll(review(now, now.reviewOn(), today));
        }
        versions.stream()
                .filter(each -> each.state() == TermsOfReference.State.DRAFT)
                .filter(each -> each.since() != null && !each.since().isAfter(today))
                .map(each -> Finding.of(
                                TermsRules.REVIEW,
                                Level.AMBER,
                                capital(about(each)) + " were to be in force from " + DayWords.full(each.since())
                                        + " and are a draft still.")
                        .about(about(each))
                        .curedBy("Record who adopted it and when, or give it a later day."))
                .forEach(found::add);
        return found;
    }

    private static List<Finding> review(TermsOfReference now, LocalDate last, LocalDate today) {
        Finding start =
                Finding.of(TermsRules.REVIEW, Level.GREY, "").about(about(now)).given("Review by", DayWords.full(last));
        if (!now.reviewWords().isBlank()) {
            start = start.given("As worded", now.reviewWords());
        }
        String under = now.state() == TermsOfReference.State.UNDER_REVIEW ? " They are under review." : "";
        if (today.isAfter(last)) {
            long days = ChronoUnit.DAYS.between(last, today);
            return List.of(start.saying(
                            Level.AMBER,
                            capital(about(now)) + " were to be reviewed by " + DayWords.full(last) + " and are " + days
                                    + (days == 1 ? " day" : " days") + " overdue." + under)
                    .curedBy("Put the review on an agenda; when it is agreed, press “New version from the last”."));
        }
        return today.plusDays(DAYS_AHEAD).isBefore(last)
                ? List.of()
                : List.of(start.saying(
                                Level.GREY,
                                capital(about(now)) + " are to be reviewed by " + DayWords.full(last) + "." + under)
                        .curedBy("Put the review on an agenda in time."));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String about(TermsOfReference version) {
        return "the terms of reference" + (version.version().isBlank() ? "" : " “" + version.version() + "”");
    }
}
