package org.minutebook.db.broken.db.rules;

import org.minutebook.db.store.Stores;

record AsksTheStore(Stores stores) {}
