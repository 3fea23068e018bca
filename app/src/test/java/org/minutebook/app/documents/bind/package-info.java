/** Tests of {@code documents.bind}. */
@NullMarked
package org.minutebook.app.documents.bind;

import org.jspecify.annotations.NullMarked;
