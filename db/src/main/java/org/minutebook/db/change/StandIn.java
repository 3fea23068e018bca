package org.minutebook.db.change;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.MunicipalYear;
import org.minutebook.db.store.Writing;

/** A meeting that stands in for another on a day of its own. */
final class StandIn {
    private StandIn() {}

    /** What it takes over; its state is for the act to say. */
    static MeetingBuilder of(Writing writing, Meeting old, LocalDate to, @Nullable LocalTime startsAt) throws Refused {
        for (Meeting other : writing.stores().meetings().list(old.board())) {
            if (old.id().equals(other.replaces()) && other.state() != Meeting.State.CANCELLED) {
                throw new Refused("The meeting of " + Printed.day(other.day()) + " stands in for that of "
                        + Printed.day(old.day()) + " already. Change its day instead.");
            }
            if (other.day().equals(to) && Objects.equals(other.startsAt(), startsAt)) {
                throw new Refused(
                        "The board meets on " + Printed.day(to) + " at that time already. Choose another day or time.");
            }
        }
        if (to.isBefore(writing.today())) {
            throw new Refused(Printed.day(to) + " is past. Choose a day that is still to come.");
        }
        boolean sameYear = MunicipalYear.of(to).equals(MunicipalYear.of(old.day()));
        return MeetingBuilder.builder()
                .id(writing.newId())
                .board(old.board())
                .day(to)
                .startsAt(startsAt)
                .endsAt(Objects.equals(startsAt, old.startsAt()) ? old.endsAt() : null)
                .venue(old.venue())
                .title(old.title())
                .kind(old.kind())
                .mode(old.mode())
                .openToPublic(old.openToPublic())
                .municipalYear(sameYear ? old.municipalYear() : MunicipalYear.of(to))
                .number(old.number())
                .replaces(old.id());
    }
}
