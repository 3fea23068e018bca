package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda, and since when it has been open to the public.
 *
 * @param about how findings name it: "item 7"
 * @param openSince the day on which it was first on a published agenda; nothing where it never was
 * @param onFirstAgenda whether it stood on the agenda as first published, and not on a supplement
 * @param urgency what the chair said about it
 */
public record OpenedItem(
        String about,
        @Nullable LocalDate openSince,
        boolean onFirstAgenda,
        @Nullable Urgency urgency) {}
