/**
 * Which words are spelt as no dictionary knows, and what they may have been meant to be: British English, the names in the record
 * and the council's own words. Nothing here knows the window, and nothing leaves the machine.
 */
@NullMarked
package org.minutebook.app.editor.spelling;

import org.jspecify.annotations.NullMarked;
