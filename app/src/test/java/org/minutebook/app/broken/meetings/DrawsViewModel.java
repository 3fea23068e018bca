package org.minutebook.app.broken.meetings;

import javafx.scene.Node;

/** A view model that holds a node. */
record DrawsViewModel(Node node) {}
