/**
 * Files for anybody's calendar (RFC 5545). Each entry keeps its identity however often it is made, and every act of the
 * book raises its sequence, so that a calendar moves or cancels the entry that it has and adds none.
 */
@NullMarked
package org.minutebook.app.documents.calendar;

import org.jspecify.annotations.NullMarked;
