/** Where the program begins. Everything else is in the packages below: two faces, the window and the command line, on one book. */
@NullMarked
package org.minutebook.app;

import org.jspecify.annotations.NullMarked;
