/**
 * The minute book on disk: create, open, check, migrate, back up, restore, lock. The only package that sees H2 and Flyway, and the
 * only one that opens a transaction.
 */
@NullMarked
package org.minutebook.db.file;

import org.jspecify.annotations.NullMarked;
