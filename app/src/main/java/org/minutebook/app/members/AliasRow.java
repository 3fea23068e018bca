package org.minutebook.app.members;

import org.minutebook.db.model.Alias;

/**
 * A spelling that was printed, and whom it may mean.
 *
 * @param means the name of the person or body
 */
public record AliasRow(Alias alias, String means) {}
