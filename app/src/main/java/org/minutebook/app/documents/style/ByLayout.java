package org.minutebook.app.documents.style;

import org.minutebook.db.model.HouseStyle.Layout;

/** What each of the three layouts says where a council says nothing. */
record ByLayout(String narrative, String shortProse, String table) {
    static ByLayout alike(String everywhere) {
        return new ByLayout(everywhere, everywhere, everywhere);
    }

    String of(Layout layout) {
        return switch (layout) {
            case NARRATIVE -> narrative;
            case SHORT_PROSE -> shortProse;
            case TABLE -> table;
        };
    }
}
