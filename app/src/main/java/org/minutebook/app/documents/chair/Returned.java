package org.minutebook.app.documents.chair;

import java.util.List;
import org.minutebook.app.documents.intake.AmendedCopy.Remark;

/**
 * What a copy that came back says.
 *
 * @param copy which copy it is, counted from 1
 * @param amendments in the order of the minutes
 * @param outside what was written where the book has no text of its own: in the heading, in the attendance
 * @param remarks comments on those
 */
public record Returned(int copy, List<Amendment> amendments, List<String> outside, List<Remark> remarks) {}
