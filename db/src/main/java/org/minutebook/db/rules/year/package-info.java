/**
 * A board's year laid out: its annual meeting, the gaps between its dates, what they clash with, how they are printed, and what each
 * state of a meeting allows next.
 */
@NullMarked
package org.minutebook.db.rules.year;

import org.jspecify.annotations.NullMarked;
