package org.minutebook.app.approval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.chair.Amendment;
import org.minutebook.app.documents.chair.ByHand;
import org.minutebook.app.documents.chair.ChairsCopy;
import org.minutebook.app.documents.chair.Returned;
import org.minutebook.app.documents.intake.AmendedCopy.Remark;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.TakeAmendments;
import org.minutebook.db.change.TakeAmendments.Taken;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** The draft on its way to the chair and back: what she changed waits here until each is accepted or kept away. */
public final class ChairModel {
    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final ChairsCopy copies;
    private final String place;
    private final ReadOnlyObjectWrapper<Optional<Returned>> returned = new ReadOnlyObjectWrapper<>(Optional.empty());

    private @Nullable KeptCopy kept;

    private final ObservableBooleanValue settled = Bindings.createBooleanBinding(
            () -> returned.get().map(Returned::isSettled).orElse(true), returned);

    ChairModel(OpenBook open, Id<Meeting> meeting) {
        this.open = open;
        this.meeting = meeting;
        copies = new ChairsCopy(open.book(), open.who());
        place = "chairs-copy/" + meeting;
        open.tasks().latest(place, this::before, before -> before.ifPresent(this::takeUp));
    }

    /** @param waiting nothing where another copy went to the chair since */
    private record Before(KeptCopy kept, Optional<Returned> waiting) {}

    private record Came(KeptCopy kept, Returned read) {}

    /** What was taken in when the screen was open before, and not settled. */
    private Optional<Before> before() {
        return open.book().read(stores -> stores.drafts().find(place)).flatMap(draft -> {
            KeptCopy copy = KeptCopy.read(draft.text());
            try {
                return Optional.of(new Before(copy, copy.waiting(copies, meeting)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void takeUp(Before before) {
        if (kept != null) {
            return; // another copy was taken in meanwhile
        }
        if (before.waiting().isPresent()) {
            kept = before.kept();
            returned.set(before.waiting());
        } else {
            open.tasks().write(() -> open.book().forgetDraft(place));
        }
    }

    /** What still waits of the copy that was taken in. */
    ReadOnlyObjectProperty<Optional<Returned>> returned() {
        return returned.getReadOnlyProperty();
    }

    /** Whether nothing waits of a copy that came back. */
    ObservableBooleanValue settled() {
        return settled;
    }

    /** Writes the draft for the chair where somebody says. */
    void send(ApprovalFacts facts) {
        Exports.run(
                open,
                Format.DOCX,
                ApprovalFiles.name(facts, "draft minutes for the chair"),
                (file, replace, progress) -> copies.send(meeting, file, replace));
    }

    /** Asks for the file that came back. */
    void choose() {
        open.dialogs()
                .openFile("Take in the chair’s copy", Dialogs.FileKind.of("Word documents", "*.docx"))
                .ifPresent(this::take);
    }

    /** Reads the file that came back; nothing comes into the book by that. */
    void take(Path file) {
        open.tasks()
                .start(
                        job -> new Came(new KeptCopy(Files.readAllBytes(file), Set.of()), copies.read(meeting, file)),
                        came -> {
                            Returned read = came.read();
                            kept = came.kept();
                            returned.set(Optional.of(read));
                            keep();
                            if (read.isSettled()) {
                                open.notices()
                                        .done(file.getFileName() + " says what the book says: nothing to take in.");
                            } else if (came.kept().written().isEmpty()) {
                                open.notices()
                                        .warn(file.getFileName() + " is too large to wait in the book. Settle what it"
                                                + " brings before you leave this screen, or take it in again later.");
                            }
                        },
                        problem -> {
                            if (problem instanceof IntakeProblem) {
                                open.notices().refuse(String.valueOf(problem.getMessage()));
                            } else {
                                open.tasks().report(problem);
                            }
                        });
    }

    void accept(Amendment amendment) {
        amendment.taken().ifPresent(taken -> accept(List.of(taken), amendment::equals));
    }

    /** Takes in the officer's own words instead of hers. */
    void accept(Amendment amendment, String words) {
        accept(List.of(amendment.taken(words)), amendment::equals);
    }

    /** All that she changed under one item, where nothing clashes. */
    void acceptItem(Id<AgendaItem> item) {
        acceptAll(one -> one.item().equals(item));
    }

    /** All that she changed, where nothing clashes. */
    void acceptAll() {
        acceptAll(one -> true);
    }

    private void acceptAll(Predicate<Amendment> wanted) {
        Predicate<Amendment> these =
                wanted.and(one -> !one.clash() && one.proposed().isPresent());
        List<Taken> taken = waiting().stream()
                .filter(these)
                .flatMap(one -> one.taken().stream())
                .toList();
        if (!taken.isEmpty()) {
            accept(taken, these);
        }
    }

    private void accept(List<Taken> taken, Predicate<Amendment> settled) {
        open.change(new TakeAmendments(meeting, taken), unused -> settle(settled));
    }

    /** Leaves the book's words as they are. */
    void keepOurs(Amendment amendment) {
        settle(amendment::equals);
    }

    /** The officer has changed the record that the words come from, or keeps it as it is. */
    void made(ByHand change) {
        leave(now -> now.without(change));
    }

    /** The officer has read a comment. */
    void read(Remark remark) {
        leave(now -> now.without(remark));
    }

    private void settle(Predicate<Amendment> settled) {
        leave(now -> now.withoutAmendments(settled));
    }

    private void leave(UnaryOperator<Returned> waiting) {
        Set<String> before = signs();
        returned.set(returned.get().map(waiting));
        Set<String> left = signs();
        KeptCopy now = kept;
        if (now != null) {
            kept = now.without(
                    before.stream().filter(sign -> !left.contains(sign)).collect(Collectors.toUnmodifiableSet()));
            keep();
        }
    }

    private Set<String> signs() {
        return returned.get().map(Returned::signs).orElse(Set.of());
    }

    /** Until all is settled it is there again when the screen is opened, also by somebody else or after a crash. */
    private void keep() {
        Optional<String> draft =
                settled.get() ? Optional.empty() : Optional.ofNullable(kept).flatMap(KeptCopy::written);
        open.tasks()
                .write(() -> draft.ifPresentOrElse(text -> open.book().keepDraft(place, text), () -> open.book()
                        .forgetDraft(place)));
    }

    List<Amendment> waiting() {
        return returned.get().map(Returned::amendments).orElse(List.of());
    }
}
