/**
 * What a file must not carry when it goes to the public: every file bound for a pack is opened and searched for what a
 * reader does not see at once, such as comments, tracked changes, hidden sheets and text, and for prompts that were
 * left. The files are anybody's, so they are read with the guards of {@code intake}; nothing here changes a file. What
 * words mean is judged by {@code org.minutebook.db.rules.leftover}.
 */
@NullMarked
package org.minutebook.app.documents.hygiene;

import org.jspecify.annotations.NullMarked;
