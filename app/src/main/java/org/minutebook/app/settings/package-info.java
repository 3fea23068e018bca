/** The settings of a board, which are in the book, and those of this computer, which are not. */
@NullMarked
package org.minutebook.app.settings;

import org.jspecify.annotations.NullMarked;
