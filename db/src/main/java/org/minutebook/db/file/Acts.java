package org.minutebook.db.file;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.Done;
import org.minutebook.db.change.Refused;
import org.minutebook.db.change.Reverse;
import org.minutebook.db.model.Kind;
import org.minutebook.db.store.JournalEntry;
import org.minutebook.db.store.Touch;
import org.minutebook.db.store.Writing;

/** Does acts on one book, one at a time: a transaction, a line of the journal, the disk, then whoever listens. */
final class Acts {
    /** What must be done before an act, such as a backup; refuses the act where it cannot be. */
    interface Before {
        void prepare(Change<?> change) throws Refused;
    }

    private final Database database;
    private final Clock clock;
    private final String who;
    private final Before before;
    private final List<Consumer<Touched>> listeners = new CopyOnWriteArrayList<>();
    private boolean applying;

    Acts(Database database, Clock clock, String who, Before before) {
        this.database = database;
        this.clock = clock;
        this.who = who;
        this.before = before;
    }

    Subscription whenTouched(Consumer<Touched> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Takes an act back; which one is asked when no other act can come between. */
    synchronized Optional<JournalEntry> reverse(Supplier<Optional<JournalEntry>> next) throws Refused {
        Optional<JournalEntry> target = next.get();
        if (target.isPresent()) {
            apply(new Reverse(target.get()), target.get().entry());
        }
        return target;
    }

    /** The act is on the disk: what a listener does wrong cannot undo it, and must not look as if it had. */
    private void tell(Touched touched) {
        for (Consumer<Touched> listener : listeners) {
            try {
                listener.accept(touched);
            } catch (RuntimeException e) {
                System.getLogger(Acts.class.getName()).log(System.Logger.Level.ERROR, "A listener failed", e);
            }
        }
    }

    synchronized <R> Done<R> apply(Change<R> change, @Nullable Long reverses) throws Refused {
        if (applying) {
            throw new IllegalStateException("An act may not be done from inside another: " + change.getClass());
        }
        applying = true;
        Applied<R> applied;
        try {
            before.prepare(change);
            applied = inTransaction(change, reverses);
            database.sync();
            if (!applied.kinds().isEmpty()) {
                tell(new Touched(applied.kinds()));
            }
        } finally {
            applying = false;
        }
        return applied.done();
    }

    synchronized <R> R rehearse(Change<R> change) throws Refused {
        AtomicReference<R> result = new AtomicReference<>();
        try {
            database.dsl().transaction(configuration -> {
                try {
                    result.set(change.apply(new Writing(DSL.using(configuration), clock)));
                } catch (Refused refused) {
                    throw new RolledBack(refused);
                }
                throw new Rehearsed();
            });
        } catch (RolledBack e) {
            throw e.refused;
        } catch (Rehearsed e) {
            return Objects.requireNonNull(result.get());
        }
        throw new IllegalStateException("A rehearsal must not be kept");
    }

    /** Ends a rehearsal: the transaction is rolled back by it. */
    private static final class Rehearsed extends RuntimeException {}

    private record Applied<R>(Done<R> done, Set<Kind> kinds) {}

    /** Carries a refusal out of the transaction, which is rolled back by it. */
    private static final class RolledBack extends RuntimeException {
        final Refused refused;

        RolledBack(Refused refused) {
            super(refused);
            this.refused = refused;
        }
    }

    private <R> Applied<R> inTransaction(Change<R> change, @Nullable Long reverses) throws Refused {
        try {
            return database.dsl().transactionResult(configuration -> {
                DSLContext dsl = DSL.using(configuration);
                Writing writing = new Writing(dsl, clock);
                R result;
                try {
                    result = change.apply(writing);
                } catch (Refused refused) {
                    throw new RolledBack(refused);
                }
                List<Touch> touches = writing.touches();
                if (touches.isEmpty()) {
                    return new Applied<>(new Done<>(result, Optional.empty()), Set.of());
                }
                JournalEntry entry = writing.seal(
                        who, change.getClass().getSimpleName(), change.title(), change.reversible(), reverses);
                Set<Kind> kinds = touches.stream().map(Touch::kind).collect(Collectors.toSet());
                return new Applied<>(new Done<>(result, Optional.of(entry)), kinds);
            });
        } catch (RolledBack e) {
            throw e.refused;
        }
    }
}
