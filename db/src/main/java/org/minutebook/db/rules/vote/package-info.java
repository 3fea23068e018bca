/**
 * Votes: what the figures come to, the casting vote and its order, who may vote at a moment, names that are recorded, and what is out
 * of order at a meeting, each with its cure. Whether there is a quorum and who has an interest is answered elsewhere and comes in as
 * facts.
 */
@NullMarked
package org.minutebook.db.rules.vote;

import org.jspecify.annotations.NullMarked;
