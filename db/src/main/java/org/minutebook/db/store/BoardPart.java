package org.minutebook.db.store;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Row;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.store.References.Ref;

/**
 * One board's part of the record: the board, everything that hangs from it, and whatever those records refer to, so that the part
 * can be loaded anywhere.
 */
public final class BoardPart {
    /** Kinds that come along with what they describe, although nothing of the board refers to them. */
    private static final Set<Kind> COME_ALONG =
            Set.of(Kind.STYLE_SETTING, Kind.INTEREST, Kind.DISPENSATION, Kind.INTEREST_CONFIRMATION);

    private final Stores stores;
    private final Set<Ref> taken = new HashSet<>();

    private BoardPart(Stores stores) {
        this.stores = stores;
    }

    public static RecordFile of(Id<Board> board, Stores stores) {
        BoardPart part = new BoardPart(stores);
        part.taken.add(new Ref(Kind.BOARD, board.value()));
        part.takeWhatHangsFromIt();
        part.takeWhatIsReferredTo();
        part.takeWhatComesAlong();
        part.takeWhatIsReferredTo();
        part.takeTheFilesOfItsLook();
        return part.file();
    }

    private void takeWhatHangsFromIt() {
        int before;
        do {
            before = taken.size();
            for (Kind kind : Kind.values()) {
                stores.of(kind).eachById(row -> {
                    if (References.of(row).stream().anyMatch(taken::contains)) {
                        taken.add(Ref.to(row));
                    }
                });
            }
        } while (taken.size() > before);
    }

    private void takeWhatIsReferredTo() {
        int before;
        do {
            before = taken.size();
            for (Ref ref : Set.copyOf(taken)) {
                stores.find(ref.kind(), ref.id()).ifPresent(row -> taken.addAll(References.of(row)));
            }
        } while (taken.size() > before);
    }

    private void takeWhatComesAlong() {
        for (Kind kind : COME_ALONG) {
            stores.of(kind).eachById(row -> {
                if (References.of(row).stream().anyMatch(taken::contains)) {
                    taken.add(Ref.to(row));
                }
            });
        }
    }

    /** A house style names the Word file of its look by its hash. */
    private void takeTheFilesOfItsLook() {
        Set<String> looks = stores.of(HouseStyle.class).list().stream()
                .filter(style -> taken.contains(Ref.to(style)))
                .map(HouseStyle::template)
                .collect(Collectors.toSet());
        stores.of(StoredFile.class).list().stream()
                .filter(file -> looks.contains(file.sha256()))
                .forEach(file -> taken.add(Ref.to(file)));
    }

    private RecordFile file() {
        RecordFile file = new RecordFile();
        for (Kind kind : Kind.values()) {
            stores.of(kind).eachById(row -> {
                if (taken.contains(Ref.to(row))) {
                    file.add(row);
                    takeContent(row, file);
                }
            });
        }
        return file;
    }

    private void takeContent(Row<?> row, RecordFile file) {
        if (row instanceof StoredFile stored) {
            stores.contents().find(stored.sha256()).ifPresent(bytes -> file.contents()
                    .put(stored.sha256(), bytes));
        }
    }
}
