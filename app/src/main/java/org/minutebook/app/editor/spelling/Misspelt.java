package org.minutebook.app.editor.spelling;

/** A word that no dictionary knows, by its place in the text it was found in. */
public record Misspelt(int from, int to, String word) {}
