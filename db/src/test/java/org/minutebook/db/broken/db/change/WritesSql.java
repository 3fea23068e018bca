package org.minutebook.db.broken.db.change;

import org.jooq.DSLContext;

record WritesSql(DSLContext dsl) {}
