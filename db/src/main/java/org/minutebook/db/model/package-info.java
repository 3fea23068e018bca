/**
 * Nouns: the records of the minute book, their ids and states. Imports nothing but Java itself (and annotations); knows no
 * rule, no table and no screen. Text is never null, and blank means that nobody said; dates, ids and times that nobody said are
 * null. What a document prints is kept as printed beside what it means.
 */
@NullMarked
package org.minutebook.db.model;

import org.jspecify.annotations.NullMarked;
