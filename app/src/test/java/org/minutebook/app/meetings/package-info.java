@NullMarked
package org.minutebook.app.meetings;

import org.jspecify.annotations.NullMarked;
