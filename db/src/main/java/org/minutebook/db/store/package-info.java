/**
 * Rows in, records out. The only package that sees jOOQ, the generated tables and JSON. Stores read; {@link
 * org.minutebook.db.store.Writing} writes, and only a change that is being applied holds one. Stores judge nothing.
 */
@NullMarked
package org.minutebook.db.store;

import org.jspecify.annotations.NullMarked;
