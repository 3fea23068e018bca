/**
 * What becomes of a meeting's minutes once they are written: the chair's copy, the draft for the public, approval at a later meeting,
 * corrections, and what waits for approval. Writing them is in {@code minutes}.
 */
@NullMarked
package org.minutebook.app.approval;

import org.jspecify.annotations.NullMarked;
