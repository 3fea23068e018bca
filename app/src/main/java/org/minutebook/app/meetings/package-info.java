/** The meetings of the boards: when they are, in what state, and the next one. */
@NullMarked
package org.minutebook.app.meetings;

import org.jspecify.annotations.NullMarked;
