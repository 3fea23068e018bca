/** See the package above. */
@NullMarked
package org.minutebook.app.broken.editor;

import org.jspecify.annotations.NullMarked;
