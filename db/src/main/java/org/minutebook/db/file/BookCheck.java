package org.minutebook.db.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.exception.DataAccessException;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Row;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.store.Hash;
import org.minutebook.db.store.References;
import org.minutebook.db.store.References.Ref;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Touch;

/**
 * Goes over a book from end to end: the schema is ours, every record can be read and refers to records that are there, the
 * journal's chain holds, every record is as the journal left it, and every stored file has the bytes its hash says.
 */
final class BookCheck {
    private final MinuteBook book;
    private final Database database;
    private final List<String> findings = new ArrayList<>();

    BookCheck(MinuteBook book, Database database) {
        this.book = book;
        this.database = database;
    }

    Checked run() {
        Stores stores = new Stores(database.dsl());
        int newest = Database.NEWEST_VERSION;
        if (book.version() != newest) {
            findings.add("The schema is at version " + book.version() + ", and this program knows " + newest + ".");
        }
        Map<Ref, Integer> found = new HashMap<>();
        for (Kind kind : Kind.values()) {
            try {
                readAll(kind, stores, found);
            } catch (DataAccessException | IllegalArgumentException e) {
                findings.add("A " + kind.words() + " cannot be read: " + e.getMessage());
            }
        }
        stores.journal().firstBreak().ifPresentOrElse(findings::add, () -> compareWithJournal(stores, found));
        checkContents(stores);
        return new Checked(List.copyOf(findings), found.size(), stores.journal().last());
    }

    private void readAll(Kind kind, Stores stores, Map<Ref, Integer> found) {
        Set<Ref> missing = new TreeSet<>((one, other) -> Long.compare(one.id(), other.id()));
        stores.of(kind).eachById(row -> {
            found.put(Ref.to(row), row.hashCode());
            for (Ref ref : References.of(row)) {
                // Kinds come after those they refer to; only its own kind may still be unread.
                if (ref.kind() != kind && !found.containsKey(ref)) {
                    missing.add(ref);
                }
            }
        });
        for (Ref ref : missing) {
            findings.add("A " + kind.words() + " refers to " + ref.kind().words() + " " + ref.id()
                    + ", which is not there.");
        }
    }

    /** The journal holds every row as each act left it: the last word on a row must be the row. */
    private void compareWithJournal(Stores stores, Map<Ref, Integer> found) {
        Map<Ref, Integer> expected = new HashMap<>();
        long last = stores.journal().last();
        for (long entry = 1; entry <= last; entry++) {
            for (Touch touch : stores.journal().touches(entry)) {
                Ref ref = new Ref(touch.kind(), touch.id());
                Row<?> after = touch.after();
                if (after == null) {
                    expected.remove(ref);
                } else {
                    expected.put(ref, after.hashCode());
                }
            }
        }
        found.forEach((ref, hash) -> {
            Integer wanted = expected.remove(ref);
            if (wanted == null) {
                findings.add("The " + ref.kind().words() + " " + ref.id() + " is in the book but not in its journal.");
            } else if (!wanted.equals(hash)) {
                findings.add("The " + ref.kind().words() + " " + ref.id() + " was changed outside the journal.");
            }
        });
        for (Ref ref : expected.keySet()) {
            findings.add(
                    "The " + ref.kind().words() + " " + ref.id() + " is in the journal but no longer in the book.");
        }
    }

    private void checkContents(Stores stores) {
        for (String sha256 : stores.contents().list()) {
            byte[] content = stores.contents().find(sha256).orElseGet(() -> new byte[0]);
            if (!Hash.sha256(content).equals(sha256)) {
                findings.add("The bytes of a stored file do not have their hash " + sha256 + ".");
            }
        }
        for (StoredFile file : stores.documents().files()) {
            if (stores.contents().find(file.sha256()).isEmpty()) {
                findings.add("The bytes of the file “" + file.name() + "” are missing.");
            }
        }
    }
}
