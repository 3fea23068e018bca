package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.ACTION;
import static org.minutebook.db.jooq.Tables.ACTION_LINK;
import static org.minutebook.db.jooq.Tables.ACTION_OWNER;
import static org.minutebook.db.jooq.Tables.ACTION_UPDATE;
import static org.minutebook.db.jooq.Tables.CHAIR_REMARK;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionLink;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.ChairRemark;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** The action log of all boards. */
public final class ActionStore {
    private final Stores stores;
    private final DSLContext dsl;

    ActionStore(Stores stores, DSLContext dsl) {
        this.stores = stores;
        this.dsl = dsl;
    }

    public Action get(Id<Action> id) {
        return stores.of(Action.class).get(id);
    }

    /** In the order the board's log prints them. */
    public List<Action> list(Id<Board> board) {
        return stores.of(Action.class).list(ACTION.BOARD.eq(board.value()));
    }

    public List<Action> list(Id<Board> board, int referenceNumber) {
        return stores.of(Action.class)
                .list(ACTION.BOARD.eq(board.value()).and(ACTION.REFERENCE_NUMBER.eq(referenceNumber)));
    }

    /** Those that somebody still has to do. */
    public List<Action> open(Id<Board> board) {
        return stores.of(Action.class)
                .list(ACTION.BOARD
                        .eq(board.value())
                        .and(ACTION.STATE.in(
                                Action.State.OPEN.name(),
                                Action.State.PROMISED.name(),
                                Action.State.ON_AGENDA.name())));
    }

    /** The actions that a meeting's items gave rise to. */
    public List<Action> of(Id<Meeting> meeting) {
        return stores.of(Action.class).list(ACTION.MEETING.eq(meeting.value()));
    }

    /** The actions that are due at a meeting, whichever gave rise to them. */
    public List<Action> dueAt(Id<Meeting> meeting) {
        return stores.of(Action.class).list(ACTION.DUE_MEETING.eq(meeting.value()));
    }

    public List<ActionOwner> owners(Id<Action> action) {
        return stores.of(ActionOwner.class).list(ACTION_OWNER.ACTION.eq(action.value()));
    }

    /** Who may read actions, known of all of them at once. */
    public ActionReaders readers() {
        return new ActionReaders(dsl);
    }

    /** Who may read each of these actions. */
    public Map<Id<Action>, Audience> readersOf(Collection<Action> actions) {
        ActionReaders readers = new ActionReaders(dsl, actions);
        return actions.stream().collect(Collectors.toMap(Action::id, readers::of));
    }

    /** The earliest first; the last one is what the log prints. */
    public List<ActionUpdate> updates(Id<Action> action) {
        return stores.of(ActionUpdate.class).list(ACTION_UPDATE.ACTION.eq(action.value()));
    }

    /** The owners of some actions, asked for at once. */
    public List<ActionOwner> owners(Collection<Id<Action>> actions) {
        return actions.isEmpty()
                ? List.of()
                : stores.of(ActionOwner.class).list(ACTION_OWNER.ACTION.in(values(actions)));
    }

    /** The updates of some actions, asked for at once. */
    public List<ActionUpdate> updates(Collection<Id<Action>> actions) {
        return actions.isEmpty()
                ? List.of()
                : stores.of(ActionUpdate.class).list(ACTION_UPDATE.ACTION.in(values(actions)));
    }

    private static List<Long> values(Collection<Id<Action>> ids) {
        return ids.stream().map(Id::value).toList();
    }

    public List<ActionLink> links(Id<Action> action) {
        return stores.of(ActionLink.class)
                .list(ACTION_LINK.ACTION.eq(action.value()).or(ACTION_LINK.OTHER.eq(action.value())));
    }

    /** Every owner of a board's actions: for work that goes over the whole log. */
    public List<ActionOwner> ownersOf(Id<Board> board) {
        return stores.of(ActionOwner.class).list(ACTION_OWNER.ACTION.in(idsOf(board)));
    }

    /** Every update of a board's actions: for work that goes over the whole log. */
    public List<ActionUpdate> updatesOf(Id<Board> board) {
        return stores.of(ActionUpdate.class).list(ACTION_UPDATE.ACTION.in(idsOf(board)));
    }

    /** What the chair of a board remarked on its actions, the earliest first. */
    public List<ChairRemark> remarks(Id<Board> board) {
        return stores.of(ChairRemark.class).list(CHAIR_REMARK.BOARD.eq(board.value()));
    }

    public int count(Id<Board> board) {
        return dsl.fetchCount(ACTION, ACTION.BOARD.eq(board.value()));
    }

    /** The first rows of a list, for a screen that must show something at once. */
    public List<ActionRow> firstRows(List<Id<Board>> boards, int most) {
        var first = DSL.select(ACTION.ID)
                .from(ACTION)
                .where(of(boards))
                .orderBy(ACTION.BOARD, ACTION.POSITION, ACTION.ID)
                .limit(most);
        return rows(ACTION.ID.in(dsl.fetch(first).getValues(ACTION.ID)));
    }

    /** All rows of a list, by board and position. */
    public List<ActionRow> rows(List<Id<Board>> boards) {
        return rows(of(boards));
    }

