package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Reply;
import org.minutebook.db.model.Seat;
import org.minutebook.db.store.Writing;

/**
 * Everybody who holds a seat on the day of a meeting comes onto its list, in the order of the seats. Nobody is taken as present before
 * somebody says so, and whoever sent apologies in advance is listed with them; who is on the list already stays as listed.
 */
public record ListMembers(Id<Meeting> meeting) implements Change<List<Id<Attendance>>> {
    @Override
    public String title() {
        return "List the members of the board";
    }

    @Override
    public List<Id<Attendance>> apply(Writing writing) throws Refused {
        Meeting of = writing.stores().meetings().get(meeting);
        List<Attendance> listed = writing.stores().meetings().attendance(meeting);
        int position = listed.stream().mapToInt(Attendance::position).max().orElse(0);
        List<Reply> replies = writing.stores().meetings().replies(meeting);
        List<Id<Attendance>> added = new ArrayList<>();
        List<Seat> seats = writing.stores().boards().seats(of.board()).stream()
                .filter(seat -> covers(seat.since(), seat.until(), of.day()))
                .sorted(Comparator.comparingInt(Seat::position))
                .toList();
        for (Seat seat : seats) {
            for (Membership holder : writing.stores().boards().holders(seat.id())) {
                String printed = printed(writing, holder);
                boolean there = listed.stream()
                        .anyMatch(one -> one.printed().equals(printed)
                                || one.person() != null && one.person().equals(holder.person()));
                if (covers(holder.since(), holder.until(), of.day()) && !printed.isBlank() && !there) {
                    position++;
                    added.add(writing.add(AttendanceBuilder.builder()
                                    .id(writing.newId())
                                    .meeting(meeting)
                                    .person(holder.person())
                                    .seat(seat.id())
                                    .position(position)
                                    .printed(printed)
                                    .postPrinted(holder.postPrinted())
                                    .organisationPrinted(organisation(writing, seat, printed))
                                    .capacity(Attendance.Capacity.MEMBER)
                                    .presence(
                                            apologised(replies, seat, holder, printed)
                                                    ? Attendance.Presence.APOLOGIES
                                                    : Attendance.Presence.ABSENT)
                                    .build())
                            .id());
                }
            }
        }
        if (added.isEmpty()) {
            throw new Refused("Everybody who held a seat on " + Printed.day(of.day())
                    + " is on the list. Holders of seats are kept under Members.");
        }
        return added;
    }

    private static boolean apologised(List<Reply> replies, Seat seat, Membership holder, String printed) {
        return replies.stream()
                .anyMatch(reply -> reply.comes() == Answer.NO
                        && reply.seat().equals(seat.id())
                        && (reply.person() != null && reply.person().equals(holder.person())
                                || reply.printed().equals(printed)));
    }

    private static boolean covers(@Nullable LocalDate since, @Nullable LocalDate until, LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    private static String printed(Writing writing, Membership holder) {
        return holder.printed().isBlank()
                ? writing.stores()
                        .of(Person.class)
                        .find(holder.person())
                        .map(Person::name)
                        .orElse("")
                : holder.printed();
    }

    /** The body that the seat belongs to, where it is not the organisation itself that is listed. */
    private static String organisation(Writing writing, Seat seat, String printed) {
        return writing.stores()
                .of(Organisation.class)
                .find(seat.organisation())
                .map(Organisation::name)
                .filter(name -> !name.equals(printed))
                .orElse("");
    }
}
