/**
 * The screen on which everything in the book is looked for: one field, what was found by kind, and the way to each hit. What is found
 * for which words is {@code app.index}.
 */
@NullMarked
package org.minutebook.app.search;

import org.jspecify.annotations.NullMarked;
