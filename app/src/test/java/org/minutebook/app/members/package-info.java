@NullMarked
package org.minutebook.app.members;

import org.jspecify.annotations.NullMarked;
