@NullMarked
package org.minutebook.app.settings;

import org.jspecify.annotations.NullMarked;
