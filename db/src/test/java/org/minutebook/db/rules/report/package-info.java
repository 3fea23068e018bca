/** Reports of real packs, field by field, and what they leave unanswered. */
@NullMarked
package org.minutebook.db.rules.report;

import org.jspecify.annotations.NullMarked;
