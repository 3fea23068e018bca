/**
 * Sheet to .xlsx and .csv: text stays text, days are days, a status is a word and a colour, and no cell can ever run as
 * a formula. Rows are written as they are read.
 */
@NullMarked
package org.minutebook.app.documents.sheet;

import org.jspecify.annotations.NullMarked;
