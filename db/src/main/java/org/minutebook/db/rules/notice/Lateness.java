package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayCount;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * Four things that most people call late, kept apart (ATI-05): an item that was not open for five clear days, a report that came late
 * on an item that was, a supplement in good time, and a paper tabled at the meeting. Only the first needs the chair's urgency.
 */
public final class Lateness {
    /** Which of the four it is. */
    public enum Kind {
        /** On the agenda in time. */
        ORDINARY,
        /** Added by a supplement, with its clear days. */
        SUPPLEMENT,
        /** Not open for its clear days: the urgency route. */
        LATE_ITEM,
        /** The item is in time, its report is not. */
        LATE_REPORT,
        /** Handed out at the meeting. */
        TABLED
    }

    private static final NoticeRule RULE = NoticeRule.FIVE_CLEAR_DAYS;

    private Lateness() {}

    /** Which kind an item is. */
    public static Kind of(OpenedItem item, LocalDate meeting, CouncilCalendar calendar) {
        LocalDate since = item.openSince();
        if (since == null || !RULE.meets(since, meeting, calendar.ordinary())) {
            return Kind.LATE_ITEM;
        }
        return item.onFirstAgenda() ? Kind.ORDINARY : Kind.SUPPLEMENT;
    }

    /**
     * What is to be said of an item: one finding where it is in order, and one for each thing that the urgency route lacks.
     *
     * @param convened the day on which a meeting was convened at shorter notice; nothing for a meeting in the ordinary way
     */
    public static List<Finding> item(
            OpenedItem item, LocalDate meeting, @Nullable LocalDate convened, CouncilCalendar calendar) {
        LocalDate since = item.openSince();
        DayCount count = since == null ? DayCount.NONE : calendar.ordinary().between(since, meeting);
        Finding start = Finding.of(AccessRules.LATENESS, Level.GREY, "")
                .about(item.about())
                .given("Meeting", DayWords.full(meeting))
                .given("Open to the public since", since == null ? "not published" : DayWords.full(since))
                .counting(count);
        String open = since == null
                ? "Was not on a published agenda"
                : "Open to the public since " + DayWords.full(since) + ", "
                        + RULE.unit().of(count.size()) + " before the meeting";
        return switch (of(item, meeting, calendar)) {
            case ORDINARY -> List.of(start.saying(Level.GREEN, open + ": meets rule ATI-05."));
            case SUPPLEMENT ->
                List.of(start.saying(
                        Level.GREEN, open + ", on a supplement: ordinary business, no urgency is needed."));
            default -> {
                if (convened != null && since != null && !since.isAfter(convened)) {
                    yield List.of(start.saying(
                            Level.GREY,
                            open + ". The meeting was convened at shorter notice on " + DayWords.full(convened)
                                    + " and the item was open from then (s100B(4)(a))."));
                }
                yield urgency(item, open, start, calendar);
            }
        };
    }

    /**
     * A report that was published after its item.
     *
     * @param sentToMembers the day on which members got it, where that is known
     */
    public static Finding report(
            String about,
            LocalDate published,
            @Nullable LocalDate sentToMembers,
            LocalDate meeting,
            CouncilCalendar calendar) {
        DayCount count = calendar.ordinary().between(published, meeting);
        Finding start = Finding.of(AccessRules.LATENESS, Level.GREY, "")
                .about(about)
                .given("Meeting", DayWords.full(meeting))
                .given("Report published", DayWords.full(published))
                .counting(count);
        if (sentToMembers != null && published.isAfter(sentToMembers)) {
            return start.given("Sent to members", DayWords.full(sentToMembers))
                    .saying(
                            Level.AMBER,
                            "The report went to members on " + DayWords.full(sentToMembers)
                                    + " and was open to the public only from " + DayWords.full(published) + ".")
                    .curedBy("Publish a report when it goes to members, and record how this came about.");
        }
        String says = "Report published with " + RULE.unit().of(count.size());
        return RULE.meets(published, meeting, calendar.ordinary())
                ? start.saying(Level.GREEN, says + ": meets rule ATI-05.")
                : start.saying(
                                Level.AMBER,
                                says + ". The bar of s100B(4) is on the item, which was open in time, so no urgency is"
                                        + " needed; standing orders may ask for the chair’s agreement.")
                        .curedBy("Look in standing orders whether the chair has to agree, and record it.");
    }

    /** A paper or presentation handed out at the meeting. */
    public static Finding tabled(String about, LocalDate meeting) {
        return Finding.of(
                        AccessRules.LATENESS,
                        Level.GREY,
                        "Tabled at the meeting: keep it with the record. It is a document of the meeting and stays"
                                + " open to inspection until "
                                + DayWords.full(Inspection.papersOpenUntil(meeting)) + " (ATI-07).")
                .about(about)
                .given("Meeting", DayWords.full(meeting));
    }

    private static List<Finding> urgency(OpenedItem item, String open, Finding start, CouncilCalendar calendar) {
        Urgency urgency = item.urgency();
        UrgencyReason reason = urgency == null ? UrgencyReason.MISSING : UrgencyReason.of(urgency.reason());
        if (urgency == null || reason.rejected()) {
            String move = item.openSince() == null
                    ? ""
                    : " Or move the meeting to "
                            + DayWords.full(
                                    calendar.ordinary().onOrAfter(RULE.earliest(item.openSince(), calendar.ordinary())))
                            + " or later.";
            String bar = open + ", fewer than " + RULE.words() + ": it may not be considered unless the chair is of the"
                    + " opinion, by reason of special circumstances that the minutes specify, that it is urgent.";
            return List.of(start.saying(Level.RED, bar).curedBy(reason.says() + move));
        }
        Finding route = start.given("Chair", urgency.chair()).given("Reason", urgency.reason());
        List<Finding> findings = new ArrayList<>();
        if (reason == UrgencyReason.ONLY_RECEIVED_LATE) {
            findings.add(route.saying(Level.AMBER, open + "; the reason given for urgency may not do.")
                    .curedBy(reason.says()));
        }
        if (urgency.chair().isBlank()) {
            findings.add(route.saying(
                            Level.AMBER,
                            open + "; the opinion of the person presiding that it is urgent is not recorded yet.")
                    .curedBy("At the meeting, record who presides and that they are of that opinion."));
        }
        if (urgency.statedAt() == null) {
            findings.add(route.saying(
                            Level.AMBER,
                            open
                                    + "; the chair’s reason is a note until the person presiding states it at the"
                                    + " meeting.")
                    .curedBy("Have it stated at the meeting, and record the time."));
        } else if (urgency.minute().isBlank()) {
            findings.add(route.saying(Level.AMBER, open + "; the minutes do not specify the special circumstances yet.")
                    .curedBy("Write the reason into the minute of the item, and give its number."));
        }
        return findings.isEmpty()
                ? List.of(
                        route.saying(Level.GREEN, open + ", taken as urgent: meets rule ATI-05 by the urgency route."))
                : findings;
    }
}
