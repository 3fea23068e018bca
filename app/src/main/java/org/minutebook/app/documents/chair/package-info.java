/**
 * Draft minutes on their way to the chair and back: the copy that goes, what the copy that returns changed, and the words that would
 * stand in the book. Reading Word is in {@code intake}; the acts are in the book's changes.
 */
@NullMarked
package org.minutebook.app.documents.chair;

import org.jspecify.annotations.NullMarked;
