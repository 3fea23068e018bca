package org.minutebook.app.documents.pack.leak;

/** Takes the words of a file, place by place. */
interface Reading {

    void words(String place, CharSequence words);

    /** Words that begin at the end of one text and go on at the start of the next. */
    void across(String place, String before, String after);

    void unread(String place, String says);
}
