/** Papers with one thing wrong at a time, built here part by part, and honest ones that pass. */
@NullMarked
package org.minutebook.app.documents.hygiene;

import org.jspecify.annotations.NullMarked;
