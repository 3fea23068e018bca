/** Breaks the rules of the house on purpose, so that each rule is seen to fail. */
@NullMarked
package org.minutebook.db.broken.db.model;

import org.jspecify.annotations.NullMarked;
