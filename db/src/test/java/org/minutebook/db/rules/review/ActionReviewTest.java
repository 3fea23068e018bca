package org.minutebook.db.rules.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.review.ActionReview.Apart;

/** On the references, dates and words of the thirteen actions that a county's board had before it on 23 January 2020. */
class ActionReviewTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);
    private static final String AGAIN =
            "That a further update on the implementation of Primary Care Networks be considered.";
    private static final String FUTURE = "A report will be provided to a future meeting";

    private static final List<OpenAction> THIRTEEN = List.of(
            open(1, "367(c)", "2017-03-16", "Report on the strategy", "Six monthly updates", "Six monthly updates"),
            open(2, "75(b)", "2018-05-24", "Report on support for people with dementia", "", FUTURE),
            open(3, "119(c)", "2018-11-29", "Report on locality profiles", "", FUTURE),
            open(4, "122", "2018-11-29", "Report the outcome of the review of joint packages", "", FUTURE),
            open(5, "166", "2019-07-11", AGAIN, "in November", "A report will be provided in November"),
            open(6, "168b", "2019-07-11", "Produce an action plan on air quality", "", FUTURE),
            due(open(7, "170c", "2019-07-11", "Update on the growth plan in 12 months time", "", FUTURE)),
            open(8, "184", "2019-09-26", "Consider services for young people", "in Janaury", "In Janaury"),
            open(9, "188", "2019-09-26", "Report on planned investments", "in Janaury", "In Janaury"),
            open(10, "196", "2019-11-28", AGAIN, "", FUTURE),
            open(11, "199b", "2019-11-28", "Ask the leads to consider the workforce", "", "Discussions are ongoing"),
            open(12, "202", "2019-11-28", "Consider the success factors", "", "Development is ongoing"),
            open(13, "204", "2019-11-28", "Consider the measures", "", "Development is ongoing"));

    @Test
    void theCountsOfThirteenActionsAreThoseOfTheMeeting() {
        assertEquals(
                new ReviewCounts(13, 9, 1043, 0, 1, 0, 8, 1, 0, 2),
                review(THIRTEEN).counts());
    }

    @Test
    void theOldestTheOneAgreedTwiceAndTheNextOldestAreAskedAbout() {
        ActionReview review = review(THIRTEEN);
        assertEquals(
                List.of("367(c)", "166", "75(b)"),
                review.ask().stream().map(OpenAction::reference).toList());
        assertEquals(
                List.of(
                        List.of("Open for 1,043 days, longer than any other."),
                        List.of(
                                "Open for 196 days.",
                                "It was promised “in November”; that passed on 30 November 2019.",
                                "Agreed again, word for word, as 196 of 28 November 2019; both are open."),
                        List.of("Open for 609 days.", "It has no due date.")),
                review.ask().stream().map(one -> says(review, one)).toList());
    }

    @Test
    void twoOfOneAgeAreNeitherOlderThanAnyOther() {
        OpenAction one = open(1, "1", "2019-10-01", "Write the plan", "", "To come");
        OpenAction other = open(2, "2", "2019-10-01", "Send the letter", "", "To come");
        assertEquals(List.of("Open for 114 days.", "It has no due date."), says(review(List.of(one, other)), one));
    }

    @Test
    void ofThoseThatWeighTheSameTheFirstInTheLogAreAskedAbout() {
        List<OpenAction> five = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> open(n, "" + n, "2019-10-01", "Write part " + "abcde".charAt(n - 1), "", "To come"))
                .toList();
        assertEquals(
                List.of("1", "2", "3"),
                review(five).ask().stream().map(OpenAction::reference).toList());
        assertEquals(
                List.of("5", "4", "3"),
                review(five.reversed()).ask().stream()
                        .map(OpenAction::reference)
                        .toList());
    }

    @Test
    void theOldestComeFirst() {
        List<OpenAction> backwards = new ArrayList<>(THIRTEEN).reversed();
        assertEquals(
                List.of("367(c)", "75(b)", "122", "119(c)"),
                review(backwards).log().stream()
                        .map(OpenAction::reference)
                        .limit(4)
                        .toList());
    }

    /** 1 October 2019 to 23 January 2020 are 30 + 30 + 31 + 23 = 114 days; an age of 60 days is none to ask about yet. */
    @Test
    void anOverdueActionStandsBeforeAnOlderOneThatIsNot() {
        OpenAction older = open(1, "1", "2019-10-01", "Write the plan", "", "");
        OpenAction overdue = due(open(2, "2", "2019-11-24", "Send the letter", "", ""), "2019-12-24");
        ActionReview review = review(List.of(older, overdue));
        assertEquals(List.of(overdue, older), review.log());
        assertEquals(List.of("It was due on 24 December 2019, 30 days ago."), says(review, overdue));
        assertEquals(new ReviewCounts(2, 1, 114, 1, 0, 1, 1, 0, 0, 0), review.counts());
    }

    /** 7 September to 23 November 2026 are 23 + 31 + 23 = 77 days; the autumn half-term is over everywhere by 31 October. */
    @Test
    void whatTheWordsSayIsOverdueOrDueAndNotWithoutADate() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        OpenAction card = open(1, "26/5", "2026-09-07", "Bring the card to every school", "by autumn half-term", "");
        OpenAction schools = open(2, "26/6", "2026-10-13", "Write to the schools", "by the end of term", "");
        OpenAction disputes = with(schools, WhenDue.of(null, "", "each quarter", schools.raised(), List.of()));
        OpenAction future = open(4, "100", "2026-10-13", "Bring figures by practice", "a future meeting", "");
        ActionReview review = ActionReview.of(List.of(card, schools), Set.of(), List.of(), today);
        assertEquals(List.of("It was promised “by autumn half-term”, which has passed."), says(review, card));
        assertEquals(List.of(), says(review, schools));
        assertEquals(List.of(), says(ActionReview.of(List.of(disputes), Set.of(), List.of(), today), disputes));
        assertEquals(List.of(), says(ActionReview.of(List.of(future), Set.of(), List.of(), today), future));
        OpenAction sent = due(open(5, "7", "2026-10-13", "Send the list", "", ""), "2026-12-01");
        ReviewCounts counts = ActionReview.of(List.of(card, disputes, future, sent), Set.of(), List.of(), today)
                .counts();
        assertEquals(new ReviewCounts(4, 0, 77, 1, 1, 1, 1, 1, 0, 0), counts);
    }

    /** What comes round every six months and is next due on a day is both dated and recurring. */
    @Test
    void aRhythmWithANextDateIsCountedAsRecurring() {
        OpenAction report = open(1, "65c", "2019-11-28", "Report on progress", "", "");
        OpenAction next =
                with(report, WhenDue.of(LocalDate.of(2020, 3, 25), "", "every six months", report.raised(), List.of()));
        assertEquals(
                new ReviewCounts(1, 0, 56, 0, 0, 1, 0, 1, 0, 0),
                review(List.of(next)).counts());
    }

    @Test
    void whatWasPromisedTwiceIsAskedAbout() {
        OpenAction moved = new OpenAction(
                Id.of(1),
                "7",
                LocalDate.of(2019, 12, 1),
                "Bring the strategy",
                true,
                false,
                WhenDue.of(null, "", "", null, List.of()),
                List.of(
                        new OpenAction.Said(LocalDate.of(2019, 12, 2), "It will come in February."),
                        new OpenAction.Said(LocalDate.of(2020, 1, 20), "It will now come in May.")));
        ActionReview review = review(List.of(moved));
        assertEquals(List.of(moved), review.ask());
        assertEquals(
                List.of("Promised 2 times: “in February”, then “in May”.", "It has no due date."), says(review, moved));
    }

    @Test
    void silenceIsCountedInMeetingsOfTheBoardSinceTheLastWord() {
        OpenAction silent = open(1, "7", "2019-12-01", "Bring the strategy", "", "");
        List<LocalDate> meetings =
                List.of(LocalDate.of(2019, 12, 1), LocalDate.of(2019, 12, 19), TODAY, TODAY.plusDays(30));
        ActionReview review = ActionReview.of(List.of(silent), Set.of(), meetings, TODAY);
        assertEquals(
                List.of("No update since it was agreed; the Board has met twice since then.", "It has no due date."),
                says(review, silent));
        assertEquals(
                List.of("It has no due date."),
                says(ActionReview.of(List.of(silent), Set.of(), meetings.subList(0, 2), TODAY), silent));
    }

    @Test
    void actionsThatSomebodyToldApartAreNotRepeated() {
        ActionReview review = ActionReview.of(THIRTEEN, Set.of(new Apart(Id.of(10), Id.of(5))), List.of(), TODAY);
        assertEquals(0, review.counts().repeated());
    }

    @Test
    void whatTheBoardLetsWaitIsNotAskedAbout() {
        OpenAction old = THIRTEEN.getFirst();
        OpenAction parked =
                new OpenAction(old.id(), old.reference(), old.raised(), old.text(), true, true, old.due(), old.said());
        assertEquals(List.of(), review(List.of(parked)).ask());
    }

    @Test
    void whatTheBoardLetsWaitIsNotOverdue() {
        OpenAction late = due(open(2, "2", "2019-11-24", "Send the letter", "", ""), "2019-12-24");
        OpenAction parked = new OpenAction(
                late.id(), late.reference(), late.raised(), late.text(), true, true, late.due(), late.said());
        assertEquals(1, review(List.of(late)).counts().overdue());
        assertEquals(0, review(List.of(parked)).counts().overdue());
    }

    @Test
    void aNewLogHasNothingToAskAbout() {
        ActionReview review = review(List.of(open(1, "1", "2020-01-20", "Write the plan", "", "")));
        assertEquals(List.of(), review.ask());
        assertEquals(
                new ReviewCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                review(List.of()).counts());
    }

    private static ActionReview review(List<OpenAction> log) {
        return ActionReview.of(log, Set.of(), List.of(), TODAY);
    }

    private static List<String> says(ActionReview review, OpenAction action) {
        return review.reasons(action).stream().map(Reason::says).toList();
    }

    /** The comments of a log that was brought in have no day. */
    private static OpenAction open(
            int id, String reference, String raised, String text, String dueWords, String comment) {
        LocalDate day = LocalDate.parse(raised);
        return new OpenAction(
                Id.of(id),
                reference,
                day,
                text,
                true,
                false,
                WhenDue.of(null, dueWords, "", day, List.of()),
                comment.isBlank() ? List.of() : List.of(new OpenAction.Said(null, comment)));
    }

    /** Due a year after it was agreed, which only its words tell. */
    private static OpenAction due(OpenAction action) {
        return with(action, WhenDue.of(LocalDate.of(2020, 7, 11), "in 12 months time", "", action.raised(), List.of()));
    }

    private static OpenAction due(OpenAction action, String day) {
        return with(action, WhenDue.of(LocalDate.parse(day), "", "", action.raised(), List.of()));
    }

    private static OpenAction with(OpenAction action, WhenDue due) {
        return new OpenAction(
                action.id(),
                action.reference(),
                action.raised(),
                action.text(),
                action.owned(),
                action.parked(),
                due,
                action.said());
    }
}
