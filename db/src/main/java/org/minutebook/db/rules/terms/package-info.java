/**
 * What a board's terms of reference say: the version in force on a day and what it sets for quorum, votes, deputies and the chair, the
 * day on which it is to be reviewed, and what changed from one version to the next. How a quorum or a vote is counted is said beside
 * quorum and vote.
 */
@NullMarked
package org.minutebook.db.rules.terms;

import org.jspecify.annotations.NullMarked;
