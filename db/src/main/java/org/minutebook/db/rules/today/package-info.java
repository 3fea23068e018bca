/**
 * What a day's counts say: how old the open actions are, what was opened and closed by meeting, what was done in time. It is given
 * counts and no rows; what must be done by a meeting or a law is judged by the rules of those.
 */
@NullMarked
package org.minutebook.db.rules.today;

import org.jspecify.annotations.NullMarked;
