@NullMarked
package org.minutebook.app.actions;

import org.jspecify.annotations.NullMarked;
