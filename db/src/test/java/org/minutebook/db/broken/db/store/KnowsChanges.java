package org.minutebook.db.broken.db.store;

import org.minutebook.db.change.Change;

record KnowsChanges(Change<String> change) {}
