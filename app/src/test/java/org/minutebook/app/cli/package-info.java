/** The command line as a process of its own: exit codes, standard output, standard error. */
@NullMarked
package org.minutebook.app.cli;

import org.jspecify.annotations.NullMarked;
