package org.minutebook.db.rules.quorum;

import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Seat;

/**
 * A seat as a quorum sees it on one day.
 *
 * @param organisation whose seat it is
 * @param filled whether anybody holds it
 * @param votes whether its holder votes on that day (HWB-02)
 */
public record BoardSeat(Seat seat, @Nullable Organisation organisation, boolean filled, boolean votes) {}
