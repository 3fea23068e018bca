/**
 * The full-text index of a book, and what is asked of it: which words each record is found under, how a line of words and chips is
 * understood, which hits come first and what is shown of them. The index is a cache beside the record and can be thrown away at any
 * time. Nothing of the window belongs here; the screen is {@code app.search}.
 */
@NullMarked
package org.minutebook.app.index;

import org.jspecify.annotations.NullMarked;
