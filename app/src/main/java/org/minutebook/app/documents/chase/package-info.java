/**
 * Chasers: one draft of a letter for each person who owes actions, with the words, the workbook and the address. Drafts are written to
 * a folder and opened in the mail program; nothing is ever sent from here. How owners answer is read elsewhere (owners).
 */
@NullMarked
package org.minutebook.app.documents.chase;

import org.jspecify.annotations.NullMarked;
