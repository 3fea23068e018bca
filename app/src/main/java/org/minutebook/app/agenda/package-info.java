/**
 * The screen on which the agenda of one meeting is made, issued and changed after issue. What stands on an agenda, in which order and
 * with which numbers, is judged in {@code db.rules.agenda}; the acts are in {@code db.change}; how an agenda is printed is no concern
 * of this package.
 */
@NullMarked
package org.minutebook.app.agenda;

import org.jspecify.annotations.NullMarked;
