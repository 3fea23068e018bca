/**
 * The last look at what is about to be published: files are opened as a stranger would open them and searched for words
 * that must not be there, wherever a file can hold words. Knows files only, not what made them.
 */
@NullMarked
package org.minutebook.app.documents.pack.leak;

import org.jspecify.annotations.NullMarked;
