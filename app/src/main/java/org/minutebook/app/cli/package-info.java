/**
 * The command line: a thin face over the book and its documents, one class for each command. It needs no display and no JavaFX;
 * what opens a window is handed in by the launcher.
 */
@NullMarked
package org.minutebook.app.cli;

import org.jspecify.annotations.NullMarked;
