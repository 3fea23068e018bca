package org.minutebook.app.index;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.store.Writing;

/** A small council with its index, which takes in every act. */
abstract class IndexedCouncil {
    static final LocalDate TODAY = LocalDate.of(2020, 1, 23);

    @TempDir
    Path dir;

    MinuteBook book;
    SearchIndex index;

    @BeforeEach
    void open() {
        book = SmallCouncil.in(dir);
        index = new SearchIndex(book);
        index.bringUpToDate(Progress.NONE);
    }

    @AfterEach
    void close() {
        index.close();
        book.close();
    }

    List<String> refs(String typed) {
        return found(typed).hits().stream().map(Hit::ref).sorted().toList();
    }

    Found found(String typed) {
        return index.find(typed, new Wish(TODAY, 50, 50, false, Optional.empty()));
    }

    void act(String title, Consumer<Writing> work) throws Exception {
        book.apply(new Act<>(title, writing -> {
            work.accept(writing);
            return true;
        }));
        index.bringUpToDate(Progress.NONE);
    }
}
