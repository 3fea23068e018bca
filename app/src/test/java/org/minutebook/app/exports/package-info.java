@NullMarked
package org.minutebook.app.exports;

import org.jspecify.annotations.NullMarked;