    private static Condition of(List<Id<Board>> boards) {
        return ACTION.BOARD.in(boards.stream().map(Id::value).toList());
    }

    private static Select<Record1<Long>> idsOf(Id<Board> board) {
        return DSL.select(ACTION.ID).from(ACTION).where(ACTION.BOARD.eq(board.value()));
    }

    private List<ActionRow> rows(Condition condition) {
        var ids = DSL.select(ACTION.ID).from(ACTION).where(condition);
        Map<Long, String> owners = new HashMap<>();
        eachPair(
                dsl.select(ACTION_OWNER.ACTION, ACTION_OWNER.PRINTED)
                        .from(ACTION_OWNER)
                        .where(ACTION_OWNER.ACTION.in(ids))
                        .orderBy(ACTION_OWNER.ACTION, ACTION_OWNER.POSITION, ACTION_OWNER.ID),
                (action, owner) -> owners.merge(action, owner, (one, next) -> one + " / " + next));
        Map<Long, String> latest = new HashMap<>();
        eachPair(
                dsl.select(ACTION_UPDATE.ACTION, ACTION_UPDATE.TEXT)
                        .from(ACTION_UPDATE)
                        .where(ACTION_UPDATE.ACTION.in(ids).and(ACTION_UPDATE.AUDIENCE.eq(Audience.PUBLIC.name())))
                        .orderBy(ACTION_UPDATE.ACTION, ACTION_UPDATE.POSITION, ACTION_UPDATE.ID),
                latest::put);
        ActionReaders readers = readers();
        List<ActionRow> rows = new ArrayList<>();
        Map<Long, LocalDate> days = new HashMap<>();
        try (var cursor = dsl.select(
                        ACTION.ID,
                        ACTION.BOARD,
                        ACTION.POSITION,
                        ACTION.REFERENCE_PRINTED,
                        ACTION.REFERENCE_NUMBER,
                        ACTION.RAISED_ON,
                        ACTION.TEXT,
                        ACTION.DUE_ON,
                        ACTION.DUE_WORDS,
                        ACTION.DUE_MEETING,
                        ACTION.RECURS,
                        ACTION.STATE,
                        ACTION.RAG,
                        ACTION.RAG_PRINTED,
                        ACTION.COMPLETED_ON,
                        ACTION.AUDIENCE,
                        ACTION.ITEM,
                        ACTION.CLAUSE,
                        ACTION.UNDERTAKING)
                .from(ACTION)
                .where(condition)
                .orderBy(ACTION.BOARD, ACTION.POSITION, ACTION.ID)
                .fetchSize(1000)
                .fetchLazy()) {
            cursor.forEach(found -> rows.add(row(found, due(found, days), owners, latest, readers)));
        }
        return rows;
    }

    /** Straight from the driver: a record of jOOQ for each of some 300,000 rows is half of the time a list takes. */
    private static void eachPair(ResultQuery<Record2<Long, String>> query, BiConsumer<Long, String> to) {
        try (ResultSet found = query.fetchSize(1000).fetchResultSet()) {
            while (found.next()) {
                to.accept(found.getLong(1), found.getString(2));
            }
        } catch (SQLException e) {
            throw new DataAccessException("The owners and updates of actions cannot be read", e);
        }
    }

    /** What nobody gave a day is due on the day of the meeting that it is due at. */
    private @Nullable LocalDate due(Record found, Map<Long, LocalDate> days) {
        LocalDate due = found.get(ACTION.DUE_ON);
        Long meeting = found.get(ACTION.DUE_MEETING);
        if (due != null || meeting == null || !found.get(ACTION.DUE_WORDS).isBlank()) {
            return due;
        }
        return days.computeIfAbsent(
                meeting, id -> stores.of(Meeting.class).get(new Id<>(id)).day());
    }

    private static ActionRow row(
            Record found,
            @Nullable LocalDate due,
            Map<Long, String> owners,
            Map<Long, String> latest,
            ActionReaders readers) {
        long id = found.get(ACTION.ID);
        return new ActionRow(
                new Id<>(id),
                new Id<>(found.get(ACTION.BOARD)),
                found.get(ACTION.POSITION),
                found.get(ACTION.REFERENCE_PRINTED),
                found.get(ACTION.REFERENCE_NUMBER),
                found.get(ACTION.RAISED_ON),
                found.get(ACTION.TEXT),
                owners.getOrDefault(id, ""),
                due,
                found.get(due == null && found.get(ACTION.DUE_WORDS).isBlank() ? ACTION.RECURS : ACTION.DUE_WORDS),
                Action.State.valueOf(found.get(ACTION.STATE)),
                Action.Rag.valueOf(found.get(ACTION.RAG)),
                found.get(ACTION.RAG_PRINTED),
                found.get(ACTION.COMPLETED_ON),
                latest.getOrDefault(id, ""),
                readers.of(
                        Audience.valueOf(found.get(ACTION.AUDIENCE)),
                        found.get(ACTION.ITEM),
                        found.get(ACTION.CLAUSE),
                        found.get(ACTION.UNDERTAKING)));
    }
}
