/** What is found in texts that were published, and what only looks like it. */
@NullMarked
package org.minutebook.db.rules.leftover;

import org.jspecify.annotations.NullMarked;
