package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.FILE_CONTENT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The bytes of stored files, kept once for each content under their SHA-256 and never changed. */
public final class ContentStore {
    private final DSLContext dsl;

    ContentStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    public Optional<byte[]> find(String sha256) {
        return dsl.select(FILE_CONTENT.CONTENT)
                .from(FILE_CONTENT)
                .where(FILE_CONTENT.SHA256.eq(sha256))
                .fetchOptional(FILE_CONTENT.CONTENT);
    }

    /** Whether the bytes are there, without reading them. */
    public boolean holds(String sha256) {
        return dsl.fetchExists(FILE_CONTENT, FILE_CONTENT.SHA256.eq(sha256));
    }

    /** The hashes of all that is kept, in order. */
    public List<String> list() {
        return dsl.select(FILE_CONTENT.SHA256)
                .from(FILE_CONTENT)
                .orderBy(FILE_CONTENT.SHA256)
                .fetch(FILE_CONTENT.SHA256);
    }

    String keep(byte[] content) {
        String sha256 = Hash.sha256(content);
        if (!holds(sha256)) {
            dsl.insertInto(FILE_CONTENT)
                    .set(FILE_CONTENT.SHA256, sha256)
                    .set(FILE_CONTENT.SIZE, (long) content.length)
                    .set(FILE_CONTENT.CONTENT, content)
                    .execute();
        }
        return sha256;
    }
}
