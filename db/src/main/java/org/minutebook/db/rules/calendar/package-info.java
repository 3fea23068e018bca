/**
 * Days: which of them the council works, why it does not work the others, and the arithmetic of periods. What a rule makes of a count
 * of days stands elsewhere; nothing here knows a meeting, a notice or a finding, and nothing here reads a table from a file.
 */
@NullMarked
package org.minutebook.db.rules.calendar;

import org.jspecify.annotations.NullMarked;
