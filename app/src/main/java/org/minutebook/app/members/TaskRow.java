package org.minutebook.app.members;

import java.util.Optional;
import org.minutebook.db.model.Declaration;

/**
 * A member who has 28 days to register, with its dates and how it stands.
 *
 * @param why the days that were counted; blank where nothing is left to count
 * @param declared what was declared at a meeting and is not in the register yet
 */
public record TaskRow(String who, String says, String cure, String why, Optional<Declaration> declared) {}
