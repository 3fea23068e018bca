/**
 * This machine: where the program keeps what belongs to no book, and which books were opened on it last. Used by the window and
 * the command line alike; no JavaFX, no book.
 */
@NullMarked
package org.minutebook.app.machine;

import org.jspecify.annotations.NullMarked;
