@NullMarked
package org.minutebook.app.shell;

import org.jspecify.annotations.NullMarked;
