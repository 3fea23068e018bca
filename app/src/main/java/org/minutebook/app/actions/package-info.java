/** The action log of all boards: found, filtered, updated, brought in from a file and given out as one. */
@NullMarked
package org.minutebook.app.actions;

import org.jspecify.annotations.NullMarked;
