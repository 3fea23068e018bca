/**
 * What a report to a board must say: the templates of councils as ordered lists of fields, what a report answers, and what it
 * leaves unanswered. Pure, like all rules: what a Word file holds is read elsewhere, and what a template looks like is composed
 * elsewhere.
 */
@NullMarked
package org.minutebook.db.rules.report;

import org.jspecify.annotations.NullMarked;
