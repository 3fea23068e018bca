/**
 * The way in: what a council keeps today in Excel, Word or text, read into plain values with their printed words, and
 * a warning wherever a value is not what is printed. Nothing here knows a minute book, writes anything, or trusts a
 * file: sizes are counted while reading, and whatever is wrong with a file is said in one sentence.
 */
@NullMarked
package org.minutebook.app.documents.intake;

import org.jspecify.annotations.NullMarked;
