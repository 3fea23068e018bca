/** Tests of the rules: tables of cases, with values taken from the sources or worked out by other means. */
@NullMarked
package org.minutebook.db.rules;

import org.jspecify.annotations.NullMarked;
