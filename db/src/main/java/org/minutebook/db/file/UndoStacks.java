package org.minutebook.db.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.change.NoteDocument;
import org.minutebook.db.store.JournalEntry;

/**
 * What undo and redo would take next, read from the journal alone, so that they outlive the window. An act that cannot be taken
 * back closes the door on those before it.
 */
final class UndoStacks {
    private final Deque<JournalEntry> undo = new ArrayDeque<>();
    private final Deque<JournalEntry> redo = new ArrayDeque<>();

    /** @param newestFirst the latest entries of the journal */
    UndoStacks(List<JournalEntry> newestFirst) {
        for (JournalEntry entry : newestFirst.reversed()) {
            if (entry.act().equals(NoteDocument.ACT)) {
                continue;
            }
            Long reverses = entry.reverses();
            if (reverses == null) {
                redo.clear();
                if (entry.reversible()) {
                    undo.push(entry);
                } else {
                    undo.clear();
                }
            } else if (isNext(undo, reverses)) {
                undo.pop();
                redo.push(entry);
            } else if (isNext(redo, reverses)) {
                redo.pop();
                undo.push(entry);
            }
        }
    }

    private static boolean isNext(Deque<JournalEntry> stack, long entry) {
        JournalEntry next = stack.peek();
        return next != null && next.entry() == entry;
    }

    Optional<JournalEntry> undo() {
        return Optional.ofNullable(undo.peek());
    }

    Optional<JournalEntry> redo() {
        return Optional.ofNullable(redo.peek());
    }

    /** The next first. */
    List<JournalEntry> undoable() {
        return List.copyOf(undo);
    }
}
