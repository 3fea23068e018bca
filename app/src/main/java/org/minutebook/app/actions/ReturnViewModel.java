package org.minutebook.app.actions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.minutebook.app.documents.owners.ReturnedEdit;
import org.minutebook.app.documents.owners.ReturnedLog;
import org.minutebook.app.kit.ImportModel;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.TakeReturned;

/** A workbook that came back from owners: what it says beside what the book says, ticked cell by cell, taken as one act. */
public final class ReturnViewModel extends ImportModel {
    /** One cell, and whether it is to be taken. */
    public record Line(ReturnedEdit edit, BooleanProperty ticked) {}

    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<String> shown = FXCollections.observableArrayList();
    private final StringProperty by = new SimpleStringProperty("");
    private final BooleanProperty any = new SimpleBooleanProperty();
    private Optional<ReturnedLog> log = Optional.empty();

    /** @param leave shows the log again */
    public ReturnViewModel(OpenBook open, Path file, Runnable leave) {
        super(open, file, leave);
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    /** What is shown and never taken, a sentence each. */
    public ObservableList<String> shown() {
        return shown;
    }

    /** Who says all of it; blank where each owner speaks for the own actions. */
    public StringProperty by() {
        return by;
    }

    @Override
    public void read() {
        reading(
                progress ->
                        ReturnedLog.read(file(), open().book(), open().board().get(), progress),
                read -> {
                    log = Optional.of(read);
                    lines.setAll(read.edits().stream().map(this::line).toList());
                    shown.setAll(read.shown().stream()
                            .map(one -> (one.row() == 0 ? "" : "Row " + one.row() + " ") + one.says())
                            .toList());
                    say();
                });
    }

    /** What is plain is ticked; what clashes or is doubtful waits for somebody to look at it. */
    private Line line(ReturnedEdit edit) {
        BooleanProperty ticked = new SimpleBooleanProperty(edit.isPlain());
        ticked.subscribe((before, now) -> say());
        return new Line(edit, ticked);
    }

    /** Ticks every line, or none. */
    public void tickAll(boolean ticked) {
        lines.forEach(line -> line.ticked().set(ticked));
    }

    private List<ReturnedEdit> ticked() {
        return lines.stream()
                .filter(line -> line.ticked().get())
                .map(Line::edit)
                .toList();
    }

    private void say() {
        long looked = lines.stream().filter(line -> !line.edit().isPlain()).count();
        int ticked = ticked().size();
        any.set(ticked > 0);
        String found = lines.isEmpty()
                ? "Nothing was filled in or changed in this workbook."
                : ticked + " of " + (lines.size() == 1 ? "1 edit" : lines.size() + " edits")
                        + (ticked == 1 ? " is ticked." : " are ticked.");
        String look = looked == 0
                ? ""
                : looked == 1 ? " 1 needs a look: see its remark." : " " + looked + " need a look: see their remarks.";
        report(found + look);
    }

    /** Also whether anything is ticked. */
    @Override
    public ObservableBooleanValue ready() {
        return Bindings.and(super.ready(), any);
    }

    @Override
    public void take() {
        if (ticked().isEmpty()) {
            problem("Nothing is ticked. Tick what is to be taken from the workbook, or cancel.");
            return;
        }
        log.ifPresent(read -> {
            TakeReturned act = read.taking(ticked(), by.get());
            int edits = ticked().size();
            taking(
                    act,
                    "Taking " + edits + (edits == 1 ? " edit" : " edits") + " into the log…",
                    actions -> "From " + fileName() + ": " + edits + (edits == 1 ? " edit of " : " edits of ") + actions
                            + (actions == 1 ? " action was taken." : " actions were taken."),
                    this::say);
        });
    }
}
