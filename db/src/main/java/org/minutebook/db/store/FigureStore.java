package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.ACTION;
import static org.minutebook.db.jooq.Tables.ACTION_OWNER;
import static org.minutebook.db.jooq.Tables.BOARD;
import static org.minutebook.db.jooq.Tables.MEETING;
import static org.minutebook.db.jooq.Tables.PERSON;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Organisation;

/**
 * The actions of some boards, counted: no row of a log becomes an action here, however long it is. Each count begins with the boards
 * and takes the few rows it wants from an index that begins with the board; with the boards as a list in the condition the database
 * would walk through the whole of that index.
 */
public final class FigureStore {
    /** A day of one board. */
    public record BoardDay(Id<Board> board, LocalDate day) {}

    /** Where an action with a day belongs: done by that day, or not. */
    public record Kept(Optional<Id<Organisation>> organisation, boolean inTime) {}

    /** From which table, by which day and under which condition an action is due. */
    private record Due(Table<?> from, Field<LocalDate> day, Condition which) {}

    private final DSLContext dsl;
    private final List<Long> boards;
    private final Condition stillToDo;
    private final Set<Long> hidden;
    private final Map<Long, LocalDate> atMeetings;
    private final OpenActions open;

    FigureStore(DSLContext dsl, Collection<Id<Board>> boards, Collection<Action.State> open) {
        this.dsl = dsl;
        this.boards = boards.stream().map(Id::value).toList();
        hidden = ofBoards(new ActionReaders(dsl).closedActions(dsl));
        atMeetings = atMeetings();
        stillToDo = ACTION.STATE.in(open.stream().map(Action.State::name).toList());
        this.open = new OpenActions(read());
    }

    private Set<Long> ofBoards(List<Long> actions) {
        return actions.isEmpty()
                ? Set.of()
                : dsl.select(ACTION.ID)
                        .from(ACTION)
                        .where(ACTION.ID.in(actions).and(ACTION.BOARD.in(boards)))
                        .fetchSet(ACTION.ID);
    }

    /** What nobody gave a day is due on the day of the meeting that it is due at: those few. */
    private Map<Long, LocalDate> atMeetings() {
        return dsl.select(ACTION.ID, MEETING.DAY)
                .from(ACTION)
                .join(MEETING)
                .on(MEETING.ID.eq(ACTION.DUE_MEETING))
                .where(ACTION.DUE_MEETING
                        .gt(0L) // from the index of these meetings alone
                        .and(ACTION.DUE_ON.isNull())
                        .and(ACTION.DUE_WORDS.eq("")))
                .fetchMap(ACTION.ID, MEETING.DAY);
    }

    /**
     * The actions that are still to be done.
     *
     * @param audience what these readers may not read is left out
     */
    public OpenActions open(Audience audience) {
        return audience == Audience.PUBLIC ? open.without(hidden) : open;
    }

    /** Rows as the driver has them, in the order of an index that has all that is wanted: tens of thousands, read at every opening. */
    private List<OpenActions.One> read() {
        long[] owned = owned();
        List<OpenActions.One> found = new ArrayList<>();
        try (ResultSet actions = dsl.select(ACTION.ID, ACTION.RAISED_ON, ACTION.DUE_ON, ACTION.STATE)
                .from(ACTION)
                .where(ACTION.BOARD.in(boards).and(stillToDo))
                .fetchResultSet()) {
            while (actions.next()) {
                long id = actions.getLong(1);
                LocalDate due = actions.getObject(3, LocalDate.class);
                found.add(new OpenActions.One(
                        id,
                        actions.getObject(2, LocalDate.class),
                        due == null ? atMeetings.get(id) : due,
                        Action.State.PARKED.name().equals(actions.getString(4)),
                        Arrays.binarySearch(owned, id) >= 0));
            }
        } catch (SQLException e) {
            throw new DataAccessException("The open actions cannot be read", e);
        }
        return found;
    }

    /** The actions that somebody is named for, in order. */
    private long[] owned() {
        LongStream.Builder owned = LongStream.builder();
        try (ResultSet owners =
                dsl.select(ACTION_OWNER.ACTION).from(ACTION_OWNER).fetchResultSet()) {
            while (owners.next()) {
                owned.add(owners.getLong(1));
            }
        } catch (SQLException e) {
            throw new DataAccessException("The owners of actions cannot be read", e);
        }
        return owned.build().sorted().toArray();
    }

    /** How many actions the public may not read: they are in none of the counts that follow. */
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

    /** How many actions that everybody may read were agreed on each day after one. */
    public Map<BoardDay, Integer> raisedAfter(LocalDate day) {
        return byDay(ACTION.RAISED_ON, day);
    }

    /** How many actions that everybody may read were done on each day after one. */
    public Map<BoardDay, Integer> completedAfter(LocalDate day) {
        return byDay(ACTION.COMPLETED_ON, day);
    }

    private Map<BoardDay, Integer> byDay(TableField<?, LocalDate> field, LocalDate after) {
        return counted(
                ofBoards(),
                field.gt(after),
                DSL.count(),
                List.of(ACTION.BOARD, field),
                found -> new BoardDay(Id.of(found.get(ACTION.BOARD)), found.get(field)));
    }

    /**
     * How many of the actions that everybody may read and that were due in these days were done in time and how many were not, by the
     * body whose people own them. What was closed without a day of completion says nothing of time.
     */
    public Map<Kept, Integer> kept(LocalDate from, LocalDate to) {
        Map<Kept, Integer> kept = new HashMap<>();
        Field<Long> body = DSL.coalesce(ACTION_OWNER.ORGANISATION, PERSON.ORGANISATION);
        for (Due due : ways()) {
            Table<?> owned = due.from()
                    .leftJoin(ACTION_OWNER)
                    .on(ACTION_OWNER.ACTION.eq(ACTION.ID))
                    .leftJoin(PERSON)
                    .on(PERSON.ID.eq(ACTION_OWNER.PERSON));
            Condition within = due.which().and(due.day().between(from, to));
            Condition inTime = ACTION.COMPLETED_ON.le(due.day());
            Condition late = ACTION.COMPLETED_ON
                    .gt(due.day())
                    .or(ACTION.COMPLETED_ON.isNull().and(stillToDo));
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

    private List<Due> ways() {
        Due onItsDay = new Due(ofBoards(), ACTION.DUE_ON, DSL.noCondition());
        return atMeetings.isEmpty()
                ? List.of(onItsDay)
                : List.of(
                        onItsDay,
                        new Due(
                                ofBoards().join(MEETING).on(MEETING.ID.eq(ACTION.DUE_MEETING)),
                                MEETING.DAY,
                                ACTION.ID.in(atMeetings.keySet())));
    }

    private Table<?> ofBoards() {
        return BOARD.join(ACTION).on(ACTION.BOARD.eq(BOARD.ID));
    }

    /** What the public may not read is counted by itself and taken off: leaving it out of each row would cost far more. */
    private <K> Map<K, Integer> counted(
            Table<?> from, Condition which, Field<Integer> number, List<Field<?>> by, Function<Record, K> key) {
        Condition ours = which.and(BOARD.ID.in(boards));
        Map<K, Integer> counts = grouped(from, ours, number, by, key);
        if (!hidden.isEmpty()) {
            grouped(from, ours.and(ACTION.ID.in(hidden)), number, by, key)
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
}
