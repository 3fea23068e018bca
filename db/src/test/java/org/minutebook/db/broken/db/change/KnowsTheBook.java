package org.minutebook.db.broken.db.change;

import org.minutebook.db.file.MinuteBook;

record KnowsTheBook(MinuteBook book) {}
