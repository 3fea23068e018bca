/** What goes to owners and comes back, through real files. */
@NullMarked
package org.minutebook.app.documents.owners;

import org.jspecify.annotations.NullMarked;
