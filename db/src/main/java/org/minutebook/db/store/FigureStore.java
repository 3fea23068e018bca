package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.ACTION;
import static org.minutebook.db.jooq.Tables.ACTION_OWNER;
import static org.minutebook.db.jooq.Tables.MEETING;
import static org.minutebook.db.jooq.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Organisation;

/** The actions of some boards, counted: no row of a log becomes an object here, however long it is. */
public final class FigureStore {
    /** A day of one board. */
    public record BoardDay(Id<Board> board, LocalDate day) {}

    /** Where an action with a day belongs: done by that day, or not. */
    public record Kept(Optional<Id<Organisation>> organisation, boolean inTime) {}

    /** From which table, by which day and under which condition an action is due. */
    private record Due(Table<?> from, Field<LocalDate> day, Condition which) {}

    private final DSLContext dsl;
    private final Condition boards;
    private final List<Long> hidden;
    private final List<Due> ways;

    /**
     * @param audience what these readers may not read is not counted
     */
    FigureStore(DSLContext dsl, Collection<Id<Board>> boards, Audience audience) {
        this.dsl = dsl;
        this.boards = ACTION.BOARD.in(boards.stream().map(Id::value).toList());
        hidden = audience == Audience.PUBLIC ? new ActionReaders(dsl).closedActions(dsl) : List.of();
        ways = ways();
    }

    /**
     * What nobody gave a day is due on the day of the meeting that it is due at. Those few are asked for first, from the index of
     * these meetings alone: joined at once, every row of the log would be read for them.
     */
    private List<Due> ways() {
        Due onItsDay = new Due(ACTION, ACTION.DUE_ON, DSL.noCondition());
        List<Long> atMeetings = dsl.select(ACTION.ID)
                .from(ACTION)
                .where(ACTION.DUE_MEETING.gt(0L))
                .fetch(ACTION.ID);
        return atMeetings.isEmpty()
                ? List.of(onItsDay)
                : List.of(
                        onItsDay,
                        new Due(
                                ACTION.join(MEETING).on(MEETING.ID.eq(ACTION.DUE_MEETING)),
                                MEETING.DAY,
                                ACTION.ID
                                        .in(atMeetings)
                                        .and(ACTION.DUE_ON.isNull())
                                        .and(ACTION.DUE_WORDS.eq(""))));
    }

    /** How many actions in these states were agreed on each day; nothing stands for those whose day is not known. */
    public Map<Optional<LocalDate>, Integer> raised(Collection<Action.State> states) {
        return counted(
                ACTION,
                in(states),
                List.of(ACTION.RAISED_ON),
                found -> Optional.ofNullable(found.get(ACTION.RAISED_ON)));
    }

    /** How many actions in these states are due in these days, each day for itself. */
    public Map<LocalDate, Integer> due(Collection<Action.State> states, LocalDate from, LocalDate to) {
        Map<LocalDate, Integer> days = new HashMap<>();
        for (Due due : ways) {
            counted(
                            due.from(),
                            in(states).and(due.which()).and(due.day().between(from, to)),
                            List.of(due.day()),
                            found -> found.get(due.day()))
                    .forEach((day, count) -> days.merge(day, count, Integer::sum));
        }
        return days;
    }

    /** How many actions in these states were due before a day. */
    public int overdue(Collection<Action.State> states, LocalDate today) {
        int count = 0;
        for (Due due : ways) {
            count += count(due.from(), in(states).and(due.which()).and(due.day().lt(today)));
        }
        return count;
    }

    /** How many actions in these states nobody is named for. */
    public int unowned(Collection<Action.State> states) {
        return count(
                ACTION,
                in(states)
                        .and(DSL.notExists(
                                DSL.selectOne().from(ACTION_OWNER).where(ACTION_OWNER.ACTION.eq(ACTION.ID)))));
    }

    /** How many actions these readers may not read: they are in none of the counts. */
    public int leftOut() {
        return hidden.size();
    }

