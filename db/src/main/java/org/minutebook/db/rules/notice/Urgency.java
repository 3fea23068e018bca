package org.minutebook.db.rules.notice;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What the person presiding said about a late item. The power is theirs, at the meeting: what an officer notes beforehand is a note.
 *
 * @param chair who presided
 * @param reason the special circumstances, in the words that the minutes specify
 * @param statedAt when it was said at the meeting; before it, nothing is stated yet
 * @param minute the number of the minute that specifies them
 */
public record Urgency(String chair, String reason, @Nullable LocalTime statedAt, String minute) {}
