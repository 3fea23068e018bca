package org.minutebook.app.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.bind.MadePacks;
import org.minutebook.app.documents.bind.PackMaking;
import org.minutebook.app.documents.bind.PackRequest;
import org.minutebook.app.documents.bind.PaperCheck;
import org.minutebook.app.documents.hygiene.HygieneFinding;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.model.StoredFile;

/**
 * What was learned of papers while the book was open. A paper that did not change is neither searched nor prepared a second time,
 * also where the screen was left meanwhile.
 */
public final class PackWork implements AutoCloseable {
    private final OpenBook open;
    private final Path folder;
    private final Map<String, List<HygieneFinding>> found = new ConcurrentHashMap<>();
    private final ReentrantLock making = new ReentrantLock();
    private @Nullable PackMaking packs;
    private volatile boolean closed;

    /** @param folder of the program's own: papers lie there while they are searched and bound */
    public PackWork(OpenBook open, Path folder) {
        this.open = open;
        this.folder = folder;
    }

    /** Packs are made one after the other. */
    MadePacks make(PackRequest request, Progress progress) throws IOException, ExportProblem, DocumentProblem {
        making.lock();
        try {
            PackMaking at = packs == null ? new PackMaking(open.book(), open.who(), folder) : packs;
            packs = at;
            return at.make(request, progress);
        } finally {
            making.unlock();
            if (closed) {
                close();
            }
        }
    }

    /** What was found in a file; empty where it was not searched yet. */
    Optional<List<HygieneFinding>> found(StoredFile file) {
        return Optional.ofNullable(found.get(file.sha256()));
    }

    /** Searches a file. What was found is kept, unless the search was stopped before its end. */
    void search(StoredFile file, Progress progress) throws IOException {
        List<HygieneFinding> all = PaperCheck.of(open.book(), file, folder, progress);
        if (!progress.stopped()) {
            found.put(file.sha256(), all);
        }
    }

    /** Where packs are being made, what they need goes when they end. */
    @Override
    public void close() {
        closed = true;
        if (making.tryLock()) {
            try {
                if (packs != null) {
                    packs.close();
                }
            } catch (IOException e) {
                System.getLogger(PackWork.class.getName()).log(System.Logger.Level.DEBUG, "work folder kept", e);
            } finally {
                packs = null;
                making.unlock();
            }
        }
    }
}
