/** Tests of the way in: logs are built here with POI or written out part by part, never taken from a council. */
@NullMarked
package org.minutebook.app.documents.intake;

import org.jspecify.annotations.NullMarked;
