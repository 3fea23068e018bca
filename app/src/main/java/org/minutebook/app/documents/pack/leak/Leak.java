package org.minutebook.app.documents.pack.leak;

import java.nio.file.Path;

/**
 * Restricted words in a file that is to be public.
 *
 * @param phrase as it was restricted
 * @param place where in the file: "page 12", "bookmark", "document title", "file name"
 * @param around the words found, with some before and after them
 */
public record Leak(String phrase, Path file, String place, String around) {}
