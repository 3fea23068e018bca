package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A matter's appearance on one agenda. Its three numbers are text and freeze when the agenda is issued.
 *
 * @param position The order on the agenda.
 * @param heading A heading takes no number.
 * @param takenOrder When it was taken, where that differs; 0 means in its place.
 * @param role What the item is for, whatever a council calls it.
 * @param officerLine The line under the title on the agenda.
 * @param exemptParagraph The paragraph of Schedule 12A that excludes the public.
 * @param chairsNote What the chair alone is told of the item, in the brief and nowhere else.
 */
@RecordBuilder
public record AgendaItem(
        Id<AgendaItem> id,
        Id<Meeting> meeting,
        @Nullable Id<MeetingPart> part,
        @Nullable Id<Matter> matter,
        @Nullable Id<AgendaItem> parent,
        int position,
        boolean heading,
        String agendaNumber,
        int takenOrder,
        String minuteNumber,
        String title,
        Kind kind,
        Role role,
        String officerLine,
        int minutesAllotted,
        boolean late,
        String urgencyReason,
        Audience audience,
        String exemptParagraph,
        String chairsNote)
        implements Row<AgendaItem> {
    public AgendaItem {
        Objects.requireNonNull(id, "AgendaItem needs an id");
        Objects.requireNonNull(meeting, "AgendaItem needs meeting");
        agendaNumber = Objects.requireNonNullElse(agendaNumber, "");
        minuteNumber = Objects.requireNonNullElse(minuteNumber, "");
        title = Objects.requireNonNullElse(title, "");
        kind = Objects.requireNonNullElse(kind, Kind.PROCEDURAL);
        role = Objects.requireNonNullElse(role, Role.ORDINARY);
        officerLine = Objects.requireNonNullElse(officerLine, "");
        urgencyReason = Objects.requireNonNullElse(urgencyReason, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
        exemptParagraph = Objects.requireNonNullElse(exemptParagraph, "");
        chairsNote = Objects.requireNonNullElse(chairsNote, "");
    }

    public enum Kind {
        PROCEDURAL,
        DECISION,
        DISCUSSION,
        INFORMATION
    }

    public enum Role {
        ORDINARY,
        APOLOGIES,
        MINUTES,
        URGENT,
        DECLARATIONS,
        CHAIR,
        ELECTION,
        MATTERS_ARISING,
        FORWARD_PLAN,
        NEXT_MEETING,
        PUBLIC
    }
}
