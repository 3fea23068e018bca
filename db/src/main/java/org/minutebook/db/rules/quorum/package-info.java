/**
 * Quorum by composition: who counts at one moment of a meeting, what a rule's limbs ask for, the answer in words, the forecast from
 * replies, and what may still be done where it fails. A rule that nobody recorded is never taken as met. Who is a member and who has
 * an interest is answered elsewhere and comes in as facts.
 */
@NullMarked
package org.minutebook.db.rules.quorum;

import org.jspecify.annotations.NullMarked;
