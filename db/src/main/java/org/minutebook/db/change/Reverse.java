package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.model.ProducedDocumentBuilder;
import org.minutebook.db.model.Row;
import org.minutebook.db.store.JournalEntry;
import org.minutebook.db.store.References;
import org.minutebook.db.store.References.Ref;
import org.minutebook.db.store.StillNeeded;
import org.minutebook.db.store.Touch;
import org.minutebook.db.store.Writing;

/**
 * Takes an act back: every row it touched becomes what it was. Undo is the reverse of an act, redo the reverse of an undo.
 *
 * @param target the entry to take back
 */
public record Reverse(JournalEntry target) implements Change<JournalEntry> {
    /** What a produced document may be about. */
    private static final Set<Kind> ABOUT = EnumSet.of(Kind.BOARD, Kind.MEETING, Kind.DECISION_CASE);

    @Override
    public String title() {
        return target.title();
    }

    @Override
    public JournalEntry apply(Writing writing) throws Refused {
        List<Touch> touches = writing.stores().journal().touches(target.entry());
        Map<Kind, List<Touch>> byKind = touches.stream().collect(Collectors.groupingBy(Touch::kind));
        Map<Ref, Row<?>> present = new HashMap<>();
        byKind.forEach((kind, some) -> writing.stores()
                .findAll(kind, some.stream().map(Touch::id).toList())
                .forEach((id, row) -> present.put(new Ref(kind, id), row)));
        for (Touch touch : touches) {
            if (!Objects.equals(present.get(new Ref(touch.kind(), touch.id())), touch.after())) {
                throw new Refused("“" + target.title() + "” cannot be taken back: a later act changed the "
                        + touch.kind().words() + " it touched. Look at the history and take the later act back first.");
            }
        }
        forgetInDocuments(touches, writing);
        try {
            takeBack(inOrder(touches), writing);
        } catch (StillNeeded e) {
            throw new Refused(
                    "“" + target.title() + "” cannot be taken back: something that was added later belongs to it. "
                            + "Look at the history and take the later act back first.");
        }
        return target;
    }

    /** A document that was made stays noted, without what it was about once that is gone. */
    private static void forgetInDocuments(List<Touch> touches, Writing writing) {
        Set<Ref> going = new HashSet<>();
        for (Touch touch : touches) {
            if (touch.before() == null) {
                going.add(new Ref(touch.kind(), touch.id()));
            }
        }
        if (going.stream().noneMatch(ref -> ABOUT.contains(ref.kind()))) {
            return;
        }
        for (ProducedDocument made : writing.stores().documents().produced()) {
            if (!going.contains(Ref.to(made))) {
                writing.save(ProducedDocumentBuilder.builder(made)
                        .board(kept(made.board(), Kind.BOARD, going))
                        .meeting(kept(made.meeting(), Kind.MEETING, going))
                        .decisionCase(kept(made.decisionCase(), Kind.DECISION_CASE, going))
                        .build());
            }
        }
    }

    private static <R extends Row<R>> @Nullable Id<R> kept(@Nullable Id<R> id, Kind kind, Set<Ref> going) {
        return id == null || going.contains(new Ref(kind, id.value())) ? null : id;
    }

    /** Runs of rows of one kind that come or go are written at once: an import that is taken back may have made 100,000. */
    private static void takeBack(List<Touch> order, Writing writing) {
        int from = 0;
        while (from < order.size()) {
            Touch first = order.get(from);
            int to = from + 1;
            while (to < order.size() && isLike(first, order.get(to))) {
                to++;
            }
            List<Touch> run = order.subList(from, to);
            if (first.before() == null) {
                removeAll(run.stream().map(Touch::after).toList(), writing);
            } else if (first.after() == null) {
                addAll(run.stream().map(Touch::before).toList(), writing);
            } else {
                run.forEach(touch -> writing.restore(touch.kind(), touch.id(), touch.before()));
            }
            from = to;
        }
    }

    private static boolean isLike(Touch one, Touch other) {
        return one.kind() == other.kind()
                && (one.before() == null) == (other.before() == null)
                && (one.after() == null) == (other.after() == null);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void addAll(List<? extends @Nullable Row<?>> rows, Writing writing) {
        writing.addAll((List) rows);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void removeAll(List<? extends @Nullable Row<?>> rows, Writing writing) {
        writing.removeAll((List) rows);
    }

    /**
     * No row may ever refer to one that is not there. So what the act made goes first, children before parents, unless a row that
     * stays still refers to it; then what it removed comes back, parents first; then what it changed; then the rest goes.
     */
    private static List<Touch> inOrder(List<Touch> touches) {
        List<Touch> back = new ArrayList<>();
        List<Touch> changed = new ArrayList<>();
        List<Touch> made = new ArrayList<>();
        Set<Ref> needed = new HashSet<>();
        for (Touch touch : touches) {
            Row<?> after = touch.after();
            if (after == null) {
                back.add(touch);
            } else if (touch.before() == null) {
                made.add(touch);
            } else {
                changed.add(touch);
                needed.addAll(References.of(after));
            }
        }
        List<Touch> goes = parentsFirst(made, Touch::after).reversed();
        List<Touch> order = new ArrayList<>();
        List<Touch> last = new ArrayList<>();
        for (Touch touch : goes) {
            if (needed.contains(new Ref(touch.kind(), touch.id()))) {
                needed.addAll(References.of(Objects.requireNonNull(touch.after())));
                last.add(touch);
            } else {
                order.add(touch);
            }
        }
        order.addAll(parentsFirst(back, Touch::before));
        order.addAll(changed);
        order.addAll(last);
        return order;
    }

    private static List<Touch> parentsFirst(List<Touch> touches, Function<Touch, @Nullable Row<?>> side) {
        Map<Ref, Touch> byRow = new HashMap<>();
        List<Row<?>> rows = new ArrayList<>();
        for (Touch touch : touches) {
            Row<?> row = Objects.requireNonNull(side.apply(touch));
            byRow.put(Ref.to(row), touch);
            rows.add(row);
        }
        return References.parentsFirst(rows).stream()
                .map(row -> Objects.requireNonNull(byRow.get(Ref.to(row))))
                .toList();
    }
}
