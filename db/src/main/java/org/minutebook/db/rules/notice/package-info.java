/**
 * Public notice and access to information: how many days, what is late and in which way, what may be kept from the public and how that
 * is resolved, how long papers stay open, and the dates that lead up to a meeting. Periods that only run from one start date stand
 * with the clocks.
 */
@NullMarked
package org.minutebook.db.rules.notice;

import org.jspecify.annotations.NullMarked;
