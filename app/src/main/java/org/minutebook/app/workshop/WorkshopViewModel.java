package org.minutebook.app.workshop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.WorkshopExport;
import org.minutebook.app.documents.WorkshopRequest;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.WorkshopReader;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.ApproveWorkshop;
import org.minutebook.db.change.KeepWorkshop;
import org.minutebook.db.file.Subscription;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.workshop.WorkshopLine;

/** The table of a workshop: kept row by row, taken from a file, made live. */
public final class WorkshopViewModel implements AutoCloseable {
    private static final String LOAD = "workshop.load";

    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final ReadOnlyObjectWrapper<Optional<WorkshopFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription touches;

    public WorkshopViewModel(OpenBook open, Id<Meeting> meeting) {
        this.open = open;
        this.meeting = meeting;
        touches = open.whenTouched(touched -> {
            if (touched.any(Kind.WORKSHOP_ACTION, Kind.ACTION, Kind.AGENDA_ITEM, Kind.MEETING, Kind.BOARD)) {
                load();
            }
        });
        load();
    }

    Id<Meeting> meeting() {
        return meeting;
    }

    ReadOnlyObjectProperty<Optional<WorkshopFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    /**
     * Keeps one row as typed. Several actions in it, each beginning with its number, become a line each.
     *
     * @param at the line that it was; empty puts it below the others
     */
    void keep(
            Optional<WorkshopRow> at,
            String theme,
            String keyPoints,
            String actions,
            String timescale,
            String leads,
            Runnable done) {
        if (actions.isBlank()) {
            open.notices().refuse("Type what is recommended, each action beginning with its number: “1. …”.");
            return;
        }
        List<WorkshopLine> typed = WorkshopLine.read(theme, keyPoints, actions, timescale, leads);
        List<WorkshopLine> lines = new ArrayList<>();
        for (WorkshopRow row : rows()) {
            if (at.filter(row::equals).isPresent()) {
                lines.addAll(typed);
            } else {
                lines.add(row.line());
            }
        }
        if (at.isEmpty()) {
            lines.addAll(typed);
        }
        open.change(new KeepWorkshop(meeting, lines), unused -> done.run());
    }

    void remove(WorkshopRow row) {
        open.change(new KeepWorkshop(
                meeting,
                rows().stream().filter(one -> one != row).map(WorkshopRow::line).toList()));
    }

    /** The table becomes that of a file. */
    void take(Path file) {
        open.tasks()
                .start(
                        job -> WorkshopReader.read(file, job),
                        lines -> open.change(new KeepWorkshop(meeting, lines), kept -> open.notices()
                                .done("The table was taken from " + file.getFileName() + " in " + kept + " lines.")),
                        problem -> {
                            if (problem instanceof IntakeProblem && problem.getMessage() != null) {
                                open.notices().refuse(problem.getMessage());
                            } else {
                                open.tasks().report(problem);
                            }
                        });
    }

    void approve(AgendaItem under) {
        open.change(new ApproveWorkshop(meeting, under), made -> open.notices()
                .done(
                        made.size() == 1 ? "1 action is in the log." : made.size() + " actions are in the log.",
                        Command.of("Show the actions", () -> open.places().go("actions"))));
    }

    void export(Format format) {
        facts.get()
                .ifPresent(now -> Exports.run(
                        open,
                        format,
                        now.board().name() + " workshop " + now.meeting().day()
                                + (now.readers() == Audience.PUBLIC ? "" : " (restricted)"),
                        (file, replace, progress) -> new WorkshopExport(open.book(), open.who())
                                .write(
                                        new WorkshopRequest(meeting, "", now.readers(), format, file, replace),
                                        progress)));
    }

    private List<WorkshopRow> rows() {
        return facts.get().map(WorkshopFacts::rows).orElse(List.of());
    }

    private void load() {
        open.tasks()
                .latest(
                        LOAD,
                        () -> open.book().read(stores -> WorkshopFacts.read(stores, meeting, open.today())),
                        read -> facts.set(Optional.of(read)));
    }

    @Override
    public void close() {
        touches.close();
        open.tasks().forget(LOAD);
    }
}
