package org.minutebook.db.rules.today;

import org.minutebook.db.rules.ActionAges;

/** How old an open action is, in steps that a chair thinks in. */
public enum AgeBand {
    MONTH("Up to 30 days", 30),
    QUARTER("31 to 90 days", ActionAges.LONG_OPEN),
    YEAR("91 days to a year", 365),
    OLDER("Over a year", Long.MAX_VALUE);

    private final String words;
    private final long most;

    AgeBand(String words, long most) {
        this.words = words;
        this.most = most;
    }

    public String words() {
        return words;
    }

    /** @param days since it was agreed */
    public static AgeBand of(long days) {
        for (AgeBand band : values()) {
            if (days <= band.most) {
                return band;
            }
        }
        return OLDER;
    }
}
