/** The index of a small council: what is found, and what becomes of damaged files and hostile words. */
@NullMarked
package org.minutebook.app.index;

import org.jspecify.annotations.NullMarked;
