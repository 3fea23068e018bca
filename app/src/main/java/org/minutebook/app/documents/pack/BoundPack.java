package org.minutebook.app.documents.pack;

import java.util.List;

/**
 * What a binding came to.
 *
 * @param pages pages of the file
 * @param firstPage the first number of the run
 * @param lastPage the last number of the run; a supplement goes on after it
 * @param troubles papers in whose place a page says that they are missing
 * @param notes what was left out of papers, one sentence each
 */
public record BoundPack(
        int pages,
        int firstPage,
        int lastPage,
        List<PartPages> parts,
        List<PaperTrouble> troubles,
        List<String> notes) {}
