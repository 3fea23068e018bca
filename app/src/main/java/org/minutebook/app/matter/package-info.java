/**
 * The page of one matter: everything that the book says came of it, oldest first, each line the way to its own place. What belongs
 * to a matter is read by {@code db.store.MatterStore}; nothing is guessed here from titles, and nothing is changed.
 */
@NullMarked
package org.minutebook.app.matter;

import org.jspecify.annotations.NullMarked;
