package org.minutebook.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.clock.DatedRule;
import org.minutebook.db.rules.clock.DatedRules;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "clock",
        description = "Count the days of a rule: how long, from when, until when.",
        subcommands = ClockNotice.class)
final class ClockCommand extends DayCommand {
    private static final int MOST_DAYS = 366;

    @Parameters(
            arity = "0..1",
            paramLabel = "RULE",
            description = "A dated rule by its id, such as ATI-07; an id that is not there lists those that are.")
    String rule = "";

    @Option(names = "--from", paramLabel = "DATE", description = "The day from which the rule counts.")
    @Nullable
    LocalDate from;

    @Option(names = "--days", paramLabel = "N", description = "How many days, for a rule that leaves it to the board.")
    @Nullable
    Integer days;

    @Override
    public Integer call() throws Exception {
        if (rule.isBlank()) {
            throw new WrongUse("Say which clock: notice, or a dated rule by its id:\n" + ids());
        }
        DatedRule found = DatedRules.called(rule)
                .orElseThrow(() -> new WrongUse("There is no dated rule “" + rule + "”. There are:\n" + ids()));
        LocalDate start = day(from, "--from");
        CouncilCalendar calendar = calendar(List.of());
        OptionalInt count = count(found);
        DatedRule.Dated dated =
                count.isPresent() ? found.reckon(start, count.getAsInt(), calendar) : found.reckon(start, calendar);
        Rule said = found.rule();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("rule", said.id());
        value.put("last", dated.last().toString());
        value.put("working", dated.working().toString());
        value.put("status", said.status().name());
        value.put("source", said.source());
        return answer(
                value,
                said.title() + " (" + said.id() + "), from " + found.from() + "\n" + dated.explained() + "\n\nSource: "
                        + said.source() + ". Status: " + said.status().words() + ".");
    }

    private OptionalInt count(DatedRule found) throws WrongUse {
        Integer given = days;
        if (given == null) {
            return OptionalInt.empty();
        }
        if (found.days() == 0) {
            throw new WrongUse("The days of rule " + found.id() + " are fixed: leave --days out.");
        }
        if (given < 1 || given > MOST_DAYS) {
            throw new WrongUse("Give a number of days from 1 to " + MOST_DAYS + " with --days.");
        }
        return OptionalInt.of(given);
    }

    private static String ids() {
        return DatedRules.all().stream()
                .map(each ->
                        "  %-15s %s, from %s".formatted(each.id(), each.rule().title(), each.from()))
                .collect(Collectors.joining("\n"));
    }
}
