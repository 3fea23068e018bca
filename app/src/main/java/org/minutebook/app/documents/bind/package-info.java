/**
 * From the record of a meeting to its packs: which papers a reader may have, where each comes from (composed, stored or
 * converted), the pages that the agenda prints, and the search of what is about to be public. How pages are bound into a
 * file is not known here.
 */
@NullMarked
package org.minutebook.app.documents.bind;

import org.jspecify.annotations.NullMarked;
