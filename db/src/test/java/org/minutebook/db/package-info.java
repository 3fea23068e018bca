/** Tests of the house itself: who may know whom, how long a file may be, how it is laid out and formatted. */
@NullMarked
package org.minutebook.db;

import org.jspecify.annotations.NullMarked;
