/**
 * Office files made into PDF by the LibreOffice or Microsoft Office that is installed. It is a program of its own that
 * is started, watched, and ended where it hangs; where there is none, that is said with what to do instead. Nothing
 * here judges a file or puts it into a pack.
 */
@NullMarked
package org.minutebook.app.documents.convert;

import org.jspecify.annotations.NullMarked;
