/**
 * What a chair asks about when they go through a board's actions: which are late, which promises were made again, and which three
 * to begin with. Pure functions of what is read of the log; how it is shown or printed is not decided here.
 */
@NullMarked
package org.minutebook.db.rules.review;

import org.jspecify.annotations.NullMarked;
