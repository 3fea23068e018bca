/** Measurements, run by hand under the profile {@code bench}. Nothing here is shipped, and no test depends on it. */
@NullMarked
package org.minutebook.bench;

import org.jspecify.annotations.NullMarked;
