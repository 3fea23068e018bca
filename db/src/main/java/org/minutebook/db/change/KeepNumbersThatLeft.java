package org.minutebook.db.change;

import java.util.Comparator;
import java.util.List;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.store.Writing;

/**
 * Minutes that had left the secretariat before the book began to keep the numbers of minutes have theirs kept as well, as the book
 * prints them (CON-02). It is done once for a book of an earlier version; what is kept already stays.
 */
public record KeepNumbersThatLeft() implements Change<Integer> {
    @Override
    public String title() {
        return "Keep the numbers of minutes that had gone out";
    }

    /** Numbers that somebody has read are not taken back. */
    @Override
    public boolean reversible() {
        return false;
    }

    /** Gives how many meetings there were whose minutes had left without their numbers. */
    @Override
    public Integer apply(Writing writing) {
        int kept = 0;
        for (Board board : writing.stores().boards().list()) {
            List<Meeting> left = writing.stores().meetings().list(board.id()).stream()
                    .filter(MinutesLeave::haveLeft)
                    .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::id))
                    .toList();
            for (Meeting meeting : left) {
                if (!MinuteNumbers.stand(writing.stores(), meeting)) {
                    MinutesLeave.save(writing, meeting);
                    kept++;
                }
            }
        }
        return kept;
    }
}
