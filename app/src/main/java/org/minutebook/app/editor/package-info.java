/**
 * The field in which minutes are typed: what is bold looks bold, lists and tables look like themselves, misspelt words are
 * underlined. It knows no screen and no record; screens bind it to a text of theirs. What the text means is in {@code markup},
 * what is spelt wrongly in {@code spelling}.
 */
@NullMarked
package org.minutebook.app.editor;

import org.jspecify.annotations.NullMarked;
