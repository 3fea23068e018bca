/**
 * Interests: what a label spoken at a meeting means, who has the statutory duty, what has to be registered and until when, what a
 * person with an interest may do in an item, how far a dispensation reaches and what may be printed. The record is read and what to
 * look at is said; nobody is judged, and nobody is ever said to have done wrong (INT-07). What a quorum or a vote makes of it stands
 * with those.
 */
@NullMarked
package org.minutebook.db.rules.interest;

import org.jspecify.annotations.NullMarked;
