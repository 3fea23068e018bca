package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.CycleBuilder;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.MatterBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.plan.CycleDates;
import org.minutebook.db.rules.plan.CycleEntries;
import org.minutebook.db.rules.plan.LeadsPrinted;
import org.minutebook.db.rules.plan.PlanState;
import org.minutebook.db.rules.plan.Slips;
import org.minutebook.db.store.Writing;

/**
 * Brings the cycles of one board into its plan. What a cycle laid in is known again by its source, which begins with the cycle's name
 * and its due day; so nothing is laid in twice, and what an officer moved, dropped or planned alone is left alone.
 */
final class Laying {
    private final Writing writing;
    private final Id<Board> board;
    private final PlanRows rows;
    private final List<Meeting> meetings;

    Laying(Writing writing, Id<Board> board) {
        this.writing = writing;
        this.board = board;
        rows = new PlanRows(writing, board);
        meetings = writing.stores().meetings().list(board);
    }

    List<LaidIn> all() {
        List<LaidIn> laid = new ArrayList<>();
        for (Cycle cycle : writing.stores().plans().cycles(board)) {
            lay(cycle).ifPresent(laid::add);
        }
        return laid;
    }

    Optional<LaidIn> lay(Cycle cycle) {
        Optional<LocalDate> due = CycleDates.due(cycle);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        List<ForwardPlanEntry> plan = writing.stores().plans().forwardPlan(board);
        Optional<ForwardPlanEntry> there = laidFor(plan, cycle, due.get())
                .or(() -> outdated(plan, cycle))
                .or(() -> officers(plan, cycle, due.get()));
        Optional<Meeting> at = CycleDates.meeting(cycle, due.get(), meetings, writing.today());
        String because = because(cycle, due.get(), at.isPresent());
        if (there.isEmpty()) {
            return Optional.of(add(cycle, due.get(), at, because));
        }
        ForwardPlanEntry entry = there.get();
        boolean ours = CycleEntries.laid(entry, cycle);
        boolean current = CycleEntries.laidFor(entry, cycle, due.get());
        boolean waits = entry.meeting() == null && entry.plannedFor() == null && at.isPresent();
        if (!ours || entry.state() != ForwardPlanEntry.State.PLANNED || (current && !waits)) {
            return Optional.empty();
        }
        ForwardPlanEntry placed = PlanRows.placed(
                ForwardPlanEntryBuilder.builder(entry)
                        .source(CycleEntries.source(cycle, due.get()))
                        .note(because)
                        .build(),
                when(at, due.get()));
        writing.save(placed);
        return Optional.of(new LaidIn(cycle.id(), entry.id(), due.get(), placed.plannedFor(), true, because));
    }

    /** What was open for the cycle's last due day was taken by the decision. */
    void taken(Cycle cycle, LocalDate decidedOn) {
        Optional<LocalDate> due = CycleDates.due(cycle);
        List<ForwardPlanEntry> plan = writing.stores().plans().forwardPlan(board);
        Optional<ForwardPlanEntry> open = due.flatMap(day -> laidFor(plan, cycle, day))
                .or(() -> outdated(plan, cycle))
                .or(() -> due.flatMap(day -> officers(plan, cycle, day)))
                .filter(entry -> entry.state() != ForwardPlanEntry.State.DROPPED);
        open.ifPresent(entry -> writing.save(ForwardPlanEntryBuilder.builder(entry)
                .state(ForwardPlanEntry.State.DONE)
                .note(entry.note().stripTrailing() + (entry.note().isBlank() ? "" : "\n") + "Decided on "
                        + Printed.day(decidedOn) + ".")
                .build()));
    }

    private Optional<ForwardPlanEntry> laidFor(List<ForwardPlanEntry> plan, Cycle cycle, LocalDate due) {
        return plan.stream()
                .filter(entry -> CycleEntries.laidFor(entry, cycle, due))
                .findFirst();
    }

