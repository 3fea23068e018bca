/**
 * Who is a member of a board: seats and their holders on a day, changes between two days, the seats that statute asks for, who votes
 * by which direction, substitutes, and a councillor's six months. Whether enough of them are there, and how they voted, stands
 * elsewhere.
 */
@NullMarked
package org.minutebook.db.rules.membership;

import org.jspecify.annotations.NullMarked;
