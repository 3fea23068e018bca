package org.minutebook.app.documents.pack;

import org.minutebook.app.documents.pack.paper.PaperTroubled;

/**
 * A paper that could not be bound.
 *
 * @param part its place among the pack's parts
 * @param says one sentence: the file, what is wrong, the cure
 */
public record PaperTrouble(int part, PaperTroubled.Kind kind, String says) {}
