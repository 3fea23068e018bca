/** The minutes of one meeting: its items, what is typed under them, what was resolved, who was there, and how it will print. */
@NullMarked
package org.minutebook.app.minutes;

import org.jspecify.annotations.NullMarked;
