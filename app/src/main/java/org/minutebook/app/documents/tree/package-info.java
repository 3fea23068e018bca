/**
 * What a document says: blocks of words for minutes and letters, typed columns for lists. Never how it looks in one
 * format: no POI, no HTML, no fonts. Everything is immutable, and every text is printable as soon as it is in the
 * tree, so that a renderer has nothing to check.
 */
@NullMarked
package org.minutebook.app.documents.tree;

import org.jspecify.annotations.NullMarked;
