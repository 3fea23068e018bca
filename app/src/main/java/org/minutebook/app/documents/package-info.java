/**
 * What the council publishes and what it hands in. This package itself holds what all kinds of documents share: how
 * far a long job has come and what may go wrong. A document is composed once as a tree and rendered by {@code word},
 * {@code web} and {@code sheet}; nothing here or below knows JavaFX, so that the command line can export without it.
 */
@NullMarked
package org.minutebook.app.documents;

import org.jspecify.annotations.NullMarked;
