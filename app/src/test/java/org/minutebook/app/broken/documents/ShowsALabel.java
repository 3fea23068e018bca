package org.minutebook.app.broken.documents;

import javafx.scene.control.Label;

/** A document that needs a window. */
record ShowsALabel(Label label) {}
