/**
 * What the public gets of a meeting, in one folder: agenda and reports in three formats under the council's file names, a calendar
 * entry and a list of everything with checksums. Only what is public ever comes here; the documents themselves are composed
 * elsewhere.
 */
@NullMarked
package org.minutebook.app.documents.publish;

import org.jspecify.annotations.NullMarked;
