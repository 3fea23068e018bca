/**
 * The first screen: what somebody has to do now, worked out from the whole book and counted, the next seven days, and the figures of
 * the actions. It judges nothing itself: the rules of meetings, papers, minutes and interests say what is due, and each line leads
 * to the screen on which it is done.
 */
@NullMarked
package org.minutebook.app.today;

import org.jspecify.annotations.NullMarked;
