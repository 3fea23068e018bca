package org.minutebook.app.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.ReviewRequest;
import org.minutebook.app.documents.compose.ReviewRecord;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.file.MinuteBookProblem;
import org.minutebook.db.file.ReadingCopy;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;

/** The open actions of a board, one at a time. Nothing here changes an action. */
public final class ReviewViewModel implements AutoCloseable {
    private static final String LOAD = "review.load";

    private final OpenBook open;
    private final ReadOnlyObjectWrapper<Optional<ReviewFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<Optional<Boolean>> meant = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final RemarkDrafts remark;
    private final ShownBoard shown;
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;
    private @Nullable Id<Action> wanted;

    /** @param first the action to begin with; null begins with the one that is late for longest */
    public ReviewViewModel(OpenBook open, @Nullable Id<Action> first) {
        this.open = open;
        wanted = first;
        remark = new RemarkDrafts(open);
        shown = new ShownBoard(open.board());
        touches = open.whenTouched(touched -> {
            if (touched.any(
                    Kind.ACTION,
                    Kind.ACTION_OWNER,
                    Kind.ACTION_UPDATE,
                    Kind.ACTION_LINK,
                    Kind.CHAIR_REMARK,
                    Kind.BOARD,
                    Kind.MEETING)) {
                load();
            }
        });
        listening = open.board().subscribe((before, now) -> {
            if (!shown.isShowing()) {
                begin();
            }
        });
        load();
    }

    /** The review of another board. */
    private void begin() {
        remark.leave();
        wanted = null;
        facts.set(Optional.empty());
        meant.set(Optional.empty());
        at.set(0);
        load();
    }

    /** Whether it is clear whose review this is; nothing before the book was read. */
    ReadOnlyObjectProperty<Optional<Boolean>> meant() {
        return meant.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ReviewFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    /** The place of the action that is looked at, from 0. */
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** What the chair is typing. */
    public StringProperty remark() {
        return remark.typed();
    }

    /** The action that the chair is typing about. */
    ReadOnlyObjectProperty<Optional<Id<Action>>> remarked() {
        return remark.about();
    }

    Optional<ReviewRecord.Line> line() {
        List<ReviewRecord.Line> lines = lines();
        return at.get() < lines.size() ? Optional.of(lines.get(at.get())) : Optional.empty();
    }

    private List<ReviewRecord.Line> lines() {
        return facts.get().map(ReviewFacts::lines).orElse(List.of());
    }

    public void next() {
        goTo(at.get() + 1);
    }

    public void previous() {
        goTo(at.get() - 1);
    }

    public void first() {
        goTo(0);
    }

    public void last() {
        goTo(lines().size() - 1);
    }

    private void goTo(int place) {
        int to = Math.max(0, Math.min(place, lines().size() - 1));
        if (to != at.get()) {
            at.set(to);
            shown();
        }
    }

    /** What is shown is what is looked at from now on, and what a remark is about. */
    private void shown() {
        Optional<Id<Action>> action = line().map(line -> line.action().id());
        wanted = action.orElse(null);
        facts.get().ifPresentOrElse(now -> remark.turnTo(action, now), remark::leave);
    }

    /** Goes to the minute that the action came from; the way back leads to this action. */
    public void toMinute() {
        line().ifPresent(line -> {
            if (line.origin().isEmpty()) {
                open.notices().warn("The book has no minute of this action: it came with a log that was brought in.");
                return;
            }
            ReviewRecord.Origin origin = line.origin().get();
            open.places().go(new ReviewPlace(line.action().id()));
            open.places()
                    .go(
                            origin.item() == null
                                    ? Addresses.minutes(origin.meeting())
                                    : Addresses.minutes(origin.meeting(), origin.item()));
        });
    }

    public void toLog() {
        open.places().go("actions");
    }

    /**
     * Keeps what was typed as a remark of today.
     *
     * @param kept done when it is in the book
     */
    public void keepRemark(Runnable kept) {
        remark.take(kept);
    }

    /** A copy to read takes no remark. */
    boolean mayRemark() {
        return !open.book().isToRead();
    }

    /** Writes a copy of the whole book for a chair to read at home; it holds what is not public too. */
    public void copyToRead() {
        open.dialogs().folder("An empty folder for the copy").ifPresent(folder -> open.tasks()
                .start(
                        job -> {
                            ReadingCopy.make(open.book(), folder);
                            return folder;
                        },
                        made -> open.notices()
                                .done(
                                        "The copy was written. It holds what is not public too, and nothing in it can"
                                                + " be changed.",
                                        Command.of("Show the folder", () -> open.dialogs()
                                                .show(made))),
                        problem -> {
                            if (problem instanceof MinuteBookProblem) {
                                open.notices().refuse(String.valueOf(problem.getMessage()));
                            } else {
                                open.tasks().report(problem);
                            }
                        }));
    }

    /** Writes the briefing for the chair, or the one that everybody may read. */
    void export(Format format, Audience audience) {
        facts.get().ifPresent(now -> {
            Board board = now.record().board();
            String name = (board.shortName().isBlank() ? board.name() : board.shortName()) + " chair’s briefing "
                    + open.today();
            Exporting exporting = new Exporting(open.book(), open.who());
            Exports.run(
                    open,
                    format,
                    name,
                    (file, replace, progress) ->
                            exporting.chairsReview(new ReviewRequest(board.id(), "", audience, format, file, replace)));
        });
    }

    private void load() {
        Optional<Id<Board>> board = open.board().get();
        Id<Action> looked = wanted;
        open.tasks()
                .latest(
                        LOAD,
                        () -> open.book()
                                .read(stores -> ReviewFacts.read(
                                        stores, board, looked, open.book().clock())),
                        this::show);
    }

    /** Stays at the action that was looked at, wherever it stands now. */
    private void show(Optional<ReviewFacts> read) {
        read.ifPresent(now -> shown.show(now.record().board().id()));
        facts.set(read);
        meant.set(Optional.of(read.isPresent()));
        List<ReviewRecord.Line> lines = lines();
        int place = Math.min(at.get(), Math.max(0, lines.size() - 1));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).action().id().equals(wanted)) {
                place = i;
            }
        }
        at.set(place);
        shown();
    }

    @Override
    public void close() {
        touches.close();
        remark.close();
        listening.unsubscribe();
        shown.putBack();
        open.tasks().forget(LOAD);
    }
}
