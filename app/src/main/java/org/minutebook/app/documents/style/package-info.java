/**
 * How one council words and lays out its documents: the settings with what each is for and what each of the three
 * layouts takes for it, and the small patterns (phrases, days, times) that a setting may hold. Knows no meeting and
 * composes nothing.
 */
@NullMarked
package org.minutebook.app.documents.style;

import org.jspecify.annotations.NullMarked;
