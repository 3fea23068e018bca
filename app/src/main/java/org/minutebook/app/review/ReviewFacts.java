package org.minutebook.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.documents.compose.ReviewRecord;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.ChairRemark;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.review.SinceReview;
import org.minutebook.db.store.DraftStore;
import org.minutebook.db.store.Stores;

/**
 * What the chair has before them: a board's open actions, their own remarks, and what changed since they last went through them.
 *
 * @param remarks by the action, the earliest first
 * @param since empty where there was no review before today's
 * @param drafts by their places, remarks that were typed and not kept
 */
record ReviewFacts(
        ReviewRecord record,
        Map<Id<Action>, List<ChairRemark>> remarks,
        Optional<SinceReview> since,
        Map<String, String> drafts) {
    private static final String DRAFTS = "remark/";

    /**
     * Reads the review of a board.
     *
     * @param chosen the board that was chosen at the top; where that is all of them, it is the board of the action, or the only one
     * @return empty where no board is meant
     */
    static Optional<ReviewFacts> read(
            Stores stores, Optional<Id<Board>> chosen, @Nullable Id<Action> wanted, Clock clock) {
        return chosen.or(() -> stores.of(Action.class).find(wanted).map(Action::board))
                .or(() -> onlyBoard(stores))
                .map(board -> of(stores, board, clock));
    }

    private static Optional<Id<Board>> onlyBoard(Stores stores) {
        List<Board> boards = stores.boards().list();
        return boards.size() == 1 ? Optional.of(boards.getFirst().id()) : Optional.empty();
    }

    /** Where a remark is kept while it is typed. */
    static String draftOf(Id<Action> action) {
        return DRAFTS + action;
    }

    String draft(Id<Action> action) {
        return drafts.getOrDefault(draftOf(action), "");
    }

    private static ReviewFacts of(Stores stores, Id<Board> board, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        List<ChairRemark> remarks = stores.actions().remarks(board);
        List<LocalDate> days = remarks.stream()
                .map(ChairRemark::remarked)
                .flatMap(Stream::ofNullable)
                .toList();
        return new ReviewFacts(
                ReviewRecord.of(stores, board, Audience.RESTRICTED, today),
                remarks.stream().collect(Collectors.groupingBy(ChairRemark::action)),
                SinceReview.last(days, today).map(day -> SinceReview.of(day, seen(stores, board, clock.getZone()))),
                stores.drafts().list(DRAFTS).stream()
                        .collect(Collectors.toMap(DraftStore.Draft::place, DraftStore.Draft::text)));
    }

    private static List<SinceReview.Seen> seen(Stores stores, Id<Board> board, ZoneId zone) {
        Map<Id<Action>, List<ActionUpdate>> updates =
                stores.actions().updatesOf(board).stream().collect(Collectors.groupingBy(ActionUpdate::action));
        List<SinceReview.Seen> seen = new ArrayList<>();
        for (Action action : stores.actions().list(board)) {
            LocalDate said = updates.getOrDefault(action.id(), List.of()).stream()
                    .map(update -> day(update, zone))
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            seen.add(new SinceReview.Seen(
                    action.id(), LogFilter.isOpen(action.state()), action.raisedOn(), said, action.completedOn()));
        }
        return seen;
    }

    /** The day on which it was said; of what came undated, the day on which it was noted. */
    private static @Nullable LocalDate day(ActionUpdate update, ZoneId zone) {
        if (update.said() != null || update.recordedAt() == null) {
            return update.said();
        }
        return LocalDate.ofInstant(update.recordedAt(), zone);
    }

    /** One by one: those to ask about stand where their age puts them. */
    List<ReviewRecord.Line> lines() {
        return List.copyOf(record.lines().values());
    }

    boolean isAskedAbout(ReviewRecord.Line line) {
        return record.askedAbout().anyMatch(line::equals);
    }
}
