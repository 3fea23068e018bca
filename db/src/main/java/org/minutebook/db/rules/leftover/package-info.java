/**
 * What a text that is about to be published should no longer hold: prompts and placeholders, drafting notes and square
 * brackets, marks of formatting, passwords and personal details. Each rule is given a text and answers with the places
 * it found; where the text came from, and whether anybody may see it, is for the caller to know.
 */
@NullMarked
package org.minutebook.db.rules.leftover;

import org.jspecify.annotations.NullMarked;
