/** The documents that were made, and the house styles they are made in. The making itself is in {@code documents}. */
@NullMarked
package org.minutebook.app.exports;

import org.jspecify.annotations.NullMarked;
