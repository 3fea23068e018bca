package org.minutebook.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** What every command has in common: where it prints, what day it is, and whether it answers in JSON. */
abstract class Command implements Callable<Integer> {
    static final int DONE = 0;

    @Option(names = "--json", description = "Answer with one JSON value and nothing else.")
    boolean json;

    @Option(names = "--today", paramLabel = "DATE", description = "Take this for today (YYYY-MM-DD).")
    @Nullable
    LocalDate today;

    @Nullable
    Surroundings surroundings;

    final Surroundings surroundings() {
        Surroundings found = surroundings;
        if (found == null) {
            throw new IllegalStateException("The command was not given its surroundings");
        }
        return found;
    }

    /** The machine's clock, or nine in the morning of the day that was given as today. */
    final Clock clock() {
        Clock clock = surroundings().clock();
        LocalDate day = today;
        return day == null
                ? clock
                : Clock.fixed(
                        day.atTime(LocalTime.of(9, 0)).atZone(clock.getZone()).toInstant(), clock.getZone());
    }

    /** As {@link #answer}, where the one JSON value is a list. */
    final int answerList(List<? extends Map<String, ? extends @Nullable Object>> values, String text) {
        if (json) {
            surroundings().out().println(new JsonMapper().writeValueAsString(values));
        } else {
            surroundings().out().println(text);
        }
        return DONE;
    }

    /** Prints the answer: as JSON where that was asked for, else as text for people. */
    final int answer(Map<String, ? extends @Nullable Object> value, String text) {
        if (json) {
            surroundings().out().println(new JsonMapper().writeValueAsString(value));
        } else {
            surroundings().out().println(text);
        }
        return DONE;
    }
}
