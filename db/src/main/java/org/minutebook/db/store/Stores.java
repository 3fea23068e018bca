package org.minutebook.db.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Row;

/** Read access to everything in the book. */
public final class Stores {
    /** So few are asked for one by one. */
    private static final int FEW = 100;

    private final DSLContext dsl;
    private final Map<Class<?>, Rows<?>> rows = new ConcurrentHashMap<>();

    public Stores(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** All records of one kind, where no store asks something more particular. */
    @SuppressWarnings("unchecked")
    public <R extends Row<R>> Rows<R> of(Class<R> type) {
        return (Rows<R>) rows.computeIfAbsent(type, unused -> new Rows<>(dsl, type));
    }

    /** The rows of a kind that is known only when the program runs. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Rows<?> of(Kind kind) {
        return of((Class) kind.type());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public Optional<Row<?>> find(Kind kind, long id) {
        return of((Class) kind.type()).find(new Id(id));
    }

    /** Those of the ids that are there; many are found in one reading of the kind. */
    public Map<Long, Row<?>> findAll(Kind kind, Collection<Long> ids) {
        Map<Long, Row<?>> found = new HashMap<>();
        if (ids.size() < FEW) {
            ids.forEach(id -> find(kind, id).ifPresent(row -> found.put(id, row)));
        } else {
            Set<Long> wanted = Set.copyOf(ids);
            of(kind).eachById(row -> {
                if (wanted.contains(row.id().value())) {
                    found.put(row.id().value(), row);
                }
            });
        }
        return found;
    }

    public BoardStore boards() {
        return new BoardStore(this);
    }

    public MeetingStore meetings() {
        return new MeetingStore(this);
    }

    public AgendaStore agendas() {
        return new AgendaStore(this);
    }

    public PaperStore papers() {
        return new PaperStore(this);
    }

    public PlanStore plans() {
        return new PlanStore(this);
    }

    public MatterStore matters() {
        return new MatterStore(this);
    }

    public CalendarStore calendar() {
        return new CalendarStore(this);
    }

    public MinuteStore minutes() {
        return new MinuteStore(this);
    }

    public ActionStore actions() {
        return new ActionStore(this, dsl);
    }

    /**
     * The actions of some boards, counted.
     *
     * @param open the states in which an action is still to be done
     */
    public FigureStore figures(Collection<Id<Board>> boards, Collection<Action.State> open) {
        return new FigureStore(dsl, boards, open);
    }

    public DecisionStore decisions() {
        return new DecisionStore(this);
    }

    public DocumentStore documents() {
        return new DocumentStore(this);
    }

    public ContentStore contents() {
        return new ContentStore(dsl);
    }

    public JournalStore journal() {
        return new JournalStore(dsl);
    }

    public WordStore words() {
        return new WordStore(this);
    }

    public DraftStore drafts() {
        return new DraftStore(dsl);
    }
}
