package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that was put into the book. Its bytes are kept once for each content, under their SHA-256.
 *
 * @param name The name it came with.
 * @param size Bytes.
 */
@RecordBuilder
public record StoredFile(
        Id<StoredFile> id,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable Instant storedAt,
        Audience audience)
        implements Row<StoredFile> {
    public StoredFile {
        Objects.requireNonNull(id, "StoredFile needs an id");
        name = Objects.requireNonNullElse(name, "");
        mediaType = Objects.requireNonNullElse(mediaType, "");
        sha256 = Objects.requireNonNullElse(sha256, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }
}
