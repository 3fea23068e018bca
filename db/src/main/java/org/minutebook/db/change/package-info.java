/**
 * Verbs: one class for each act of the secretariat, and the only writers. A change loads, judges by {@code rules}, then writes; it
 * is one transaction and one line of the journal. No screen, no file, no SQL.
 */
@NullMarked
package org.minutebook.db.change;

import org.jspecify.annotations.NullMarked;
