/**
 * The chair's review: the open actions of a board one by one, in large type, with what was promised and what was said since. It
 * changes no action, so that a chair can go through all of them without fear: the only thing written here is a remark of the
 * chair's own.
 */
@NullMarked
package org.minutebook.app.review;

import org.jspecify.annotations.NullMarked;
