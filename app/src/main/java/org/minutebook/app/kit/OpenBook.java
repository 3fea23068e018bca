package org.minutebook.app.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.minutebook.db.change.Change;
import org.minutebook.db.file.Backup;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.Subscription;
import org.minutebook.db.file.Touched;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/** The book that lies open on the desk, with all that a screen needs to work on it. */
public final class OpenBook {
    private final MinuteBook book;
    private final String who;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Places places;
    private final Notices notices;
    private final MySettings mine;
    private final ObjectProperty<Optional<Id<Board>>> board = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Backup>> backedUp = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> savedAt = new ReadOnlyObjectWrapper<>(Optional.empty());

    public OpenBook(
            MinuteBook book,
            String who,
            Tasks tasks,
            Dialogs dialogs,
            Places places,
            Notices notices,
            MySettings mine) {
        this.book = book;
        this.who = who;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.places = places;
        this.notices = notices;
        this.mine = mine;
    }

    public MinuteBook book() {
        return book;
    }

    /** The person at the desk: by the name set on this computer or, without one, as the computer knows them. */
    public String who() {
        return mine.ownName().get().or(who);
    }

    public Tasks tasks() {
        return tasks;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public Places places() {
        return places;
    }

    public Notices notices() {
        return notices;
    }

    public MySettings mine() {
        return mine;
    }

    /** The board that was chosen at the top; empty is all of them. */
    public ObjectProperty<Optional<Id<Board>>> board() {
        return board;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(book.clock().instant(), book.clock().getZone());
    }

    /** When something was last put on the disk in this sitting. */
    public ReadOnlyObjectProperty<Optional<Instant>> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /** Something is on the disk now. */
    public void saved() {
        savedAt.set(Optional.of(book.clock().instant()));
    }

    /** The backup that was last asked for in this sitting. */
    public ReadOnlyObjectProperty<Optional<Backup>> backedUp() {
        return backedUp.getReadOnlyProperty();
    }

    /** The book was backed up because somebody asked for it. */
    public void backedUp(Backup made) {
        backedUp.set(Optional.of(made));
    }

    /** Does an act. A refusal is said beside the work. */
    public <R> void change(Change<R> change, Consumer<R> then) {
        change(change, () -> {}, then);
    }

    /**
     * Does an act.
     *
     * @param written done as soon as the act is on the disk, even where the screen is gone by then
     */
    public <R> void change(Change<R> change, Runnable written, Consumer<R> then) {
        change(change, written, then, () -> {});
    }

    /**
     * Does an act.
     *
     * @param written done as soon as the act is on the disk, even where the screen is gone by then
     * @param refused done where the act was refused, which is said beside the work
     */
    public <R> void change(Change<R> change, Runnable written, Consumer<R> then, Runnable refused) {
        tasks.change(
                book,
                change,
                written,
                done -> {
                    saved();
                    then.accept(done.result());
                },
                problem -> {
                    refused.run();
                    notices.refuse(said(problem));
                });
    }

    public <R> void change(Change<R> change) {
        change(change, unused -> {});
    }

    /** Calls back on the window's thread after every act, of this screen or another. */
    public Subscription whenTouched(Consumer<Touched> listener) {
        return book.whenTouched(touched -> tasks.onScreen(() -> listener.accept(touched)));
    }

    private static String said(Exception problem) {
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }
}
