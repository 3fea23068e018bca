package org.minutebook.app.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.compose.PlanRecord;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.rules.calendar.WorkingDays;
import org.minutebook.db.rules.plan.CycleDates;
import org.minutebook.db.rules.plan.CycleEntries;

/**
 * One cycle as its list shows it.
 *
 * @param rhythm "every three years", "days set from outside"
 * @param due the day in words, with the working day before it where it is not worked
 * @param planned where it stands in the plan
 */
public record CycleRow(
        Cycle cycle,
        String board,
        String name,
        String rhythm,
        @Nullable LocalDate last,
        String due,
        String planned) {
    /** As prose writes them. */
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    static CycleRow of(PlanBoard plan, PlanRecord record, Cycle cycle, WorkingDays working, LocalDate today) {
        Optional<LocalDate> due = CycleDates.due(cycle);
        return new CycleRow(
                cycle,
                plan.name(),
                cycle.name(),
                rhythm(cycle),
                cycle.lastDecidedOn(),
                due.map(day -> due(day, working, today)).orElse("not known: type the day when it is set"),
                due.map(day -> planned(record, cycle, day)).orElse(""));
    }

    /** The provision, without the number that our rulebook gives it. */
    String source() {
        return cycle.source().replaceFirst("^[A-Z]{3}-\\d+: ", "");
    }

    private static String rhythm(Cycle cycle) {
        if (cycle.state() == Cycle.State.ENDED) {
            return "ended";
        }
        int months = cycle.months();
        return switch (months) {
            case 0 -> "days set from outside";
            case 1 -> "every month";
            case 3 -> "every quarter";
            case 6 -> "every half-year";
            case 12 -> "every year";
            default -> months % 12 == 0 ? "every " + number(months / 12) + " years" : "every " + months + " months";
        };
    }

    private static String number(int years) {
        return years < NUMBERS.size() ? NUMBERS.get(years) : Integer.toString(years);
    }

    private static String due(LocalDate day, WorkingDays working, LocalDate today) {
        LocalDate deadline = CycleDates.workingDeadline(day, working::isWorking);
        return Days.inList(day)
                + (deadline.equals(day) ? "" : ", working day before it " + Days.inList(deadline))
                + (day.isBefore(today) ? ", has passed" : "");
    }

    private static String planned(PlanRecord record, Cycle cycle, LocalDate due) {
        return record.lines().stream()
                .filter(line -> line.state().open())
                .filter(line -> CycleEntries.laidFor(line.entry(), cycle, due)
                        || CycleEntries.standsFor(line.entry(), line.day(), cycle, due))
                .findFirst()
                .map(line -> line.day() == null ? "without a date" : Days.inList(line.day()))
                .orElse("not in the plan yet");
    }
}