    /** The latest days on which actions of a board were agreed, the latest first. */
    public List<LocalDate> daysRaised(Id<Board> board, int most) {
        return dsl.selectDistinct(ACTION.RAISED_ON)
                .from(ACTION)
                .where(ACTION.BOARD.eq(board.value()).and(ACTION.RAISED_ON.isNotNull()))
                .orderBy(ACTION.RAISED_ON.desc())
                .limit(most)
                .fetch(ACTION.RAISED_ON);
    }

    /** How many actions were agreed on each day after one. */
    public Map<BoardDay, Integer> raisedAfter(LocalDate day) {
        return byDay(ACTION.RAISED_ON, day);
    }

    /** How many actions were done on each day after one. */
    public Map<BoardDay, Integer> completedAfter(LocalDate day) {
        return byDay(ACTION.COMPLETED_ON, day);
    }

    /**
     * How many of the actions that were due in these days were done in time and how many were not, by the body whose people own
     * them. What was closed without a day of completion says nothing of time.
     *
     * @param open the states in which an action is still to be done
     */
    public Map<Kept, Integer> kept(Collection<Action.State> open, LocalDate from, LocalDate to) {
        Map<Kept, Integer> kept = new HashMap<>();
        Field<Long> body = DSL.coalesce(ACTION_OWNER.ORGANISATION, PERSON.ORGANISATION);
        for (Due due : ways) {
            Table<?> owned = due.from()
                    .leftJoin(ACTION_OWNER)
                    .on(ACTION_OWNER.ACTION.eq(ACTION.ID))
                    .leftJoin(PERSON)
                    .on(PERSON.ID.eq(ACTION_OWNER.PERSON));
            Condition within = due.which().and(due.day().between(from, to));
            Condition inTime = ACTION.COMPLETED_ON.le(due.day());
            Condition late = ACTION.COMPLETED_ON
                    .gt(due.day())
                    .or(ACTION.COMPLETED_ON.isNull().and(in(open)));
            for (boolean good : new boolean[] {true, false}) {
                counted(
                                owned,
                                within.and(good ? inTime : late),
                                DSL.countDistinct(ACTION.ID),
                                List.of(body),
                                found -> new Kept(
                                        Optional.ofNullable(found.get(body)).map(Id::of), good))
                        .forEach((key, count) -> kept.merge(key, count, Integer::sum));
            }
        }
        return kept;
    }

    private Map<BoardDay, Integer> byDay(TableField<?, LocalDate> field, LocalDate after) {
        return counted(
                ACTION,
                field.gt(after),
                List.of(ACTION.BOARD, field),
                found -> new BoardDay(Id.of(found.get(ACTION.BOARD)), found.get(field)));
    }

    private int count(Table<?> from, Condition which) {
        return counted(from, which, List.of(), found -> true).getOrDefault(true, 0);
    }

    private <K> Map<K, Integer> counted(Table<?> from, Condition which, List<Field<?>> by, Function<Record, K> key) {
        return counted(from, which, DSL.count(), by, key);
    }

    /** What the readers may not read is counted by itself and taken off: leaving it out of each row would cost far more. */
    private <K> Map<K, Integer> counted(
            Table<?> from, Condition which, Field<Integer> number, List<Field<?>> by, Function<Record, K> key) {
        Map<K, Integer> counts = grouped(from, which.and(boards), number, by, key);
        if (!hidden.isEmpty()) {
            grouped(from, which.and(boards).and(ACTION.ID.in(hidden)), number, by, key)
                    .forEach((of, count) -> counts.merge(of, -count, Integer::sum));
            counts.values().removeIf(count -> count == 0);
        }
        return counts;
    }

    private <K> Map<K, Integer> grouped(
            Table<?> from, Condition which, Field<Integer> number, List<Field<?>> by, Function<Record, K> key) {
        List<Field<?>> fields = new ArrayList<>(by);
        fields.add(number);
        Map<K, Integer> counts = new HashMap<>();
        dsl.select(fields)
                .from(from)
                .where(which)
                .groupBy(by)
                .fetch()
                .forEach(found -> counts.merge(key.apply(found), found.get(number), Integer::sum));
        return counts;
    }

    private static Condition in(Collection<Action.State> states) {
        return ACTION.STATE.in(states.stream().map(Action.State::name).toList());
    }
}
