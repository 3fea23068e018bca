@NullMarked
package org.minutebook.app.kit;

import org.jspecify.annotations.NullMarked;
