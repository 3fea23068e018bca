package org.minutebook.app.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.minutebook.app.documents.compose.PlanRecord;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.RowList;
import org.minutebook.db.change.AddPlanEntry;
import org.minutebook.db.change.DropPlanEntry;
import org.minutebook.db.change.EditPlanEntry;
import org.minutebook.db.change.MovePlanEntry;
import org.minutebook.db.change.PlanDay;
import org.minutebook.db.change.UnlinkPlanEntry;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Matter;
import org.minutebook.db.rules.calendar.WorkingDays;
import org.minutebook.db.store.Stores;

/** The forward plans of the chosen boards. */
public final class PlanViewModel implements AutoCloseable {
    private static final String LOAD = "plan.load";

    private record Loaded(List<PlanRecord> plans, WorkingDays working) {}

    private final OpenBook open;
    private final ObservableList<PlanBoard> boards = FXCollections.observableArrayList();
    private final RowList<DriftRow> drift = new RowList<>();
    private final RowList<CycleRow> cycles = new RowList<>();
    private final RowList<MatterRow> matters = new RowList<>();
    private final ObjectProperty<Optional<Id<ForwardPlanEntry>>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PlanRecord.Line>> details =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;
    private final PlanCures cures;
    private final PlanCycles cycleActs;
    private final PlanSubjects subjects;
    private List<PlanRecord> plans = List.of();

    public PlanViewModel(OpenBook open) {
        this.open = open;
        cures = new PlanCures(open, chosen);
        cycleActs = new PlanCycles(open, boards);
        subjects = new PlanSubjects(open);
        touches = open.whenTouched(touched -> {
            if (touched.any(
                    Kind.FORWARD_PLAN_ENTRY,
                    Kind.FORWARD_PLAN_LEAD,
                    Kind.MATTER,
                    Kind.CYCLE,
                    Kind.MEETING,
                    Kind.AGENDA_ITEM,
                    Kind.CLAUSE,
                    Kind.MINUTE,
                    Kind.BOARD)) {
                load();
            }
        });
        listening = Subscription.combine(
                open.board().subscribe(unused -> load()), chosen.subscribe(id -> details.set(id.flatMap(this::line))));
    }

    public ObservableList<PlanBoard> boards() {
        return boards;
    }

    String boardName(Id<Board> board) {
        return boards.stream()
                .map(PlanBoard::board)
                .filter(one -> one.id().equals(board))
                .map(Board::name)
                .findFirst()
                .orElse("");
    }

    /** What may be done about what drifted. */
    public PlanCures cures() {
        return cures;
    }

    /** What may be done with the cycles of the shown boards. */
    public PlanCycles cycleActs() {
        return cycleActs;
    }

    /** The matters and cycles of the shown boards, to be added and changed. */
    public PlanSubjects subjects() {
        return subjects;
    }

    LocalDate today() {
        return open.today();
    }

    void refuse(String sentence) {
        open.notices().refuse(sentence);
    }

    public RowList<DriftRow> drift() {
        return drift;
    }

    public RowList<CycleRow> cycles() {
        return cycles;
    }

    public RowList<MatterRow> matters() {
        return matters;
    }

    /** The entry that is shown beside the timeline. */
    public ObjectProperty<Optional<Id<ForwardPlanEntry>>> chosen() {
        return chosen;
    }

    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Whether the shown boards have neither entries nor meetings. */
    public ReadOnlyBooleanProperty empty() {
        return empty.getReadOnlyProperty();
    }

    /** The one board that is shown, where it is one. */
    public Optional<Board> boardShown() {
        return boards.size() == 1 ? Optional.of(boards.getFirst().board()) : Optional.empty();
    }

    /** The chosen entry with all that is known of it. */
    public ReadOnlyObjectProperty<Optional<PlanRecord.Line>> details() {
        return details.getReadOnlyProperty();
    }

    private Optional<PlanRecord.Line> line(Id<ForwardPlanEntry> id) {
        return plans.stream()
                .flatMap(plan -> plan.lines().stream())
                .filter(line -> line.entry().id().equals(id))
                .findFirst();
    }

    /** The board of an entry, as the timeline has it. */
    Optional<PlanBoard> boardOf(ForwardPlanEntry entry) {
        return boards.stream()
                .filter(plan -> plan.board().id().equals(entry.board()))
                .findFirst();
    }

