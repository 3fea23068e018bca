@NullMarked
package org.minutebook.app.minutes;

import org.jspecify.annotations.NullMarked;
