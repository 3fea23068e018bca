/**
 * From the record to a tree: one composer for each document that the council publishes or works with. A composer reads the
 * record for one audience, so that what is restricted is never in the hands of those who word a public document. No
 * format and no file; every wording comes from the house style.
 */
@NullMarked
package org.minutebook.app.documents.compose;

import org.jspecify.annotations.NullMarked;
