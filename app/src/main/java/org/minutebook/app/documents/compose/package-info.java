/**
 * From the record to a tree: one composer for each document. A public document is composed from public text only; restricted text
 * never reaches a public tree. Knows no file format.
 */
@NullMarked
package org.minutebook.app.documents.compose;

import org.jspecify.annotations.NullMarked;
