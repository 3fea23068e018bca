package org.minutebook.app.documents;

import java.nio.file.Path;
import org.minutebook.db.model.TermsOfReference;

/**
 * A version of a board's terms of reference that somebody wants.
 *
 * @param style the house style's name; blank is the board's own
 * @param replace whether a file edited by hand may be written over
 */
public record TermsRequest(TermsOfReference terms, String style, Format format, Path file, boolean replace)
        implements Producing.Wish {}
