package org.minutebook.app.today;

import java.util.Optional;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Finding.Level;

/**
 * One thing that needs somebody.
 *
 * @param why the reason, in a sentence
 * @param act what the button says that leads to it; blank where no screen is for it
 * @param board the board that is chosen on the way, where the screen is one of a board
 */
public record TodayLine(Level level, String says, String why, String act, String address, Optional<Id<Board>> board) {
    static TodayLine of(Level level, String says, String why, String act, String address) {
        return new TodayLine(level, says, why, act, address, Optional.empty());
    }

    TodayLine on(Id<Board> of) {
        return new TodayLine(level, says, why, act, address, Optional.of(of));
    }
}
