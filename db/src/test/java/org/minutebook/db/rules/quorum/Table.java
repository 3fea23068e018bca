package org.minutebook.db.rules.quorum;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.AttendanceSpanBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.OrganisationBuilder;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.QuorumLimbBuilder;
import org.minutebook.db.model.QuorumRule;
import org.minutebook.db.model.QuorumRuleBuilder;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.Seat.StatutoryClass;
import org.minutebook.db.model.SeatBuilder;

/** A table with seats, people in them and a quorum, built short. Person, attendance and seat share one number. */
public final class Table {
    public static final List<Id<AgendaItem>> ITEMS =
            List.of(Id.of(1), Id.of(2), Id.of(3), Id.of(4), Id.of(7), Id.of(8), Id.of(9));

    private static final Id<QuorumRule> RULE = Id.of(1);

    public final List<BoardSeat> seats = new ArrayList<>();
    public final List<Attender> attenders = new ArrayList<>();
    private final List<QuorumLimb> limbs = new ArrayList<>();

    /** So many filled seats of a class and an organisation, with a member present in each. */
    public Table seat(int count, StatutoryClass is, String organisation) {
        for (int i = 0; i < count; i++) {
            BoardSeat seat = boardSeat(seats.size() + 1, is, organisation, true, true);
            seats.add(seat);
            attenders.add(new Attender(attendance(seats.size()).build(), seat, Answer.NOT_SAID, List.of()));
        }
        return this;
    }

    public Table vacant(int count) {
        for (int i = 0; i < count; i++) {
            seats.add(boardSeat(seats.size() + 1, StatutoryClass.OTHER, "", false, true));
        }
        return this;
    }

    public Table filledButAway(int count) {
        for (int i = 0; i < count; i++) {
            seats.add(boardSeat(seats.size() + 1, StatutoryClass.OTHER, "", true, true));
        }
        return this;
    }

    public Table limb(QuorumLimb.Test test, int count, int numerator, int denominator, String from) {
        limbs.add(QuorumLimbBuilder.builder()
                .id(Id.of(limbs.size() + 1L))
                .rule(RULE)
                .position(limbs.size() + 1)
                .test(test)
                .count(count)
                .numerator(numerator)
                .denominator(denominator)
                .countedFrom(from)
                .build());
        return this;
    }

    public Table atLeast(int count) {
        return limb(QuorumLimb.Test.AT_LEAST, count, 0, 0, "");
    }

    public Table from(int count, String whom) {
        return limb(QuorumLimb.Test.AT_LEAST_FROM, count, 0, 0, whom);
    }

    public Quorum quorum() {
        return new Quorum(QuorumRuleBuilder.builder().id(RULE).board(Id.of(1)).build(), limbs, seats);
    }

    /** Replaces somebody's line. */
    public Table change(int number, Attendance attendance, AttendanceSpan... spans) {
        Attender old = attenders.get(number - 1);
        attenders.set(number - 1, new Attender(attendance, old.seat(), old.seated(), List.of(spans)));
        return this;
    }

    public Table spans(int number, AttendanceSpan... spans) {
        return change(number, attenders.get(number - 1).attendance(), spans);
    }

    public static AttendanceBuilder attendance(int number) {
        return AttendanceBuilder.builder()
                .id(Id.of(number))
                .meeting(Id.of(1))
                .person(Id.of(number))
                .position(number)
                .printed("P" + number);
    }

    public static AttendanceSpan span(
            int attendance, int position, AttendanceSpan.Kind kind, int item, @Nullable LocalTime at) {
        return AttendanceSpanBuilder.builder()
                .id(Id.of(position))
                .attendance(Id.of(attendance))
                .position(position)
                .kind(kind)
                .item(item == 0 ? null : Id.of(item))
                .at(at)
                .build();
    }

    public static BoardSeat boardSeat(
            int number, StatutoryClass is, String organisation, boolean filled, boolean votes) {
        Seat seat = SeatBuilder.builder()
                .id(Id.of(number))
                .board(Id.of(1))
                .title("Seat " + number)
                .position(number)
                .statutoryClass(is)
                .build();
        Organisation whose = organisation.isEmpty()
                ? null
                : OrganisationBuilder.builder()
                        .id(Id.of(1 + Math.abs(organisation.hashCode() % 1000)))
                        .name(organisation)
                        .build();
        return new BoardSeat(seat, whose, filled, votes);
    }

    public static MeetingMoment at(int item, @Nullable LocalTime time) {
        return new MeetingMoment(ITEMS, item == 0 ? null : Id.of(item), time);
    }
}
