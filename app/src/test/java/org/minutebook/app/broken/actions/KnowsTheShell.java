package org.minutebook.app.broken.actions;

import org.minutebook.app.broken.shell.Frame;

/** A screen that reaches for its frame. */
record KnowsTheShell(Frame frame) {}
