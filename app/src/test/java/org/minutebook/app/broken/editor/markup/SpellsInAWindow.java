package org.minutebook.app.broken.editor.markup;

import javafx.scene.Node;

/** A reading of text that cannot do without a window. */
record SpellsInAWindow(Node node) {}
