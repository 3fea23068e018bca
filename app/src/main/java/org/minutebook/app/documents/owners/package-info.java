/**
 * The action log that goes to its owners as a workbook and comes back: what is in it, the hidden key of each row, and the
 * comparison of what came back with the book. Nothing here changes a book; what is taken is an act of db.change.
 */
@NullMarked
package org.minutebook.app.documents.owners;

import org.jspecify.annotations.NullMarked;
