package org.minutebook.app.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.minutebook.app.documents.intake.ForwardPlanReader;
import org.minutebook.app.documents.intake.ReadLog;
import org.minutebook.app.documents.intake.ReadPlan;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.ImportFrame;
import org.minutebook.app.kit.ImportModel;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.RowList;
import org.minutebook.db.change.ImportForwardPlan;
import org.minutebook.db.change.ImportedPlan;
import org.minutebook.db.change.PlannedLine;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.calendar.DayWords;

/** A forward plan on its way in: what was read, and what each line would come to. */
public final class PlanImportViewModel extends ImportModel {
    /**
     * A line of the file.
     *
     * @param comes what becomes of it: "New", "Changed: was Thu 27 February 2020"
     */
    record Line(PlannedLine line, String comes) {
        String when() {
            return line.day() == null ? line.printed().isBlank() ? "No date" : line.printed() : Days.inList(line.day());
        }
    }

    /** So near to a meeting of the board, another is more likely a slip of the pen. */
    private static final int NEAR_DAYS = 6;

    private final Board board;
    private final List<Meeting> meetings;
    private final RowList<Line> rows = new RowList<>();
    private final ReadOnlyObjectWrapper<Optional<ReadPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());

    public PlanImportViewModel(OpenBook open, Path file, Board board, Runnable leave) {
        super(open, file, leave);
        this.board = board;
        meetings = open.book().read(stores -> stores.meetings().list(board.id()));
    }

    RowList<Line> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Optional<ReadPlan>> plan() {
        return plan.getReadOnlyProperty();
    }

    String boardName() {
        return board.name();
    }

    /** What was left out and why, and what is doubtful. */
    List<String> doubts() {
        List<String> sentences = new ArrayList<>();
        plan.get().ifPresent(read -> {
            read.skipped()
                    .forEach(row ->
                            sentences.add("Row " + row.row() + " was left out: " + ImportFrame.after(row.reason())));
            Set<Integer> leftOut =
                    read.skipped().stream().map(ReadLog.Skipped::row).collect(Collectors.toSet());
            read.warnings().stream()
                    .filter(warning -> !leftOut.contains(warning.row()))
                    .forEach(warning -> sentences.add((warning.row() == 0 ? "" : "Row " + warning.row() + ": ")
                            + (warning.row() == 0 ? warning.message() : ImportFrame.after(warning.message()))));
        });
        return sentences;
    }

    /** Each day of the file that is no meeting's, close to one that is: a slip there makes a meeting that nobody called. */
    List<String> nearMisses() {
        return plan.get().map(ReadPlan::lines).orElse(List.of()).stream()
                .map(PlannedLine::day)
                .filter(Objects::nonNull)
                .filter(day -> meetings.stream().map(Meeting::day).noneMatch(day::equals))
                .distinct()
                .flatMap(day -> meetings.stream()
                        .filter(BoardMeetings::takesPlace)
                        .map(Meeting::day)
                        .filter(meeting -> Math.abs(ChronoUnit.DAYS.between(meeting, day)) <= NEAR_DAYS)
                        .findFirst()
                        .stream()
                        .map(meeting -> "The file gives " + Days.inList(day) + ", but the board meets on "
                                + Days.inList(meeting) + ". If that meeting is meant, correct the day in the file and"
                                + " open it again; otherwise a new meeting is added."))
                .toList();
    }

    @Override
    public void read() {
        reading(progress -> ForwardPlanReader.read(file(), Map.of(), progress), read -> {
            plan.set(Optional.of(read));
            rows.show(read.lines().stream().map(line -> new Line(line, "")).toList());
            rehearse(read);
        });
    }

    private void rehearse(ReadPlan read) {
        rehearse(act(read), would -> "Will " + said(would, "add", "change", "leave"), this::show);
    }

    private void show(ImportedPlan would) {
        Map<PlannedLine, ImportedPlan.Line> fates = would.lines().stream()
                .collect(Collectors.toMap(ImportedPlan.Line::line, Function.identity(), (one, other) -> one));
        Map<LocalDate, Integer> firstRows = firstRows(would.meetings());
        rows.show(rows.stream()
                .map(Line::line)
                .map(line -> new Line(
                        line,
                        Optional.ofNullable(fates.get(line))
                                .map(fate -> words(fate, firstRows))
                                .orElseGet(() -> would.meetings().stream().anyMatch(day -> day.equals(line.day()))
                                        ? "New meeting"
                                        : "Meeting is there")))
                .toList());
    }

    /** The row that brings each new meeting: the first that names its day. */
    private Map<LocalDate, Integer> firstRows(List<LocalDate> newMeetings) {
        Map<LocalDate, Integer> first = new HashMap<>();
        for (Line row : rows) {
            LocalDate day = row.line().day();
            if (day != null && newMeetings.contains(day)) {
                first.merge(day, row.line().row(), Math::min);
            }
        }
        return first;
    }

    private static String words(ImportedPlan.Line fate, Map<LocalDate, Integer> firstRows) {
        return switch (fate.fate()) {
            case NEW -> {
                Integer first = fate.line().day() == null
                        ? null
                        : firstRows.get(fate.line().day());
                yield first == null
                        ? "New"
                        : first == fate.line().row()
                                ? "New, with a new meeting"
                                : "New, at the meeting of row " + first;
            }
            case CHANGED -> fate.was().isBlank() ? "Changed" : "Changed: was " + fate.was();
            case UNCHANGED -> "As it is";
        };
    }

    @Override
    public void take() {
        plan.get()
                .ifPresent(read -> taking(
                        act(read),
                        "Taking the plan…",
                        taken -> capital(said(taken, "added", "changed", "left")),
                        () -> rehearse(read)));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private ImportForwardPlan act(ReadPlan read) {
        return new ImportForwardPlan(board.id(), "", fileName(), read.lines());
    }

    /** What the act does, without what it does not do. */
    private static String said(ImportedPlan plan, String add, String change, String leave) {
        List<String> added = new ArrayList<>();
        if (plan.imported() > 0) {
            added.add(plan.imported() == 1 ? "1 entry" : plan.imported() + " entries");
        }
        if (!plan.meetings().isEmpty()) {
            int meetings = plan.meetings().size();
            added.add(meetings == 1 ? "1 new meeting" : meetings + " new meetings");
        }
        List<String> does = new ArrayList<>();
        if (!added.isEmpty()) {
            does.add(add + " " + DayWords.and(added));
        }
        if (plan.updated() > 0) {
            does.add(change + " " + (plan.updated() == 1 ? "1 entry" : plan.updated() + " entries"));
        }
        if (plan.unchanged() > 0) {
            does.add(leave + " " + plan.unchanged() + (plan.unchanged() == 1 ? " as it is" : " as they are"));
        }
        return (does.isEmpty() ? add + " nothing" : DayWords.and(does)) + ".";
    }
}
