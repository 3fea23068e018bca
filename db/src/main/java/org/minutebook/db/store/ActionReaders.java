package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.ACTION;
import static org.minutebook.db.jooq.Tables.AGENDA_ITEM;
import static org.minutebook.db.jooq.Tables.CLAUSE;
import static org.minutebook.db.jooq.Tables.RESOLUTION;
import static org.minutebook.db.jooq.Tables.UNDERTAKING;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;

/**
 * Who may read an action: what came from an item, a clause or an undertaking that the public may not read is not for the public
 * either, whenever that was closed, and is again when it is opened.
 */
public final class ActionReaders {
    private static final Condition CLOSED_ITEM = closed(AGENDA_ITEM.AUDIENCE);

    private final Set<Long> items;
    private final Set<Long> clauses;
    private final Set<Long> undertakings;

    /** Known of all actions. */
    ActionReaders(DSLContext dsl) {
        items = items(dsl, DSL.noCondition());
        clauses = clauses(dsl, DSL.noCondition());
        undertakings = undertakings(dsl, DSL.noCondition());
    }

    /** Known of these actions alone: much less is read than for all. */
    ActionReaders(DSLContext dsl, Collection<Action> actions) {
        List<Long> from = values(actions, Action::item);
        items = from.isEmpty() ? new HashSet<>() : items(dsl, AGENDA_ITEM.ID.in(from));
        from = values(actions, Action::clause);
        clauses = from.isEmpty() ? new HashSet<>() : clauses(dsl, CLAUSE.ID.in(from));
        from = values(actions, Action::undertaking);
        undertakings = from.isEmpty() ? new HashSet<>() : undertakings(dsl, UNDERTAKING.ID.in(from));
    }

    private static Set<Long> items(DSLContext dsl, Condition which) {
        return new HashSet<>(dsl.select(AGENDA_ITEM.ID)
                .from(AGENDA_ITEM)
                .where(CLOSED_ITEM.and(which))
                .fetch(AGENDA_ITEM.ID));
    }

    private static Set<Long> clauses(DSLContext dsl, Condition which) {
        return new HashSet<>(dsl.select(CLAUSE.ID)
                .from(CLAUSE)
                .join(RESOLUTION)
                .on(RESOLUTION.ID.eq(CLAUSE.RESOLUTION))
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(RESOLUTION.ITEM))
                .where(closed(RESOLUTION.AUDIENCE).or(CLOSED_ITEM).and(which))
                .fetch(CLAUSE.ID));
    }

    private static Set<Long> undertakings(DSLContext dsl, Condition which) {
        return new HashSet<>(dsl.select(UNDERTAKING.ID)
                .from(UNDERTAKING)
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(UNDERTAKING.ITEM))
                .where(closed(UNDERTAKING.AUDIENCE).or(CLOSED_ITEM).and(which))
                .fetch(UNDERTAKING.ID));
    }

    /** The actions that the public may not read. */
    List<Long> closedActions(DSLContext dsl) {
        Set<Long> ids = new HashSet<>(ids(dsl, closed(ACTION.AUDIENCE)));
        if (!items.isEmpty()) {
            ids.addAll(ids(dsl, ACTION.ITEM.in(items)));
        }
        if (!clauses.isEmpty()) {
            ids.addAll(ids(dsl, ACTION.CLAUSE.in(clauses)));
        }
        if (!undertakings.isEmpty()) {
            ids.addAll(ids(dsl, ACTION.UNDERTAKING.in(undertakings)));
        }
        return List.copyOf(ids);
    }

    private static List<Long> ids(DSLContext dsl, Condition which) {
        return dsl.select(ACTION.ID).from(ACTION).where(which).fetch(ACTION.ID);
    }

    public Audience of(Action action) {
        return of(action.audience(), value(action.item()), value(action.clause()), value(action.undertaking()));
    }

    Audience of(Audience own, @Nullable Long item, @Nullable Long clause, @Nullable Long undertaking) {
        boolean closed = items.contains(item) || clauses.contains(clause) || undertakings.contains(undertaking);
        return own.with(closed ? Audience.RESTRICTED : Audience.PUBLIC);
    }

    private static List<Long> values(Collection<Action> actions, Function<Action, @Nullable Id<?>> part) {
        return actions.stream()
                .map(part)
                .filter(Objects::nonNull)
                .map(Id::value)
                .distinct()
                .toList();
    }

    private static @Nullable Long value(@Nullable Id<?> id) {
        return id == null ? null : id.value();
    }

    private static Condition closed(Field<String> audience) {
        return audience.eq(Audience.RESTRICTED.name());
    }
}
