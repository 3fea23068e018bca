/** The forward plan: what is planned for which meeting, what waits, what cycles bring back, and where it has drifted. */
@NullMarked
package org.minutebook.app.plan;

import org.jspecify.annotations.NullMarked;
