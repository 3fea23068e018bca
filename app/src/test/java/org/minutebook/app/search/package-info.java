/** The screen of search without a window. */
@NullMarked
package org.minutebook.app.search;

import org.jspecify.annotations.NullMarked;
