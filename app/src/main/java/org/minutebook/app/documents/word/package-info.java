/**
 * Tree to Word file. Everything odd about WordprocessingML and about POI's XWPF lives here and is seen by nobody else.
 */
@NullMarked
package org.minutebook.app.documents.word;

import org.jspecify.annotations.NullMarked;
