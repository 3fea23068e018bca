/** Conversions with an office program of our own that does what its files tell it: work, skip, crash or hang. */
@NullMarked
package org.minutebook.app.documents.convert;

import org.jspecify.annotations.NullMarked;
