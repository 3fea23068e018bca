/** Whether a meeting is ready: what is missing, in words, each line with its cure; and its working dates, counted day by day. */
@NullMarked
package org.minutebook.app.readiness;

import org.jspecify.annotations.NullMarked;
