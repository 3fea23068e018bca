package org.minutebook.db.rules.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Holiday;

/**
 * A day on which a nation does not work.
 *
 * @param movedFrom the day it stands for: the Saturday or Sunday of a substitute day, the old day of one that was moved
 * @param source what makes it a holiday
 */
public record PublicHoliday(
        LocalDate day,
        String name,
        Holiday.Kind kind,
        @Nullable LocalDate movedFrom,
        String source,
        SourceStatus status) {}