    /** An entry of this cycle for a due day that has changed since, which nobody moved. */
    private Optional<ForwardPlanEntry> outdated(List<ForwardPlanEntry> plan, Cycle cycle) {
        return plan.stream()
                .filter(entry -> CycleEntries.laid(entry, cycle)
                        && entry.state() == ForwardPlanEntry.State.PLANNED
                        && Slips.of(entry.note()).isEmpty())
                .filter(entry -> {
                    LocalDate day = day(entry);
                    return day == null || cycle.lastDecidedOn() == null || day.isAfter(cycle.lastDecidedOn());
                })
                .findFirst();
    }

    /** An entry that an officer planned for the same thing. */
    private Optional<ForwardPlanEntry> officers(List<ForwardPlanEntry> plan, Cycle cycle, LocalDate due) {
        return plan.stream()
                .filter(entry -> CycleEntries.standsFor(entry, day(entry), cycle, due))
                .findFirst();
    }

    private @Nullable LocalDate day(ForwardPlanEntry entry) {
        Meeting meeting = meetings.stream()
                .filter(one -> one.id().equals(entry.meeting()))
                .findFirst()
                .orElse(null);
        return PlanState.day(entry, meeting);
    }

    private LaidIn add(Cycle cycle, LocalDate due, Optional<Meeting> at, String because) {
        ForwardPlanEntry entry = PlanRows.placed(
                ForwardPlanEntryBuilder.builder()
                        .id(writing.newId())
                        .board(board)
                        .matter(matter(cycle))
                        .position(rows.nextPosition())
                        .title(cycle.name())
                        .source(CycleEntries.source(cycle, due))
                        .note(because)
                        .build(),
                when(at, due));
        writing.add(entry);
        var _ = rows.leads(entry.id(), LeadsPrinted.read(cycle.leadPrinted()));
        return new LaidIn(cycle.id(), entry.id(), due, entry.plannedFor(), false, because);
    }

    private Id<Matter> matter(Cycle cycle) {
        if (cycle.matter() != null) {
            return cycle.matter();
        }
        Id<Matter> matter = writing.stores().plans().matters(board).stream()
                .filter(one -> Fold.text(one.title()).equals(Fold.text(cycle.name())))
                .map(Matter::id)
                .findFirst()
                .orElseGet(() -> writing.add(MatterBuilder.builder()
                                .id(writing.newId())
                                .board(board)
                                .title(cycle.name())
                                .leadPrinted(cycle.leadPrinted())
                                .build())
                        .id());
        writing.save(CycleBuilder.builder(cycle).matter(matter).build());
        return matter;
    }

    private static PlanDay when(Optional<Meeting> at, LocalDate due) {
        return at.map(meeting -> new PlanDay(meeting.id(), meeting.day(), ""))
                .orElseGet(() -> PlanDay.undated("by " + Printed.day(due)));
    }

    private String because(Cycle cycle, LocalDate due, boolean placed) {
        StringBuilder says = new StringBuilder("Added because ");
        if (cycle.nextDueOn() != null || cycle.lastDecidedOn() == null) {
            says.append("it is due by ").append(Printed.day(due)).append(", a day set for it.");
        } else {
            says.append("it was last decided on ")
                    .append(Printed.day(cycle.lastDecidedOn()))
                    .append(" and is due again within ")
                    .append(span(cycle.months()))
                    .append(", by ")
                    .append(Printed.day(due))
                    .append('.');
        }
        if (due.isBefore(writing.today())) {
            says.append(" That day has passed.");
        } else if (cycle.leadMonths() > 0 && placed) {
            says.append(" It is planned ").append(span(cycle.leadMonths())).append(" ahead.");
        }
        return placed
                ? says.toString()
                : says.append(" No meeting in time is in the calendar yet.").toString();
    }

    private static String span(int months) {
        if (months % 12 == 0) {
            return months == 12 ? "a year" : months / 12 + " years";
        }
        return months == 1 ? "a month" : months + " months";
    }
}
