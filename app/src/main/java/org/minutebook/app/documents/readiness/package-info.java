/**
 * Whether a meeting is ready: everything that the rules find about its notice, agenda, papers and exemptions, in one list of
 * sentences with their cures. The window and the command line show the same list.
 */
@NullMarked
package org.minutebook.app.documents.readiness;

import org.jspecify.annotations.NullMarked;
