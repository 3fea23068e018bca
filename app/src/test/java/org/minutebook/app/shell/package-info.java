/** Tests of the main window and of what holds it together. */
@NullMarked
package org.minutebook.app.shell;

import org.jspecify.annotations.NullMarked;
