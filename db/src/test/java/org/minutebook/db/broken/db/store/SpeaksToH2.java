package org.minutebook.db.broken.db.store;

import org.h2.Driver;

record SpeaksToH2(Driver driver) {}
