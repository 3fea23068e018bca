package org.minutebook.app.broken.kit;

import org.minutebook.db.store.Stores;

/** A control that reads records by itself. */
record ReadsTheStore(Stores stores) {}
