/**
 * How an agenda is made: what stands on it by itself, what comes to it from earlier meetings, its order and numbers, and what changed
 * after it was issued. When it must be public is judged by the rules of notice, not here.
 */
@NullMarked
package org.minutebook.db.rules.agenda;

import org.jspecify.annotations.NullMarked;
