/**
 * Tree to accessible HTML, and from that HTML to tagged PDF. One stylesheet serves both; openhtmltopdf and PDFBox are
 * seen here and in {@code pack} only.
 */
@NullMarked
package org.minutebook.app.documents.web;

import org.jspecify.annotations.NullMarked;
