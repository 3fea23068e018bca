/**
 * Verbs: one class for each act of the secretariat, and the only writers. A change loads, judges by {@code rules}, then writes; it
 * is one transaction and one line of the journal. Beside them stands only what several acts and screens have to agree on, such as
 * the numbers of minutes. No screen, no file, no SQL.
 */
@NullMarked
package org.minutebook.db.change;

import org.jspecify.annotations.NullMarked;