    /** Where an entry may go: everywhere but where it is, and to no meeting that is over. */
    public List<PlanColumn> targets(ForwardPlanEntry entry) {
        return boardOf(entry).stream()
                .flatMap(plan -> plan.all().stream())
                .filter(column -> !column.past() && (column.meeting() != null || column.day() == null))
                .filter(column -> column.cards().stream()
                        .noneMatch(card -> card.entry().id().equals(entry.id())))
                .toList();
    }

    public void add(Id<Board> board, PlanDay when, String title, String leads) {
        open.change(new AddPlanEntry(board, null, when, title, leads, ""), added -> chosen.set(Optional.of(added)));
    }

    /** A matter that waits comes into the plan, without a date until somebody gives it one. */
    public void plan(Matter matter) {
        open.change(AddPlanEntry.of(matter, PlanDay.undated("")), added -> chosen.set(Optional.of(added)));
    }

    public void move(ForwardPlanEntry entry, PlanDay to) {
        open.change(new MovePlanEntry(entry, to), moved -> chosen.set(Optional.of(moved.id())));
    }

    /** One meeting on or back; before the first meeting there is what has no date. */
    public void step(PlanCard card, int by) {
        boardOf(card.entry()).ifPresent(plan -> plan.placeOf(card).ifPresent(at -> {
            List<PlanColumn> all = plan.all();
            int to = at + by;
            while (to > 0
                    && to < all.size()
                    && (all.get(to).past() || all.get(to).meeting() == null)) {
                to += by;
            }
            if (to >= 0 && to < all.size() && to != at) {
                move(card.entry(), all.get(to).place());
            }
        }));
    }

    public void edit(ForwardPlanEntry entry, String title, String leads) {
        open.change(new EditPlanEntry(
                entry,
                ForwardPlanEntryBuilder.builder(entry).title(title.strip()).build(),
                leads));
    }

    public void drop(ForwardPlanEntry entry, String reason) {
        open.change(new DropPlanEntry(entry, reason), dropped -> chosen.set(Optional.empty()));
    }

    public void part(ForwardPlanEntry entry, AgendaItem item) {
        open.change(new UnlinkPlanEntry(entry.id(), item.id()));
    }

    public void openMeeting(PlanColumn column) {
        if (column.meeting() != null) {
            open.places().go(Addresses.minutes(column.meeting()));
        }
    }

    void openHistory(Id<Matter> matter) {
        open.places().go(Addresses.matter(matter));
    }

    private void load() {
        Optional<Id<Board>> only = open.board().get();
        LocalDate today = open.today();
        open.tasks().latest(LOAD, () -> open.book().read(stores -> load(stores, only, today)), loaded -> {
            plans = loaded.plans();
            show(loaded.working(), today);
        });
    }

    private static Loaded load(Stores stores, Optional<Id<Board>> only, LocalDate today) {
        List<PlanRecord> plans = stores.boards().list().stream()
                .filter(board -> only.isEmpty() || only.get().equals(board.id()))
                .map(board -> PlanRecord.of(stores, board.id(), Audience.RESTRICTED, today))
                .toList();
        return new Loaded(plans, Calendars.of(stores, only.orElse(null)).ordinary());
    }

    private void show(WorkingDays working, LocalDate today) {
        List<PlanBoard> shown = new ArrayList<>();
        List<DriftRow> drifted = new ArrayList<>();
        List<CycleRow> running = new ArrayList<>();
        List<MatterRow> known = new ArrayList<>();
        int entries = 0;
        for (PlanRecord plan : plans) {
            PlanBoard board = PlanBoard.of(plan, today);
            shown.add(board);
            plan.drift().forEach(one -> drifted.add(DriftRow.of(board, one)));
            plan.cycles().forEach(cycle -> running.add(CycleRow.of(board, plan, cycle, working, today)));
            plan.matters().forEach(matter -> known.add(MatterRow.of(board, plan, matter)));
            entries += board.all().stream()
                    .mapToInt(column -> column.cards().size())
                    .sum();
        }
        boards.setAll(shown);
        drift.show(drifted);
        cycles.show(running);
        matters.show(known);
        empty.set(
                entries == 0 && shown.stream().allMatch(board -> board.columns().isEmpty()));
        count.set((entries == 1 ? "1 entry" : entries + " entries")
                + (drifted.isEmpty() ? "" : ", " + drifted.size() + " to resolve"));
        chosen.set(chosen.get().filter(id -> line(id).isPresent()));
        details.set(chosen.get().flatMap(this::line));
    }

    @Override
    public void close() {
        touches.close();
        listening.unsubscribe();
        open.tasks().forget(LOAD);
    }
}
