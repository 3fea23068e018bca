/** See the package above. */
@NullMarked
package org.minutebook.app.broken.editor.markup;

import org.jspecify.annotations.NullMarked;
