package org.minutebook.db.file;

import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** A book is a document from a stranger until checked: nothing that runs by itself may be in it. */
final class Strangers {
    private Strangers() {}

    /** @throws MinuteBookProblem.Untrusted where the database holds a trigger, a routine or a linked table */
    static void check(DSLContext dsl, Path path) throws MinuteBookProblem {
        if (dsl.family() != SQLDialect.H2) {
            return;
        }
        for (String query : List.of(
                "SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS",
                "SELECT ROUTINE_NAME FROM INFORMATION_SCHEMA.ROUTINES WHERE ROUTINE_SCHEMA <> 'INFORMATION_SCHEMA'",
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE STORAGE_TYPE = 'TABLE LINK'",
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_CLASS NOT LIKE 'org.h2.mvstore.db.MV%'"
                        + " AND TABLE_SCHEMA = 'PUBLIC'")) {
            var found = dsl.fetch(query);
            if (!found.isEmpty()) {
                throw new MinuteBookProblem.Untrusted(
                        "The book " + path + " holds “" + found.getFirst().get(0)
                                + "”, which Minutebook never makes and will not run. Ask whoever sent it, or restore a"
                                + " backup.");
            }
        }
    }
}
