/**
 * A board's year laid out: its annual meeting, the gaps between its dates, what they clash with, and how they are printed.
 * What may become of one meeting stands with the agenda.
 */
@NullMarked
package org.minutebook.db.rules.year;

import org.jspecify.annotations.NullMarked;
