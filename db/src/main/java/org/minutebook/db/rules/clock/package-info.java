/**
 * Periods that run from one start date, each under the id that the rulebook gives it: the last day by the rule and the day to work to.
 * Clocks that need more than one date, and duties that a book keeps, stand elsewhere.
 */
@NullMarked
package org.minutebook.db.rules.clock;

import org.jspecify.annotations.NullMarked;
