/**
 * A minute's text as paragraphs that look like something, and the restricted Markdown in which the book keeps it: pure functions
 * both ways, and from what Word, Outlook and Excel lay on the clipboard. Nothing here knows the window.
 */
@NullMarked
package org.minutebook.app.editor.markup;

import org.jspecify.annotations.NullMarked;
