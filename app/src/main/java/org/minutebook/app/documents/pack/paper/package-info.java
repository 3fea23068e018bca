/**
 * One paper made ready for any pack: opened, judged, stripped of what no pack may carry, and set out as objects whose
 * numbers are filled in when the pack is written. Nothing here knows of agendas, page runs or stamps.
 */
@NullMarked
package org.minutebook.app.documents.pack.paper;

import org.jspecify.annotations.NullMarked;
