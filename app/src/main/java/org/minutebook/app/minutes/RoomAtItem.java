package org.minutebook.app.minutes;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.interest.Barred;
import org.minutebook.db.rules.membership.Substitution;
import org.minutebook.db.rules.notice.Presence;
import org.minutebook.db.rules.quorum.Attender;
import org.minutebook.db.rules.quorum.BoardSeat;
import org.minutebook.db.rules.quorum.MeetingMoment;
import org.minutebook.db.rules.quorum.QuorumLost;
import org.minutebook.db.rules.quorum.QuorumReading;
import org.minutebook.db.rules.quorum.Roll;
import org.minutebook.db.rules.vote.MayVote;

/**
 * Who is in the room for one item, whether the board may decide there, and who may vote.
 *
 * @param at at what time of the day, where that is known
 */
record RoomAtItem(
        MinutesFacts facts, AgendaItem item, @Nullable LocalTime at) {
    RoomAtItem(MinutesFacts facts, AgendaItem item) {
        this(facts, item, null);
    }

    QuorumReading quorum() {
        return quorum(item, barred());
    }

    /** Why there is no quorum, and what may still be done; nothing where there is one, or where nobody is there yet. */
    Optional<Finding> lost(String about) {
        QuorumReading now = quorum();
        if (now.state() != QuorumReading.State.INQUORATE || now.roll().counted().isEmpty()) {
            return Optional.empty();
        }
        boolean wasQuorate = facts.items().stream()
                .map(ItemRow::item)
                .takeWhile(before -> !before.id().equals(item.id()))
                .anyMatch(before -> quorum(before, new InterestsAtItem(facts, before).barred())
                        .quorate());
        LocalTime start = facts.meeting().startsAt();
        QuorumLost why = QuorumLost.why(quorum(item, List.of()), wasQuorate);
        return start == null && why == QuorumLost.AT_START
                ? Optional.empty()
                : Optional.of(why.finding(
                        about,
                        start == null ? LocalTime.MIDNIGHT : start,
                        facts.room().terms().waitMinutes()));
    }

    private QuorumReading quorum(AgendaItem of, List<Barred> barred) {
        return facts.room()
                .quorum()
                .read(Roll.at(
                        of.equals(item) ? now() : moment(of),
                        facts.meeting().day(),
                        attenders(),
                        barred,
                        facts.room().terms().counting()));
    }

    List<MayVote> mayVote() {
        return attenders().stream()
                .map(one -> MayVote.of(
                        one,
                        before(),
                        now(),
                        facts.meeting().day(),
                        barred(),
                        Presence.KNOWN,
                        MayVote.PartMissed.MAY_VOTE))
                .toList();
    }

    /** The members who are there at the item: neither out of the room nor kept out of it by an interest. */
    List<Attendance> members() {
        return attenders().stream()
                .filter(one -> one.attendance().presence() == Attendance.Presence.PRESENT)
                .filter(one -> one.attendance().capacity() == Attendance.Capacity.MEMBER
                        || one.attendance().capacity() == Attendance.Capacity.SUBSTITUTE)
                .filter(one -> barred().stream()
                        .noneMatch(barred -> barred.concerns(one.attendance()) && barred.holds(item.id(), at)))
                .filter(one -> now().there(one.spans()) != MeetingMoment.There.NO)
                .map(Attender::attendance)
                .toList();
    }

    private List<Barred> barred() {
        return new InterestsAtItem(facts, item).barred();
    }

    /** The item before: whoever was not there yet came in the middle of this one or at its beginning. */
    private MeetingMoment before() {
        List<AgendaItem> items = facts.items().stream().map(ItemRow::item).toList();
        return moment(items.get(Math.max(0, items.indexOf(item) - 1)));
    }

    private MeetingMoment now() {
        return moment(item).during(item.id(), at);
    }

    private MeetingMoment moment(AgendaItem of) {
        List<Id<AgendaItem>> order =
                facts.items().stream().map(row -> row.item().id()).toList();
        return new MeetingMoment(order, of.id(), null);
    }

    private List<Attender> attenders() {
        return facts.attendance().stream().map(this::attender).toList();
    }

    private Attender attender(Attendance one) {
        Optional<BoardSeat> seat = facts.room().seat(one);
        return new Attender(
                one,
                seat.orElse(null),
                one.capacity() == Attendance.Capacity.SUBSTITUTE
                        ? seat.map(in -> seated(one, in)).orElse(Answer.NOT_SAID)
                        : Answer.NOT_SAID,
                facts.desk().spans(one));
    }

    /** Whoever is listed as a substitute gave notice or was agreed to: it is the officer who lists them. */
    private Answer seated(Attendance one, BoardSeat in) {
        return facts.room().terms().deputiesSit() ? substitution(one, in).seated() : Answer.NO;
    }

    private Substitution substitution(Attendance one, BoardSeat in) {
        boolean holderHere = facts.attendance().stream()
                .anyMatch(other -> other.capacity() == Attendance.Capacity.MEMBER
                        && other.presence() == Attendance.Presence.PRESENT
                        && other.printed().equals(one.actingForPrinted())
                        && now().there(facts.desk().spans(other)) != MeetingMoment.There.NO);
        return Substitution.of(
                one, in.seat(), facts.room().named(), facts.meeting().day(), Answer.YES, holderHere);
    }
}
