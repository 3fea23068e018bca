/**
 * Papers bound into one pack: the page map, the binding with its stamps, page labels, bookmarks and links, and (in
 * {@code leak}) the search of what is about to be published. A pack is written from prepared papers ({@code paper}) whose
 * bytes are copied, not read. Which papers belong to which pack, and who may see them, is not decided here.
 */
@NullMarked
package org.minutebook.app.documents.pack;

import org.jspecify.annotations.NullMarked;
