/**
 * Judgements about the weeks and years ahead: what is planned, what drifts, what a cycle brings back and when. Pure functions of
 * records; which days are working days is an argument.
 */
@NullMarked
package org.minutebook.db.rules.plan;

import org.jspecify.annotations.NullMarked;
