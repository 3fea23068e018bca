package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.DRAFT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What somebody is typing, until it becomes an act of the journal. A draft found at the start was typed before a crash. */
public final class DraftStore {
    /** Text that was typed into a place and not yet taken into the record. */
    public record Draft(String place, String text, Instant at) {}

    private final DSLContext dsl;

    public DraftStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    public Optional<Draft> find(String place) {
        return fetch(DRAFT.PLACE.eq(place)).stream().findFirst();
    }

    public List<Draft> list() {
        return fetch(DSL.noCondition());
    }

    /**
     * What is being typed at the places of one kind. A draft may be long: nobody reads what another screen keeps.
     *
     * @param prefix what the places begin with, such as "minute/"
     */
    public List<Draft> list(String prefix) {
        return fetch(DRAFT.PLACE.startsWith(prefix));
    }

    /** The same by what follows the prefix. */
    public Map<String, String> texts(String prefix) {
        return list(prefix).stream()
                .collect(Collectors.toMap(draft -> draft.place().substring(prefix.length()), Draft::text));
    }

    private List<Draft> fetch(Condition where) {
        return dsl.selectFrom(DRAFT)
                .where(where)
                .orderBy(DRAFT.PLACE)
                .fetch(found -> new Draft(
                        found.get(DRAFT.PLACE),
                        found.get(DRAFT.TEXT),
                        found.get(DRAFT.AT).toInstant()));
    }

    public void keep(String place, String text, Instant at) {
        int updated = dsl.update(DRAFT)
                .set(DRAFT.TEXT, text)
                .set(DRAFT.AT, at.atOffset(ZoneOffset.UTC))
                .where(DRAFT.PLACE.eq(place))
                .execute();
        if (updated == 0) {
            dsl.insertInto(DRAFT)
                    .set(DRAFT.PLACE, place)
                    .set(DRAFT.TEXT, text)
                    .set(DRAFT.AT, at.atOffset(ZoneOffset.UTC))
                    .execute();
        }
    }

    public void forget(String place) {
        dsl.deleteFrom(DRAFT).where(DRAFT.PLACE.eq(place)).execute();
    }
}
