package org.minutebook.db.rules.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.review.SinceReview.Seen;

class SinceReviewTest {
    private static final LocalDate REVIEW = LocalDate.of(2019, 11, 28);
    private static final LocalDate BEFORE = REVIEW.minusDays(1);

    @Test
    void aRemarkOfTodayBelongsToTheReviewThatIsGoingOn() {
        LocalDate today = LocalDate.of(2020, 1, 23);
        assertEquals(Optional.of(REVIEW), SinceReview.last(List.of(BEFORE, today, REVIEW), today));
        assertEquals(Optional.empty(), SinceReview.last(List.of(today), today));
    }

    @Test
    void whatWasAgreedSaidOrDoneOnTheDayOrLaterHasChanged() {
        assertEquals(
                new SinceReview(REVIEW, Set.of(Id.of(1)), Set.of(Id.of(3)), 1),
                SinceReview.of(
                        REVIEW,
                        List.of(
                                new Seen(Id.of(1), true, REVIEW, REVIEW, null),
                                new Seen(Id.of(2), true, BEFORE, BEFORE, null),
                                new Seen(Id.of(3), true, null, REVIEW.plusDays(9), null),
                                new Seen(Id.of(4), false, BEFORE, null, REVIEW),
                                new Seen(Id.of(5), false, BEFORE, REVIEW, BEFORE),
                                new Seen(Id.of(6), false, BEFORE, REVIEW, null))));
    }
}
