/**
 * How the table of a workshop is read: its numbered actions, whose each is, and which others each names. Pure functions of what is
 * printed; what a board makes of it is an act.
 */
@NullMarked
package org.minutebook.db.rules.workshop;

import org.jspecify.annotations.NullMarked;
