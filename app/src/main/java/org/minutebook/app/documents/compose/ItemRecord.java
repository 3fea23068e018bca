package org.minutebook.app.documents.compose;

import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.Undertaking;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.VoteCast;

/**
 * One item with all that an audience may read of it.
 *
 * @param number The minute's number as it is to be printed, without the style's dot.
 * @param withheld The item is not for this audience; nothing of it is here but its number and the paragraph of
 *     Schedule 12A.
 */
record ItemRecord(
        AgendaItem item,
        String number,
        boolean withheld,
        List<Minute> minutes,
        List<Before> papers,
        List<Resolved> resolutions,
        List<Voted> votes,
        List<Undertaking> undertakings) {

    /** A paper before the item. */
    record Before(ItemPaper link, Paper paper, List<Recommendation> recommendations) {}

    /** A resolution with its clauses. */
    record Resolved(Resolution resolution, List<Clause> clauses) {}

    /** A vote with what each member did, where names were taken. */
    record Voted(Vote vote, List<VoteCast> casts) {}

    static ItemRecord withheld(AgendaItem item, String number) {
        return new ItemRecord(item, number, true, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The report phrase as it was printed, where it was kept. */
    Optional<String> opening() {
        return minutes.stream()
                .map(Minute::opening)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    boolean saysNothing() {
        return minutes.stream().allMatch(minute -> (minute.opening() + minute.body()).isBlank())
                && resolutions.isEmpty();
    }
}
