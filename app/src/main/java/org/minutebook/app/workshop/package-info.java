/**
 * What a workshop recommends: its table, row by row as it is printed, and the act that makes all of it live under one minute. What is
 * live is the action log's, and nothing here changes it.
 */
@NullMarked
package org.minutebook.app.workshop;

import org.jspecify.annotations.NullMarked;
