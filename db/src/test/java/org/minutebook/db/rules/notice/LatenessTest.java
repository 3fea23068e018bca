package org.minutebook.db.rules.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.CouncilCalendar;

/** ATI-05: late item, late report, supplement in time and tabled paper are four things. */
class LatenessTest {
    private static final CouncilCalendar ENGLAND = Calendars.with(List.of(), List.of());
    private static final LocalDate MEETING = LocalDate.of(2026, 7, 23);
    private static final String REASON =
            "NHS England published the allocations on 16 July and asks for the plan by 27 July, before the next"
                    + " meeting.";

    @ParameterizedTest
    @CsvSource({
        "2026-07-15, 2026-07-23, true,  ORDINARY",
        "2026-07-15, 2026-07-23, false, SUPPLEMENT",
        "2026-07-16, 2026-07-23, false, LATE_ITEM",
        "2026-05-20, 2026-05-28, true,  LATE_ITEM", // the whole agenda came late
        "2026-05-19, 2026-05-28, true,  ORDINARY",
        "2026-08-26, 2026-09-03, true,  LATE_ITEM",
        "2026-08-25, 2026-09-03, true,  ORDINARY",
        ",           2026-07-23, false, LATE_ITEM",
    })
    void anItemIsOneOfThese(LocalDate open, LocalDate meeting, boolean first, Lateness.Kind kind) {
        assertEquals(kind, Lateness.of(new OpenedItem("item 7", open, first, null), meeting, ENGLAND));
    }

    @Test
    void anItemInTimeNeedsNothing() {
        Finding finding = only(item("2026-07-15", null));
        assertEquals(Level.GREEN, finding.level());
        assertEquals("item 7", finding.about());
        assertEquals(
                "Open to the public since Wednesday 15 July 2026, 5 clear days before the meeting, on a supplement:"
                        + " ordinary business, no urgency is needed.",
                finding.says());
    }

    @Test
    void aLateItemNeedsTheChairsReason() {
        Finding finding = only(item("2026-07-16", null));
        assertEquals(Level.RED, finding.level());
        assertEquals(
                "Open to the public since Thursday 16 July 2026, 4 clear days before the meeting, fewer than 5 clear"
                        + " days: it may not be considered unless the chair is of the opinion, by reason of special"
                        + " circumstances that the minutes specify, that it is urgent.",
                finding.says());
        assertEquals(
                "The reason is missing: say what happened, and why it cannot wait for the next meeting. Or move the"
                        + " meeting to Friday 24 July 2026 or later.",
                finding.cure());
        assertEquals(4, finding.count().size());
    }

    @Test
    void theWordUrgentIsNoReason() {
        Finding finding = only(item("2026-07-16", new Urgency("Cllr Rice", "Urgent item", LocalTime.of(14, 5), "12")));
        assertEquals(Level.RED, finding.level());
    }

    @Test
    void aWholeUrgencyMeetsTheRule() {
        Finding finding = only(item("2026-07-16", new Urgency("Cllr Rice", REASON, LocalTime.of(14, 5), "12")));
        assertEquals(Level.GREEN, finding.level());
    }

    @Test
    void whatTheUrgencyLacksIsSaidOneByOne() {
        assertEquals(
                List.of(
                        "The reason given for urgency may not do",
                        "The opinion of the person presiding that it is urgent is not recorded yet",
                        "The chair’s reason is a note until the person presiding states it at the meeting"),
                item("2026-07-16", new Urgency("", "The report was received late from the trust", null, "")).stream()
                        .map(finding -> lastPart(finding.says()))
                        .toList());
        assertEquals(
                List.of("The minutes do not specify the special circumstances yet"),
                item("2026-07-16", new Urgency("Cllr Rice", REASON, LocalTime.of(14, 5), "")).stream()
                        .map(finding -> lastPart(finding.says()))
                        .toList());
    }

    @Test
    void aMeetingConvenedAtShorterNoticeIsAnotherGate() {
        LocalDate convened = LocalDate.of(2026, 7, 20);
        OpenedItem fromThen = new OpenedItem("item 1", convened, true, null);
        assertEquals(
                Level.GREY,
                only(Lateness.item(fromThen, MEETING, convened, ENGLAND)).level());
        OpenedItem later = new OpenedItem("item 2", convened.plusDays(1), false, null);
        assertEquals(
                Level.RED,
                only(Lateness.item(later, MEETING, convened, ENGLAND)).level());
    }

    @Test
    void aLateReportNeedsNoUrgency() {
        Finding late =
                Lateness.report("item 7", LocalDate.of(2026, 7, 20), LocalDate.of(2026, 7, 20), MEETING, ENGLAND);
        assertEquals(Level.AMBER, late.level());
        assertEquals(
                "Report published with 2 clear days. The bar of s100B(4) is on the item, which was open in time, so no"
                        + " urgency is needed; standing orders may ask for the chair’s agreement.",
                late.says());
        assertEquals(
                Level.GREEN,
                Lateness.report("item 7", LocalDate.of(2026, 7, 15), null, MEETING, ENGLAND)
                        .level());
        Finding hidden =
                Lateness.report("item 7", LocalDate.of(2026, 7, 15), LocalDate.of(2026, 7, 13), MEETING, ENGLAND);
        assertEquals(Level.AMBER, hidden.level());
        assertEquals(
                "The report went to members on Monday 13 July 2026 and was open to the public only from Wednesday 15"
                        + " July 2026.",
                hidden.says());
    }

    @Test
    void aTabledPaperStaysWithTheMeeting() {
        Finding finding = Lateness.tabled("item 7", MEETING);
        assertEquals(Level.GREY, finding.level());
        assertEquals(true, finding.says().contains("until Thursday 22 July 2032"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | MISSING",
                "urgent | SAYS_ONLY_URGENT",
                "Urgent. | SAYS_ONLY_URGENT",
                "Late | SAYS_ONLY_URGENT",
                "Late item | SAYS_ONLY_URGENT",
                "As a matter of urgency | SAYS_ONLY_URGENT",
                "this is a very urgent item of business | SAYS_ONLY_URGENT",
                "TBC | SAYS_ONLY_URGENT",
                "Winter pressures | TOO_SHORT",
                "It was received late | ONLY_RECEIVED_LATE",
                "Received late | ONLY_RECEIVED_LATE",
                "The report was not available in time for publication | ONLY_RECEIVED_LATE",
                "Papers arrived after the deadline | ONLY_RECEIVED_LATE",
                "Late receipt of the report from the provider | ONLY_RECEIVED_LATE",
                "The return was received late because guidance was only issued on 14 July and must go in by 27 July |"
                        + " STATED",
                "NHS England asks for the signed plan by 27 July, before the next meeting | STATED",
            })
    void theReasonMustSaySomething(String reason, UrgencyReason expected) {
        assertEquals(expected, UrgencyReason.of(reason));
    }

    private static List<Finding> item(String open, @Nullable Urgency urgency) {
        return Lateness.item(new OpenedItem("item 7", LocalDate.parse(open), false, urgency), MEETING, null, ENGLAND);
    }

    private static Finding only(List<Finding> findings) {
        assertEquals(1, findings.size());
        return findings.getFirst();
    }

    private static String lastPart(String says) {
        String part = says.substring(says.lastIndexOf("; ") + 2, says.length() - 1);
        return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }
}
