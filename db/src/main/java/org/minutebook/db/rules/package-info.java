/**
 * Pure judgements of the secretariat's trade: what a printed date, reference, owner, rating or promise means, and what
 * the rules say about days, notice, interests, quorum, votes and membership. A rule is given values and answers with values and
 * words; it reads no file, no database and no clock, and it never changes anything.
 */
@NullMarked
package org.minutebook.db.rules;

import org.jspecify.annotations.NullMarked;
