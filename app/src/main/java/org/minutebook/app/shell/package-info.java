/**
 * The window itself: its frame, the way between places, undo, the status line, the look, the first start, and the wiring that
 * makes what lives as long as the window. It knows the screens; no screen knows it.
 */
@NullMarked
package org.minutebook.app.shell;

import org.jspecify.annotations.NullMarked;
