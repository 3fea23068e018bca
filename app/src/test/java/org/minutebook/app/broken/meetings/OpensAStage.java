package org.minutebook.app.broken.meetings;

import javafx.stage.Stage;

/** A screen that opens windows. */
record OpensAStage(Stage stage) {}
