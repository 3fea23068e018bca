/** Tests of the book on disk, and the engines that tests of every package open their books on. */
@NullMarked
package org.minutebook.db.file;

import org.jspecify.annotations.NullMarked;
