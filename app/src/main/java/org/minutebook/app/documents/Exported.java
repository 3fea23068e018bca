package org.minutebook.app.documents;

import java.nio.file.Path;

/**
 * A document that was written.
 *
 * @param rows how many rows it has, where it is a list
 * @param pages how many pages it has, where the format has pages that can be counted; else 0
 */
public record Exported(Path file, int rows, int pages) {}
