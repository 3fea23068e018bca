package org.minutebook.app.broken.meetings;

import org.apache.lucene.search.Query;

/** Breaks the rule that Lucene is for the index and spelling. */
record SearchesByItself(Query query) {}
