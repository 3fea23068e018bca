package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that was made public about a meeting, with the count as it stood that day. It is a certificate: it is never counted again.
 *
 * @param item The item it is about, where it is about one.
 * @param publishedAt The hour of publication.
 * @param place Where: the offices, the website.
 * @param publishedBy Who published it.
 * @param clearDays Clear days as counted then.
 * @param counted The days that were counted, one by one, as text.
 * @param excluded The days that were not, by name.
 * @param met Whether the rule was met by that count.
 * @param rule The id of the rule that was applied, such as "ATI-01".
 * @param reason Why it was late, or how the public were told.
 */
@RecordBuilder
public record Notice(
        Id<Notice> id,
        Id<Meeting> meeting,
        @Nullable Id<AgendaItem> item,
        Kind kind,
        LocalDate publishedOn,
        @Nullable LocalTime publishedAt,
        String place,
        String publishedBy,
        int clearDays,
        String counted,
        String excluded,
        boolean met,
        String rule,
        String reason)
        implements Row<Notice> {
    public Notice {
        Objects.requireNonNull(id, "Notice needs an id");
        Objects.requireNonNull(meeting, "Notice needs meeting");
        kind = Objects.requireNonNullElse(kind, Kind.AGENDA);
        Objects.requireNonNull(publishedOn, "Notice needs publishedOn");
        place = Objects.requireNonNullElse(place, "");
        publishedBy = Objects.requireNonNullElse(publishedBy, "");
        counted = Objects.requireNonNullElse(counted, "");
        excluded = Objects.requireNonNullElse(excluded, "");
        rule = Objects.requireNonNullElse(rule, "");
        reason = Objects.requireNonNullElse(reason, "");
    }

    public enum Kind {
        AGENDA,
        MEETING,
        SUPPLEMENT,
        LATE_ITEM,
        LATE_REPORT,
        POSTPONED,
        CANCELLED,
        VENUE
    }
}
