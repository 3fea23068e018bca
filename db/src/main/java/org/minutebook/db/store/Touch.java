package org.minutebook.db.store;

import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Row;

/**
 * One row that an act touched.
 *
 * @param before the row as it was; null where the act made it
 * @param after the row as it is now; null where the act removed it
 */
public record Touch(
        Kind kind,
        long id,
        @Nullable Row<?> before,
        @Nullable Row<?> after) {}
