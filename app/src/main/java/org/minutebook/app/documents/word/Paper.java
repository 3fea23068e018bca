package org.minutebook.app.documents.word;

/** How wide the text is, in twentieths of a point, as all of WordprocessingML counts. */
record Paper(int textWidth) {}
